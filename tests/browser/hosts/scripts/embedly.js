// What pages that embed through Embedly, Medium or Iframely do: they hear JSON in a string.
window.addEventListener("message", ({ data, source }) => {
  if (typeof data !== "string" || !data.startsWith("{")) return;
  const message = JSON.parse(data);
  if (message.context !== "iframe.resize" || message.method !== "resize") return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) frame.setAttribute("height", String(message.height));
  }
});
