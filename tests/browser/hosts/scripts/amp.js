// What an amp-iframe does with the size that its frame asks for.
window.addEventListener("message", ({ data, source }) => {
  if (data?.sentinel !== "amp" || data.type !== "embed-size") return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow !== source) continue;
    frame.style.height = `${Number.parseInt(data.height, 10)}px`;
    source.postMessage({ sentinel: "amp", type: "embed-size-changed", requestedHeight: data.height }, "*");
  }
});
