import { describe, expect, it } from "vitest";
import { proveFiles } from "../../src/check/prove-files.ts";
import { enCheck } from "../../src/i18n/en/check-words.ts";
import { articleJson } from "../support/article-json.ts";

const text = JSON.stringify(articleJson());

/** Of files by their names and texts. */
function faultsOf(files: readonly (readonly [name: string, text: string | Uint8Array | null])[]) {
  const named = files.map(([name, content]) => ({
    name,
    bytes: typeof content === "string" ? new TextEncoder().encode(content) : content,
  }));
  return proveFiles(named, enCheck).map(({ faults }) => faults);
}

describe("proveFiles", () => {
  it("gives the article of each file, in order", () => {
    const proofs = proveFiles([{ name: "bridge.json", bytes: new TextEncoder().encode(text) }], enCheck);
    expect(proofs).toEqual([
      {
        name: "bridge.json",
        json: articleJson(),
        article: expect.objectContaining({ id: "bridge" }),
        faults: [],
      },
    ]);
  });

  it("takes an id that differs from the file's name for a fault", () => {
    expect(faultsOf([["content/river.json", text]])).toEqual([
      ["content/river.json: its id is “bridge”. Rename the file to bridge.json, or change the id."],
    ]);
  });

  it("takes one id in two files for a fault of the second", () => {
    expect(
      faultsOf([
        ["content/bridge.json", text],
        ["drafts\\bridge.json", text],
      ]),
    ).toEqual([
      [],
      ["drafts\\bridge.json: its id “bridge” is that of content/bridge.json too. Change one of them."],
    ]);
  });

  it("names an id that differs from the file's name beside what else is wrong", () => {
    const faulty = JSON.stringify(articleJson({ headline: "\u2060" }));
    expect(faultsOf([["river.json", faulty]])).toEqual([
      [
        'river.json: headline is "\\u2060", of which nothing can be seen. It should be text that is not blank.',
        "river.json: its id is “bridge”. Rename the file to bridge.json, or change the id.",
      ],
    ]);
  });

  it("takes bytes that are no UTF-8 for a fault, and does not put other characters into their place", () => {
    const latin1 = Uint8Array.from(text.replace("The bridge", "Caf\u00e9"), (letter) => letter.charCodeAt(0));
    expect(latin1).toContain(0xe9);
    expect(faultsOf([["bridge.json", latin1]])).toEqual([
      ["bridge.json: cannot be read as a file of UTF-8 text."],
    ]);
  });

  it("takes a file that could not be read for a fault, and proves those after it", () => {
    expect(
      faultsOf([
        ["a.json", null],
        ["bridge.json", text],
      ]),
    ).toEqual([["a.json: cannot be read as a file of UTF-8 text."], []]);
  });

  it("reads on past a byte order mark, which some editors write", () => {
    expect(faultsOf([["bridge.json", `\ufeff${text}`]])).toEqual([[]]);
  });
});
