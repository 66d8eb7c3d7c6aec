import { describe, expect, it } from "vitest";
import { checkFiles } from "../../src/cli/check-files.ts";
import { enCheck } from "../../src/i18n/en/check-words.ts";
import { articleJson, eventJson } from "../support/article-json.ts";

const file = (name: string, json: unknown = articleJson()) => ({
  name,
  bytes: new TextEncoder().encode(JSON.stringify(json)),
});
const ok = "ok content/bridge.json: 1 event, 1 quote";

describe("checkFiles", () => {
  it("gives one line for a file without a fault, with its counts", () => {
    expect(checkFiles([file("content/bridge.json")], enCheck)).toEqual({ lines: [ok], faulty: false });
  });

  it("gives what is wrong with a file in place of its counts", () => {
    expect(checkFiles([file("content/river.json")], enCheck)).toEqual({
      lines: ["content/river.json: its id is “bridge”. Rename the file to bridge.json, or change the id."],
      faulty: true,
    });
  });

  it("checks the files after a faulty one", () => {
    const unfinished = { name: "a.json", bytes: new TextEncoder().encode("{") };
    const { lines, faulty } = checkFiles([unfinished, file("content/bridge.json")], enCheck);
    expect(lines[0]).toContain("a.json: The file is not JSON");
    expect(lines[1]).toBe(ok);
    expect(faulty).toBe(true);
  });

  it("warns without failing", () => {
    const events = [
      eventJson({
        when: "2020-05-04",
        datePhrase: { exact: "3 May 2020" },
        quotes: [{ exact: "It cost 14" }],
      }),
    ];
    const { lines, faulty } = checkFiles([file("bridge.json", articleJson({ events }))], enCheck);
    expect(faulty).toBe(false);
    expect(lines).toEqual([
      "ok bridge.json: 1 event, 1 quote",
      "warning bridge.json (event “opened”): “It cost 14” begins or ends inside a word or number. Quote whole words, if the text allows it.",
      "warning bridge.json (event “opened”): “3 May 2020”, read by itself, gives another date than “when”. Look at both again.",
    ]);
  });
});
