import { describe, expect, it } from "vitest";
import { checkFiles } from "../../src/cli/check-files.ts";
import { articleJson, eventJson } from "../support/article-json.ts";

const text = JSON.stringify(articleJson());
const ok = "ok content/bridge.json: 1 event, 1 quote";

describe("checkFiles", () => {
  it("gives one line for a file without a fault, with its counts", () => {
    expect(checkFiles([{ name: "content/bridge.json", text }])).toEqual({ lines: [ok], faulty: false });
  });

  it("takes an id that differs from the file's name for a fault", () => {
    expect(checkFiles([{ name: "content/river.json", text }])).toEqual({
      lines: ["content/river.json: its id is “bridge”. Rename the file to bridge.json, or change the id."],
      faulty: true,
    });
  });

  it("takes one id in two files for a fault of the second", () => {
    const twin = { name: "drafts\\bridge.json", text };
    expect(checkFiles([{ name: "content/bridge.json", text }, twin])).toEqual({
      lines: [
        ok,
        "drafts\\bridge.json: its id “bridge” is that of content/bridge.json too. Change one of them.",
      ],
      faulty: true,
    });
  });

  it("checks the files after a faulty one", () => {
    const { lines, faulty } = checkFiles([
      { name: "a.json", text: "{" },
      { name: "content/bridge.json", text },
    ]);
    expect(lines[0]).toContain("a.json: The file is not JSON");
    expect(lines[1]).toBe(ok);
    expect(faulty).toBe(true);
  });

  it("takes a file that is no UTF-8 text for a fault", () => {
    expect(checkFiles([{ name: "a.json", text: null }])).toMatchObject({ faulty: true });
  });

  it("warns without failing", () => {
    const events = [
      eventJson({
        when: "2020-05-04",
        datePhrase: { exact: "3 May 2020" },
        quotes: [{ exact: "It cost 14" }],
      }),
    ];
    const { lines, faulty } = checkFiles([
      { name: "bridge.json", text: JSON.stringify(articleJson({ events })) },
    ]);
    expect(faulty).toBe(false);
    expect(lines).toEqual([
      "ok bridge.json: 1 event, 1 quote",
      "warning bridge.json (event “opened”): “It cost 14” begins or ends inside a word or number. Quote whole words, if the text allows it.",
      "warning bridge.json (event “opened”): “3 May 2020”, read by itself, gives another date than “when”. Look at both again.",
    ]);
  });
});
