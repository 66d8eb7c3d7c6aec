// Hosts that size a frame in their own way: WordPress, and the browser itself.
import { expectFits, framed, opener, openFramed, pressable } from "./hosts/framed.ts";
import { heard, heightsTold } from "./hosts/heard.ts";
import { column, hostHtml, hostOf, script, wordPressFrame } from "./hosts/host-pages.ts";
import { expect, test } from "./hosts/host-test.ts";

test.describe("in WordPress", () => {
  test("a frame that today's WordPress leaves invisible shows itself", async ({ page, places, hosts }) => {
    const hidden = 'style="position: absolute; visibility: hidden;" data-secret="abc"';
    const html = wordPressFrame(`${places.reader}/embed/#?secret=abc`, 600, hidden);
    await page.goto(hosts.publish(hostHtml({ body: column(600, html) + script("/scripts/wordpress.js") })));
    await expect(framed(page).element).toBeVisible();
    await expect(page.locator("blockquote")).toBeHidden();
    await expectFits(framed(page), [200, 1000]);
  });

  test("a secret that WordPress' script adds to a frame already there is used", async ({
    page,
    places,
    hosts,
  }) => {
    const hidden = 'style="position: absolute; clip: rect(1px, 1px, 1px, 1px);"';
    const html = wordPressFrame(`${places.reader}/embed/`, 600, hidden);
    await page.goto(hosts.publish(hostHtml({ body: column(600, html) })));
    await expect(framed(page).content.locator("html[data-live]")).toBeAttached();
    await page.addScriptTag({ url: `${hosts.origin}/scripts/wordpress.js` });
    await expect
      .poll(async () => (await heard(page)).map(({ data }) => data))
      .toContainEqual({
        message: "ready",
        secret: "late",
      });
    await expectFits(framed(page), [200, 1000]);
  });
});

test.describe("by the browser's own frame sizing", () => {
  test("the frame's first HTML allows it", async ({ request, places }) => {
    const html = await (await request.get(`${places.reader}/embed/`)).text();
    const head = html.slice(0, html.indexOf("</head>"));
    expect(head).toContain('<meta name="responsive-embedded-sizing" content="allow-origins=*">');
  });

  test("the browser is asked after every change of height", async ({ page, places, hosts }) => {
    await page.addInitScript(() => {
      let asked = 0;
      Object.assign(window, { requestResize: () => (asked += 1), timesAsked: () => asked });
    });
    const frame = await openFramed(page, hosts.publish(hostOf(`${places.reader}/embed/`)));
    await expectFits(frame);
    const asked = () => frame.content.locator("html").evaluate(() => Object(window).timesAsked() as number);
    expect(await asked()).toBe((await heightsTold(page)).length);
    await pressable(frame, "All events").click();
    await expect(opener(frame, "climate-talks")).toBeVisible();
    await expectFits(frame);
    expect(await asked()).toBe((await heightsTold(page)).length);
  });
});
