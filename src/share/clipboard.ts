// The clipboard, where the page may use it: frames and insecure pages often may not.

interface PolicyDocument {
  readonly featurePolicy?: { readonly allowsFeature: (feature: string) => boolean };
}

/** Resolves to whether the text was copied; never throws. */
export async function copyText(text: string): Promise<boolean> {
  // Chromium writes an error to the console where a frame that may not tries it all the same.
  const { featurePolicy } = document as PolicyDocument;
  if (featurePolicy?.allowsFeature("clipboard-write") === false) return false;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
