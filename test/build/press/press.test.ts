import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { Press, type PrintTask } from "../../../src/build/press/press.ts";
import { surroundingsOf } from "../../../src/build/press/surroundings.ts";
import { surveySite } from "../../../src/build/survey.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { treeDigests } from "../../support/tree.ts";

/** Bodies that are the end of their file, with and without CRLF and a byte order mark, and one out of which its heading is cut. */
const FILES: Readonly<Record<string, string>> = {
  "blog/2026-01-01-plain.md": "---\ntitle: Plain\n---\nWörds, and *more*.\n",
  "blog/2026-01-02-marked.md": "\ufeff---\r\ntitle: Marked\r\n---\r\nWörds\r\n",
  "blog/2026-01-03-cut.md": "Before.\n\n# The title\n\nAfter.\n",
  "blog/2026-01-04-empty.md": "---\ntitle: Empty\n---\n",
};

function pressOf(content: string, out: string) {
  const survey = surveySite({ content });
  if (Array.isArray(survey)) throw new Error(JSON.stringify(survey));
  const press = new Press(survey, undefined);
  const places = survey.plan.files.map((_, place) => place);
  const read = (withBodies: boolean) =>
    press.do("read", { places, total: places.length, withBodies }).readings;
  const print = (readings: ReturnType<typeof read>) => {
    const drafts = readings.map(({ draft }) => draft!);
    const { targets, index, relativesOf } = surroundingsOf(drafts, survey.site.url);
    press.set({ targets, folder: out }, index);
    const relatives = drafts.map((_, i) => relativesOf(i));
    press.do("print", { number: 0, drafts, bodies: readings, relatives } satisfies PrintTask);
    return treeDigests(out);
  };
  return { read, print };
}

function blog(): string {
  const site = "---\ntitle: Gazette\nurl: https://g.example\narticles: [blog]\ndialect: generic\n---\n";
  return temporaryFolder({ "site.md": site, ...FILES });
}

describe("bodies that did not wait in memory", () => {
  test("are read again for the printing, and are the same", () => {
    const [content, out] = [blog(), temporaryFolder()];
    const { read, print } = pressOf(content, out);
    const whole = read(true);
    expect(whole.every(({ body }) => body?.bytes)).toBe(true);
    const expected = print(whole);
    const light = read(false);
    // A heading in the middle cannot be left out again without reading the front matter anew.
    expect(light.map(({ body }) => body?.bytes !== undefined)).toEqual([false, false, true, false]);
    expect(print(light)).toEqual(expected);
    expect(print(light.map((reading) => ({ ...reading, body: {} })))).toEqual(expected);
  });

  test("are not taken from a file that has changed since", () => {
    const [content, out] = [blog(), temporaryFolder()];
    const { read, print } = pressOf(content, out);
    const light = read(false);
    const [file] = Object.keys(FILES);
    writeFileSync(join(content, file!), FILES[file!]!.replace("more", "less"));
    expect(() => print(light)).toThrow("The content changed while it was being read");
  });
});

test("a fault of ours names the file at which it shows, and keeps its stack", () => {
  const survey = surveySite({ content: blog() });
  if (Array.isArray(survey)) throw new Error(JSON.stringify(survey));
  const fault = new TypeError("x is not a function");
  const { plan } = survey;
  const languageOf: typeof plan.rules.languageOf = (source) => {
    if (source.file.includes("cut")) throw fault;
    return plan.rules.languageOf(source);
  };
  const press = new Press({ ...survey, plan: { ...plan, rules: { ...plan.rules, languageOf } } }, undefined);
  const places = plan.files.map((_, place) => place);
  expect(() => press.do("read", { places, total: places.length, withBodies: true })).toThrow(
    expect.objectContaining({ message: expect.stringMatching(/2026-01-03-cut\.md\./), cause: fault }),
  );
});
