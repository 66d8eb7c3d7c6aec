// @vitest-environment jsdom
import { beforeEach, expect, it } from "vitest";
import { keepPage } from "../../src/app/kept-page.ts";

const built = `<main><ol id="event_list">
  <li id="one" data-selected=""><a aria-expanded="true">One</a></li>
  <li id="two"><a aria-expanded="false">Two</a></li>
</ol></main>`;

function root(): HTMLElement {
  const found = document.getElementById("sourceline_root");
  if (!found) throw new Error("no root");
  return found;
}

beforeEach(() => {
  document.body.innerHTML = `<div id="sourceline_root">${built}</div>`;
  document.documentElement.dataset.live = "";
});

/** A page that the scripts have taken over since. */
function overtaken() {
  const kept = keepPage(root());
  root().innerHTML = "<p>something else</p>";
  if (!kept) throw new Error("nothing kept");
  return kept;
}

it("is none where the build wrote nothing", () => {
  root().replaceChildren();
  expect(keepPage(root())).toBeNull();
});

it("comes back as it was, below one line, in another root", () => {
  const kept = overtaken();
  const old = root();
  kept.putBack("It is <b>complete</b>.");
  expect(old.isConnected).toBe(false);
  const [line, main] = root().children;
  expect(line?.textContent).toBe("It is <b>complete</b>.");
  expect(main?.outerHTML).toBe(built);
  expect(document.documentElement.dataset.live).toBeUndefined();
});

it.each<[string, string, string[]]>([
  ["?event=two", "", ["two"]],
  ["", "#two", ["two"]],
  ["?event=one", "#two", ["two"]],
  ["?event=nowhere", "", ["one"]],
  ["", "#event_list", ["one"]],
  ["", "", ["one"]],
])("at %s%s the entries that stand open are %j", (search, hash, open) => {
  const kept = overtaken();
  kept.putBack("It is complete.");
  kept.openEvent({ search, hash });
  const selected = [...root().querySelectorAll("li[data-selected]")].map(({ id }) => id);
  const expanded = [...root().querySelectorAll("[aria-expanded=true]")].map((each) => each.closest("li")?.id);
  expect([selected, expanded]).toEqual([open, open]);
});
