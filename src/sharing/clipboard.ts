// The clipboard, where the page may use it: frames and insecure pages often may not.

/** Resolves to whether the text was copied; never throws. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
