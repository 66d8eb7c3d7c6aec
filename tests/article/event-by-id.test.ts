import { expect, test } from "vitest";
import { eventById } from "../../src/article/event-by-id.ts";
import { articleOf, bundledArticle } from "../support/proved.ts";

test("finds each event of each article by its id, and no other", () => {
  const [one, other] = [bundledArticle(), articleOf([{ id: "opened" }])];
  for (const article of [one, other, one]) {
    for (const event of article.events) expect(eventById(article, event.id)).toBe(event);
  }
  expect(eventById(one, "opened")).toBeUndefined();
  for (const id of ["", "__proto__", "constructor", null]) expect(eventById(one, id)).toBeUndefined();
});

test("looks through an article's events once, however often it is asked", () => {
  const bundled = bundledArticle();
  let looks = 0;
  const events = new Proxy(bundled.events, {
    get(target, key, receiver) {
      looks += 1;
      return Reflect.get(target, key, receiver);
    },
  });
  const article = { ...bundled, events };
  for (const { id } of bundled.events) eventById(article, id);
  const once = looks;
  expect(once).toBeGreaterThan(bundled.events.length);
  for (const { id } of bundled.events) eventById(article, id);
  expect(looks).toBe(once);
});
