// Hosts that isolate themselves from other origins (`Cross-Origin-Embedder-Policy`): they show frames only of those who say that
// they may be shown there, as the site's header files do.
import { column, frameHtml, hostHtml, script } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";

for (const policy of ["require-corp", "credentialless"]) {
  for (const sandbox of ["", 'sandbox="allow-scripts"']) {
    test(`a host with ${policy} shows the frame, which lives, fits and answers (${sandbox})`, async ({
      page,
      host,
      originWithHeaders,
    }) => {
      const frame = frameHtml(`${originWithHeaders}/embed/`, sandbox);
      const html = hostHtml({ body: column(600, frame) + script(`${originWithHeaders}/embed.js`) });
      const framed = await host.openAddress(host.publish(html, { "Cross-Origin-Embedder-Policy": policy }));
      const sent = await page.evaluate(async () =>
        (await fetch(location.href)).headers.get("Cross-Origin-Embedder-Policy"),
      );
      expect(sent, "the host isolates itself").toBe(policy);
      await framed.expectFits();
      await framed.button("Next event").click();
      await framed.expectEvent("invitation-considered");
    });
  }
}

test("an isolated host with its own opener policy has what it isolates itself for, and the frame", async ({
  page,
  host,
  framed,
  originWithHeaders,
}) => {
  const html = hostHtml({ body: column(600, frameHtml(`${originWithHeaders}/embed/`)) });
  await page.goto(
    host.publish(html, {
      "Cross-Origin-Embedder-Policy": "require-corp",
      "Cross-Origin-Opener-Policy": "same-origin",
    }),
  );
  await framed().expectAlive();
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test("without the header files such a host shows nothing: the frame is told apart by them", async ({
  page,
  host,
  framed,
}) => {
  const html = hostHtml({ body: column(600, frameHtml(`${host.places.reader}/embed/`)) });
  await page.goto(host.publish(html, { "Cross-Origin-Embedder-Policy": "require-corp" }));
  // What stands there is the browser's own page.
  await expect(framed().content.locator("li")).toHaveCount(0);
  await expect(framed().content.getByRole("article")).toHaveCount(0);
});

test("a plain host shows a frame sent with these headers as ever", async ({ host, originWithHeaders }) => {
  const html = hostHtml({
    body: column(600, frameHtml(`${originWithHeaders}/embed/`)) + script(`${originWithHeaders}/embed.js`),
  });
  const framed = await host.open(html);
  await framed.expectFits();
});
