// What WordPress' wp-embed.js does with pages that it embeds: gives a secret to those that have none yet, shows each as soon
// as it speaks with its secret, and sets its height within bounds.
(() => {
  for (const frame of document.querySelectorAll("iframe.wp-embedded-content")) {
    let { secret } = frame.dataset;
    if (!secret) {
      secret = "late";
      frame.src += `#?secret=${secret}`;
      frame.dataset.secret = secret;
    }
    frame.contentWindow.postMessage({ message: "ready", secret }, "*");
  }
  window.addEventListener("message", ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const frame of document.querySelectorAll(`iframe[data-secret="${data.secret}"]`)) {
      if (source !== frame.contentWindow) continue;
      for (const quote of document.querySelectorAll(`blockquote[data-secret="${data.secret}"]`)) {
        quote.hidden = true;
      }
      frame.removeAttribute("style");
      if (data.message === "height") {
        frame.height = Math.min(Math.max(Number.parseInt(data.value, 10), 200), 1000);
      }
    }
  });
})();
