// Hosts that size a frame in their own way: WordPress, and the browser itself.
import { column, hostHtml, script, wordPressFrame } from "./hosts/host-pages.ts";
import { expect, test } from "./page.ts";

test.describe("in WordPress", () => {
  test("a frame that today's WordPress leaves invisible shows itself", async ({ page, host, framed }) => {
    const hidden = 'style="position: absolute; visibility: hidden;" data-secret="abc"';
    const html = wordPressFrame(`${host.places.reader}/embed/#?secret=abc`, 600, hidden);
    await page.goto(host.publish(hostHtml({ body: column(600, html) + script("/scripts/wordpress.js") })));
    await expect(framed().element).toBeVisible();
    await expect(page.locator("blockquote")).toBeHidden();
    await framed().expectFits([200, 1000]);
  });

  test("a secret that WordPress' script adds to a frame already there is used", async ({
    page,
    host,
    framed,
  }) => {
    const hidden = 'style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"';
    const html = wordPressFrame(`${host.places.reader}/embed/`, 600, hidden);
    await page.goto(host.publish(hostHtml({ body: column(600, html) })));
    await expect(framed().content.locator("html[data-live]")).toBeAttached();
    await page.addScriptTag({ url: `${host.origin}/scripts/wordpress.js` });
    await expect
      .poll(async () => (await host.heard()).map(({ data }) => data))
      .toContainEqual({
        message: "ready",
        secret: "late",
      });
    await framed().expectFits([200, 1000]);
  });
});

test.describe("by the browser's own frame sizing", () => {
  test("the frame's first HTML allows it", async ({ request, host }) => {
    const html = await (await request.get(`${host.places.reader}/embed/`)).text();
    const head = html.slice(0, html.indexOf("</head>"));
    expect(head).toContain('<meta name="responsive-embedded-sizing" content="allow-origins=*">');
  });

  test("the browser is asked after every change of height", async ({ page, host }) => {
    await page.addInitScript(() => {
      let asked = 0;
      Object.assign(window, { requestResize: () => (asked += 1), timesAsked: () => asked });
    });
    const frame = await host.openFrame();
    await frame.expectFits();
    const asked = () => frame.html.evaluate(() => Object(window).timesAsked() as number);
    expect(await asked()).toBe((await host.heightsTold()).length);
    await frame.button("All events").click();
    await expect(frame.opener("climate-talks")).toBeVisible();
    await frame.expectFits();
    expect(await asked()).toBe((await host.heightsTold()).length);
  });
});
