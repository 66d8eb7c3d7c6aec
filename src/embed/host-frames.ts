// Where a host page's frames are: in its document, and in the open shadow roots of its elements.

/** Every frame; for messages of ours alone, since it visits each element of the page. */
export function allFrames(root: Document | ShadowRoot = document): HTMLIFrameElement[] {
  return [...root.querySelectorAll("*")].flatMap((element) => {
    if (element instanceof HTMLIFrameElement) return element;
    return element.shadowRoot ? allFrames(element.shadowRoot) : [];
  });
}

/** The frame with this window; nothing where it is none of the page's. */
export function frameOf(source: MessageEventSource | null): HTMLIFrameElement | undefined {
  return allFrames().find(({ contentWindow }) => contentWindow === source);
}

/** The element around another, also out of a shadow root; null around the outermost. */
export function around({ parentNode, parentElement }: Element): Element | null {
  return parentNode instanceof ShadowRoot ? parentNode.host : parentElement;
}
