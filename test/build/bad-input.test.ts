import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../src/build/build.ts";
import type { Problem } from "../../src/model/problem.ts";
import { type Files, temporaryFolder, writeFiles } from "../support/folder.ts";
import { article, SITE } from "../support/serve.ts";

interface Expected {
  readonly rule: string;
  /** Relative to the content folder. */
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  readonly severity?: Problem["severity"];
}

/** Kinds of bad input, one file or more each, that do not get in each other's way. */
const CASES: Readonly<Record<string, { files: Files; expected: readonly Expected[] }>> = {
  "no title": {
    files: { "articles/no-title.md": "---\npublish_date: 2026-01-01\n---\nText.\n" },
    expected: [{ rule: "missing-title", file: "articles/no-title.md", line: 1, column: 1 }],
  },
  "no date": {
    files: { "articles/no-date.md": "---\ntitle: No date\n---\nText.\n" },
    expected: [{ rule: "missing-date", file: "articles/no-date.md", line: 1, column: 1 }],
  },
  "an impossible date": {
    files: { "articles/date.md": "---\ntitle: Date\npublish_date: 2026-02-30\n---\nText.\n" },
    expected: [{ rule: "bad-date", file: "articles/date.md", line: 3, column: 1 }],
  },
  "a slug that another article has": {
    files: {
      "articles/slug-a.md": article({ slug: "twin" }),
      "articles/slug-b.md": article({ slug: "twin" }),
    },
    expected: [{ rule: "duplicate-address", file: "articles/slug-b.md", line: 4, column: 1 }],
  },
  "an id that another article has": {
    files: {
      "articles/id-a.md": article({ id: "urn:twin" }),
      "articles/id-b.md": article({ id: "urn:twin" }),
    },
    expected: [{ rule: "duplicate-id", file: "articles/id-b.md", line: 4, column: 1 }],
  },
  "broken YAML": {
    files: { "articles/yaml.md": '---\ntitle: "never closed\npublish_date: 2026-01-01\n---\nText.\n' },
    expected: [{ rule: "front-matter-yaml", file: "articles/yaml.md", line: 2, column: 8 }],
  },
  "an unknown front-matter language": {
    files: { "articles/language.md": "---cobol\ntitle: Old\n---\nText.\n" },
    expected: [{ rule: "front-matter-language", file: "articles/language.md", line: 1, column: 1 }],
  },
  "code as front matter": {
    files: { "articles/code.md": "---js\n{ title: globalThis.broadsheetRanThis = 'yes' }\n---\nText.\n" },
    expected: [{ rule: "front-matter-language", file: "articles/code.md", line: 1, column: 1 }],
  },
  "a file that is not UTF-8": {
    files: { "articles/latin1.md": Buffer.from("---\ntitle: Caf\xe9\n---\nText.\n", "latin1") },
    expected: [{ rule: "not-utf-8", file: "articles/latin1.md", line: 2, column: 11 }],
  },
  "an image outside the content folder": {
    files: { "articles/outside.md": article({}, "Text.\n\nSee ![it](../../secret.png).\n") },
    expected: [{ rule: "outside-content", file: "articles/outside.md", line: 7, column: 11 }],
  },
  "a link that leads outside": {
    files: { "articles/way-out.md": article({}, "Read [it](../../secret.png).\n") },
    expected: [{ rule: "outside-content", file: "articles/way-out.md", line: 5, column: 11 }],
  },
  "a missing image": {
    files: { "articles/image.md": article({}, "![gone](gone.png)\n") },
    expected: [{ rule: "missing-file", file: "articles/image.md", line: 5, column: 9 }],
  },
  "a missing hero image": {
    files: { "articles/hero.md": article({ heroImage: "gone.png" }) },
    expected: [{ rule: "missing-file", file: "articles/hero.md", line: 4, column: 1 }],
  },
  "a misspelled field": {
    files: { "articles/misspelled.md": article({ descripton: "Short" }) },
    expected: [
      { rule: "misspelled-field", file: "articles/misspelled.md", line: 4, column: 1, severity: "warning" },
    ],
  },
};

/** Builds files into a folder and answers the problems, files relative to the content folder. */
function problemsOf(files: Files): { problems: Problem[]; written: boolean } {
  const folder = temporaryFolder({ "secret.png": "not for you" });
  const content = join(folder, "content");
  writeFiles(content, { "site.md": SITE, ...files });
  const out = join(folder, "dist");
  const { problems } = build({ content, out });
  const inContent = (file: string) => file.split("/content/").at(-1)!;
  return {
    problems: problems.map((problem) => ({ ...problem, file: inContent(problem.file) })),
    written: existsSync(out),
  };
}

function matching({ severity = "error", ...rest }: Expected) {
  const words = expect.stringMatching(/\S/);
  return expect.objectContaining({ severity, ...rest, expected: words, found: words, advice: words });
}

describe("bad input", () => {
  test.each(Object.entries(CASES))("%s", (_, { files, expected }) => {
    const { problems, written } = problemsOf(files);
    expect(problems).toEqual(expected.map(matching));
    expect(written).toBe(expected.every(({ severity }) => severity === "warning"));
  });

  test("never runs code out of front matter", () => {
    problemsOf(CASES["code as front matter"]!.files);
    expect(globalThis).not.toHaveProperty("broadsheetRanThis");
  });

  test("suggests what a misspelled field may mean", () => {
    const { problems } = problemsOf({
      "articles/one.md": "---\ntitel: One\npublish_date: 2026-01-01\n---\nText.\n",
    });
    expect(problems).toEqual([
      matching({ rule: "missing-title", file: "articles/one.md", line: 1, column: 1 }),
      matching({
        rule: "misspelled-field",
        file: "articles/one.md",
        line: 2,
        column: 1,
        severity: "warning",
      }),
    ]);
    expect(problems[1]?.advice).toContain("`title`");
  });

  test("a content folder without articles", () => {
    const { problems, written } = problemsOf({});
    expect(problems).toEqual([matching({ rule: "no-articles", file: "articles" })]);
    expect(written).toBe(false);
  });

  test("an empty folder", () => {
    const { problems } = build({ content: temporaryFolder(), out: join(temporaryFolder(), "dist") });
    expect(problems).toEqual([matching({ rule: "missing-site", file: problems[0]?.file ?? "" })]);
    expect(problems[0]?.file).toMatch(/site\.md$/);
  });

  test("no folder at all", () => {
    const { problems } = build({ content: join(temporaryFolder(), "nowhere") });
    expect(problems).toEqual([matching({ rule: "missing-content", file: problems[0]?.file ?? "" })]);
  });

  test("a symbolic link that leads outside is not followed to publish what is there", () => {
    const folder = temporaryFolder({ "secret.png": "not for you" });
    const content = join(folder, "content");
    writeFiles(content, { "site.md": SITE, "articles/one.md": article({}, "![it](pretty.png)\n") });
    symlinkSync(join(folder, "secret.png"), join(content, "articles/pretty.png"));
    const { problems } = build({ content, out: join(folder, "dist") });
    expect(problems.map(({ rule }) => rule)).toEqual(["outside-content"]);
  });

  test("comes all at once, sorted by file and place", () => {
    const { problems } = problemsOf(Object.assign({}, ...Object.values(CASES).map(({ files }) => files)));
    const expected = Object.values(CASES).flatMap((one) => one.expected);
    const names = (list: readonly Expected[]) => list.map(({ file, rule }) => `${file} ${rule}`).sort();
    expect(names(problems)).toEqual(names(expected));
    expect(problems.map(({ file }) => file)).toEqual(problems.map(({ file }) => file).toSorted());
  });
});
