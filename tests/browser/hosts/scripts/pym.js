// What a pym.js parent does: makes the frame, hears strings, and tells it its width in the same way.
(() => {
  const place = document.querySelector("[data-pym-src]");
  const id = place.id;
  const frame = document.createElement("iframe");
  const width = () => place.getBoundingClientRect().width;
  const join = place.dataset.pymSrc.includes("?") ? "&" : "?";
  const parent = encodeURIComponent(location.href);
  frame.src = `${place.dataset.pymSrc}${join}initialWidth=${width()}&childId=${id}&parentTitle=&parentUrl=${parent}`;
  frame.title = "Timeline";
  frame.width = "100%";
  frame.setAttribute("scrolling", "no");
  frame.setAttribute("marginheight", "0");
  frame.setAttribute("frameborder", "0");
  place.append(frame);
  window.addEventListener("message", ({ data, source }) => {
    if (source !== frame.contentWindow || typeof data !== "string") return;
    const match = data.match(new RegExp(`^pymxPYMx${id}xPYMx(\\S+)xPYMx(.*)$`));
    if (match?.[1] === "height") frame.setAttribute("height", `${match[2]}px`);
  });
  const tellWidth = () => frame.contentWindow.postMessage(`pymxPYMx${id}xPYMxwidthxPYMx${width()}`, "*");
  frame.addEventListener("load", tellWidth);
  window.addEventListener("resize", tellWidth);
})();
