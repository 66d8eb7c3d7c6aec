// What a host does with the message interface: it listens to the events that embed.js makes of a frame's messages, and
// posts its own. Only messages from the frame's own window are shown.
(() => {
  const frame = document.querySelector("iframe");
  const log = document.getElementById("messages");

  const show = (direction, message) => {
    const line = document.createElement("li");
    line.textContent = `${direction} ${JSON.stringify(message)}`;
    log.prepend(line);
    while (log.children.length > 50) log.lastChild.remove();
  };

  for (const name of ["ready", "resize", "select", "error"]) {
    frame.addEventListener(`sourceline:${name}`, (event) => show("frame → host", event.detail));
  }
  for (const button of document.querySelectorAll("[data-message]")) {
    button.addEventListener("click", () => {
      const message = { v: 1, ...JSON.parse(button.dataset.message) };
      show("host → frame", message);
      frame.contentWindow.postMessage(message, "*");
    });
  }
})();
