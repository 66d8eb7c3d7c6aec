// What a host does with the message interface: it hears the frame's messages, or the events that embed.js makes of them,
// and posts its own. Here all of it is written down as it passes.
(() => {
  const frame = document.querySelector("iframe");
  const log = document.getElementById("messages");
  const most = 50;

  const show = (way, text) => {
    const line = document.createElement("li");
    const [heading, said] = [document.createElement("b"), document.createElement("code")];
    heading.textContent = way;
    said.textContent = text;
    line.append(heading, " ", said);
    log.prepend(line);
    while (log.children.length > most) log.lastChild.remove();
  };
  // A string is shown as it came, in its quotation marks.
  const showMessage = (way, data) => show(way, JSON.stringify(data));

  // Only what comes from the frame's own window: any window may post to this one.
  window.addEventListener("message", ({ source, data }) => {
    if (source === frame.contentWindow) showMessage("frame → host", data);
  });
  for (const name of ["ready", "resize", "select", "error"]) {
    frame.addEventListener(`sourceline:${name}`, ({ type }) =>
      show("embed.js", `event ${type} on the iframe`),
    );
  }

  // The frame's window can be listened to since this example lies on the frame's own site. So what embed.js says is seen
  // too, once the frame is there.
  const hear = ({ source, data }) => {
    if (source === window) showMessage("host → frame", data);
  };
  const listenInside = () => frame.contentWindow.addEventListener("message", hear);
  listenInside();
  frame.addEventListener("load", listenInside);

  for (const button of document.querySelectorAll("[data-message]")) {
    button.addEventListener("click", () => {
      frame.contentWindow.postMessage({ v: 1, ...JSON.parse(button.dataset.message) }, "*");
    });
  }
})();
