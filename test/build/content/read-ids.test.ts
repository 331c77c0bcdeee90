import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { parseIds } from "../../../src/build/content/read-ids.ts";
import { type Files, temporaryFolder, writeFiles } from "../../support/folder.ts";
import { article, publish, SITE } from "../../support/serve.ts";

function problemsOf(ids: string) {
  return parseIds(ids, "content/ids.yaml").problems.map(
    ({ severity, rule, line, column }) => `${severity} ${rule} ${line}:${column}`,
  );
}

function problemsIn(files: Files) {
  const content = temporaryFolder({ "site.md": SITE, ...files });
  return build({ content }).problems.map(({ file, ...problem }) => ({
    ...problem,
    file: file.slice(file.lastIndexOf("/") + 1),
  }));
}

async function idsOf(files: Files): Promise<string[]> {
  const feed = await publish(files).json<{ items: { id: string }[] }>("/feed.json");
  return feed.items.map(({ id }) => id);
}

describe("content/ids.yaml", () => {
  test("gives an article the id that readers know it by", async () => {
    const files = {
      "articles/2016-09-21-hello.md": article({ title: "Hello", publish_date: "2016-09-21" }),
      "articles/other.md": article({ title: "Other", publish_date: "2016-09-20" }),
      "ids.yaml": `2016-09-21/hello: "https://old.example/?p=12"\n`,
    };
    expect(await idsOf(files)).toEqual(["https://old.example/?p=12", "tag:gazette.example,2016-09-20:other"]);
  });

  test("stays right when the article's file, title and permalink change, and the site's domain", async () => {
    const ids = { "ids.yaml": `2016-09-21/hello: "kept"\n` };
    const moved = { "articles/2016/autumn/hello.md": article({ title: "New", publish_date: "2016-09-21" }) };
    const site = SITE.replace("https://gazette.example", "https://moved.example\npermalink: /:year/:slug/");
    expect(await idsOf({ ...ids, ...moved, "site.md": site })).toEqual(["kept"]);
  });

  test("takes slugs in any script and ids that look like numbers, dates or YAML", () => {
    const { ids, problems } = parseIds(
      `2016-09-21/日本語 の記事: 12\n2016-09-22/a#b: 2016-09-22\n"2016-09-23/x: y": "no"\n2016-09-24/z: 'it''s: "quoted"'\n`,
      "ids.yaml",
    );
    expect(problems).toEqual([]);
    expect([...ids].map(([key, { id }]) => [key, id])).toEqual([
      ["2016-09-21/日本語 の記事", "12"],
      ["2016-09-22/a#b", "2016-09-22"],
      ["2016-09-23/x: y", "no"],
      ["2016-09-24/z", `it's: "quoted"`],
    ]);
  });

  test("may be empty or hold only comments", () => {
    expect(problemsOf("")).toEqual([]);
    expect(problemsOf("# nothing yet\n")).toEqual([]);
  });

  test.each([
    ["a key that is no day and slug", `hello: "x"\n`, "error broken-ids 1:1"],
    ["a line without an id", `2016-09-21/a: "x"\n2016-09-22/b:\n`, "error broken-ids 2:1"],
    ["an id that is a list", "2016-09-21/a: [x]\n", "error broken-ids 1:1"],
    ["a list", "- 2016-09-21/a\n", "error broken-ids 1:1"],
    ["an article named twice", "2016-09-21/a: x\n2016-09-21/a: y\n", "error duplicate-article 2:1"],
    ["an id given twice", "2016-09-21/a: x\n2016-09-21/b: x\n", "error duplicate-id 2:1"],
    ["a character that XML forbids", '2016-09-21/a: "x\\u0008"\n', "error broken-ids 1:1"],
  ])("refuses %s, with its place", (_, ids, expected) => {
    expect(problemsOf(ids)).toEqual([expected]);
  });

  test("refuses what is no YAML, with its line", () => {
    expect(problemsOf(`2016-09-21/a: x\n2016-09-22/b: "y\n`)[0]).toMatch(/^error broken-ids [23]:/);
    expect(problemsOf("<<<<<<< ours\n2016-09-21/a: x\n=======\n")[0]).toMatch(/^error broken-ids 1:/);
  });

  test("yields to an id in front matter, and says so where the two differ", () => {
    const files = { "articles/a.md": article({ publish_date: "2016-09-21", id: "mine" }) };
    expect(problemsIn({ ...files, "ids.yaml": "2016-09-21/a: mine\n" })).toEqual([]);
    expect(problemsIn({ ...files, "ids.yaml": "2016-09-21/a: old\n" })).toMatchObject([
      { severity: "warning", rule: "two-ids", file: "ids.yaml", line: 1, found: "`old`" },
    ]);
  });

  test("warns of a line for an article that is not there", () => {
    const files = {
      "articles/a.md": article({ publish_date: "2016-09-21" }),
      "ids.yaml": "2016-09-22/a: x\n",
    };
    expect(problemsIn(files)).toMatchObject([
      { severity: "warning", rule: "unknown-article", file: "ids.yaml", line: 1 },
    ]);
  });

  test("must not give the id of another article", () => {
    const files = {
      "articles/a.md": article({ publish_date: "2016-09-21", id: "taken" }),
      "articles/b.md": article({ publish_date: "2016-09-22" }),
      "ids.yaml": "2016-09-22/b: taken\n",
    };
    expect(problemsIn(files)).toMatchObject([
      { severity: "error", rule: "duplicate-id", file: "ids.yaml", line: 1 },
    ]);
  });

  test("stops the build when it is broken: what was published stays", () => {
    const content = temporaryFolder({ "site.md": SITE, "articles/a.md": article({}) });
    const out = join(temporaryFolder(), "dist");
    expect(build({ content, out }).bytes).toBeGreaterThan(0);
    writeFiles(content, { "ids.yaml": "nonsense\n" });
    expect(build({ content, out }).bytes).toBe(0);
  });
});
