// The command itself, as an editor or the build runs it.
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { articleJson } from "../support/article-json.ts";

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const tsx = fileURLToPath(import.meta.resolve("tsx"));
const directory = realpathSync(mkdtempSync(join(tmpdir(), "sourceline-check-")));
afterAll(() => rmSync(directory, { recursive: true }));

function check(
  files: readonly string[],
  cwd = path("../.."),
  settings: Readonly<Record<string, string>> = {},
): Promise<{ code: number; stdout: string; stderr: string }> {
  const args = ["--import", tsx, path("../../src/cli/check.ts"), ...files];
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      args,
      { cwd, env: { ...process.env, ...settings } },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, stdout, stderr });
      },
    );
  });
}

describe("the check command", () => {
  it("proves the bundled articles if no file is named, from whatever directory", async () => {
    const fromHere = await check([]);
    expect(fromHere).toEqual({
      code: 0,
      stdout: expect.stringContaining("ok src/content/position-of-strength.json: 9 events, 13 quotes\n"),
      stderr: "",
    });
    expect(await check([], directory)).toMatchObject({ code: 0 });
  });

  it("proves the articles of the folder that a build would take, and says where there is none", async () => {
    const folder = join(directory, "desk");
    mkdirSync(folder);
    writeFileSync(join(folder, "bridge.json"), JSON.stringify(articleJson()));
    expect(await check([], directory, { SOURCELINE_ARTICLES: "desk" })).toEqual({
      code: 0,
      stdout: "ok desk/bridge.json: 1 event, 1 quote\n",
      stderr: "",
    });
    const nowhere = join(directory, "nowhere");
    expect(await check([], directory, { SOURCELINE_ARTICLES: "nowhere" })).toEqual({
      code: 1,
      stdout: `SOURCELINE_ARTICLES should be a folder with article files, but there is no folder ${nowhere}\n`,
      stderr: "",
    });
  });

  it("proves the files that are named", async () => {
    const { code, stdout } = await check([
      "tests/fixtures/arabic.json",
      "tests/fixtures/japanese-astral.json",
    ]);
    expect(code).toBe(0);
    expect(stdout.split("\n").filter((line) => line.startsWith("ok "))).toHaveLength(2);
  });

  it("ends with code 1 and a report if any file has a fault", async () => {
    const { code, stdout } = await check(["tests/fixtures/arabic.json", "tests/fixtures/broken.json"]);
    expect(code).toBe(1);
    expect(stdout).toContain("ok tests/fixtures/arabic.json");
    expect(stdout).toContain("did you mean “It cost 140 million crowns.”? 1 character differs");
  });

  it("ends with code 1 for a file that is not there, or no UTF-8", async () => {
    const latin1 = join(directory, "latin1.json");
    writeFileSync(latin1, Buffer.from('{"headline":"caf\u00e9"}', "latin1"));
    for (const file of ["nowhere.json", latin1]) {
      expect(await check([file])).toMatchObject({
        code: 1,
        stdout: expect.stringContaining(`${file}: cannot be read`),
      });
    }
  });
});
