import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { BuildCache, openCache } from "../../../src/build/cache/build-cache.ts";
import { codeVersion } from "../../../src/build/cache/code-version.ts";
import type { Stage } from "../../../src/build/progress.ts";
import { png } from "../../support/images.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { article } from "../../support/serve.ts";
import { treeDigests } from "../../support/tree.ts";
import { type Content, edit, firstContent } from "./edits.ts";

const RUNS = Number(process.env.CACHE_RUNS ?? 8);

/** Builds and answers all that can be seen of it. */
function outcome(
  content: string,
  out: string,
  options: { drafts?: boolean; future?: number; cache?: BuildCache } = {},
) {
  const { edition, present, ...result } = build({ content, out, ...options });
  return {
    result: { ...result, present: present?.() },
    digest: edition?.manifest.digest,
    files: treeDigests(out),
  };
}

/** Brings a folder from one content to another, as an editor would: what stays the same is not written. */
function write(folder: string, before: Content, after: Content): void {
  for (const path of before.keys()) if (!after.has(path)) rmSync(join(folder, path));
  for (const [path, data] of after) {
    if (before.get(path) === data) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), data);
  }
}

/** A content folder, and names of folders beside it. */
function workplace() {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const content = at("content");
  write(content, new Map(), firstContent());
  return { at, content, cacheIn: (name: string) => new BuildCache(at(name), 0) };
}

/** What a build has to do itself: files that it reads, articles that it renders. */
function labour(content: string, out: string, cache: BuildCache | undefined): Partial<Record<Stage, number>> {
  const totals: Partial<Record<Stage, number>> = {};
  const progress = {
    begin(stage: Stage, total: number) {
      totals[stage] = total;
    },
    advance() {},
    end() {},
  };
  build({ content, out, progress, ...(cache && { cache }) });
  return totals;
}

test("a build with a cache is one without, byte for byte, whatever was edited in between", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(edit, { minLength: 1, maxLength: 3 }), fc.boolean()), {
        minLength: 4,
        maxLength: 8,
      }),
      (steps) => {
        const { at, content, cacheIn } = workplace();
        const kept = cacheIn("kept");
        let before = firstContent();
        for (const [edits, drafts] of [[[], false] as const, ...steps]) {
          const after = new Map(before);
          for (const one of edits) one(after);
          write(content, before, after);
          before = after;
          const cold = outcome(content, at("cold"), { drafts });
          expect(outcome(content, at("warm"), { drafts, cache: cacheIn("read") })).toEqual(cold);
          expect(outcome(content, at("held"), { drafts, cache: kept })).toEqual(cold);
        }
      },
    ),
    { numRuns: RUNS },
  );
}, 600_000);

/** Edits of one file, by what it is to a sheet that holds other articles. */
const ELSEWHERE: Readonly<Record<string, [file: string, edited: (text: string) => string | Uint8Array]>> = {
  "the neighbour of its first article": ["p66", (text) => text.replace("Number 66", "Changed")],
  "the neighbour of its last article": ["p67", (text) => text.replace("Number 67", "Changed")],
  "an article that it links to": ["p10", (text) => text.replace("title:", "url: /changed/\ntitle:")],
  "a picture": ["a.png", () => png(30, 40)],
};
test.each(Object.entries(ELSEWHERE))("a sheet is printed again after a change of %s", (_, [name, edited]) => {
  const { at, content, cacheIn } = workplace();
  const kept = cacheIn("kept");
  outcome(content, at("warm"), { cache: cacheIn("read") });
  outcome(content, at("held"), { cache: kept });
  const file = join(content, "articles", name.includes(".") ? name : `${name}.md`);
  writeFileSync(file, edited(readFileSync(file, "utf8")));
  const cold = outcome(content, at("cold"));
  expect(outcome(content, at("warm"), { cache: cacheIn("read") })).toEqual(cold);
  expect(outcome(content, at("held"), { cache: kept })).toEqual(cold);
});

test("a preview marks what is scheduled, and no longer when its time has come", () => {
  const { at, content, cacheIn } = workplace();
  const kept = cacheIn("kept");
  for (const future of [0, 0, Date.UTC(2100, 0, 1)]) {
    const cold = outcome(content, at("cold"), { future });
    expect(outcome(content, at("warm"), { future, cache: cacheIn("read") })).toEqual(cold);
    expect(outcome(content, at("held"), { future, cache: kept })).toEqual(cold);
  }
});

describe("a build with a cache", () => {
  test("reads and renders what changed, and nothing else", () => {
    const { at, content, cacheIn } = workplace();
    const all = firstContent().size - 4;
    expect(labour(content, at("out"), cacheIn("cache"))).toMatchObject({ reading: all, rendering: all });
    expect(labour(content, at("out"), cacheIn("cache"))).toMatchObject({ reading: 0, rendering: 0 });
    expect(labour(content, at("other"), cacheIn("cache"))).toMatchObject({ reading: 0, rendering: 0 });
    writeFileSync(join(content, "articles/p0.md"), article({ title: "Number 0", date: "2026-01-01" }));
    expect(labour(content, at("out"), cacheIn("cache"))).toMatchObject({ reading: 1, rendering: 64 });
  });

  test("does so again and again in one process", () => {
    const { at, content, cacheIn } = workplace();
    const cache = cacheIn("cache");
    build({ content, out: at("out"), cache });
    for (const text of ["First", "Second", "Third"]) {
      writeFileSync(join(content, "articles/p0.md"), article({ title: text, date: "2026-01-01" }));
      expect(labour(content, at("out"), cache)).toMatchObject({ reading: 1, rendering: 64 });
    }
  });

  test("uses what a build without output left", () => {
    const { at, content, cacheIn } = workplace();
    build({ content, cache: cacheIn("cache") });
    expect(labour(content, at("out"), cacheIn("cache"))).toMatchObject({ reading: 0, rendering: 0 });
    expect(treeDigests(at("out"))).toEqual(outcome(content, at("cold")).files);
  });

  test("does not grow: what no build needs any more is removed", () => {
    const { at, content, cacheIn } = workplace();
    build({ content, out: at("out"), cache: cacheIn("cache") });
    for (const name of readdirSync(join(content, "articles"))) {
      if (/^p[1-9]/.test(name)) rmSync(join(content, "articles", name));
    }
    build({ content, out: at("out"), cache: cacheIn("cache") });
    build({ content, out: at("fresh"), cache: cacheIn("new") });
    expect(Object.keys(treeDigests(at("cache")))).toEqual(Object.keys(treeDigests(at("new"))));
  });

  const DAMAGES: Readonly<Record<string, (file: string) => void>> = {
    "cut off": (file) => truncateSync(file, Math.floor(statSync(file).size / 2)),
    emptied: (file) => truncateSync(file, 0),
    "longer than they were": (file) => appendFileSync(file, "x"),
    "of others": (file) => writeFileSync(file, "{}"),
    "changed in a byte": (file) => {
      const bytes = readFileSync(file);
      const middle = Math.floor(bytes.length / 2);
      if (middle < bytes.length) bytes[middle]! ^= 1;
      writeFileSync(file, bytes);
    },
    gone: (file) => rmSync(file),
  };
  test.each(Object.entries(DAMAGES))("does not believe files of it that are %s", (_, damage) => {
    const { at, content, cacheIn } = workplace();
    const cold = outcome(content, at("cold"));
    const kept = cacheIn("cache");
    for (const part of ["readings", "sheets", "media", "shelf", "output", ""]) {
      outcome(content, at("warm"), { cache: kept });
      const folder = join(at("cache"), part);
      const files = statSync(folder).isDirectory() ? Object.keys(treeDigests(folder)) : [""];
      for (const file of files) damage(join(folder, file));
      expect(outcome(content, at("warm"), { cache: kept })).toEqual(cold);
      expect(outcome(content, at("warm"), { cache: cacheIn("cache") })).toEqual(cold);
    }
  });

  test("is not taken in by somebody who writes into the output", () => {
    const { at, content, cacheIn } = workplace();
    const cold = outcome(content, at("cold"));
    outcome(content, at("warm"), { cache: cacheIn("cache") });
    for (const file of Object.keys(treeDigests(at("warm")))) appendFileSync(join(at("warm"), file), "x");
    expect(outcome(content, at("warm"), { cache: cacheIn("cache") })).toEqual(cold);
  });

  test("may be killed at any moment", async () => {
    const { at, content, cacheIn } = workplace();
    const cold = outcome(content, at("cold"));
    const program = join(import.meta.dirname, "build-once.ts");
    let took = 0;
    for (const part of [1, 0.9, 0.97, 0.8, 0.94, 0.6]) {
      rmSync(at("cache"), { recursive: true, force: true });
      const started = performance.now();
      const child = spawn(process.execPath, [program, content, at("warm"), at("cache")], {
        stdio: "inherit",
      });
      const exit = once(child, "exit");
      if (took > 0) {
        await Promise.race([setTimeout(took * part), exit]);
        child.kill("SIGKILL");
      }
      const [code] = await exit;
      if (took === 0) {
        expect(code).toBe(0);
        took = performance.now() - started;
      }
      expect(outcome(content, at("warm"), { cache: cacheIn("cache") })).toEqual(cold);
    }
  }, 120_000);
});

describe("the caches of a project", () => {
  const owner = (content: string) => ({ content, drafts: false, future: false });

  test("hold nothing of another version of the code", () => {
    const { at, content } = workplace();
    const open = (version: string) => openCache(owner(content), at("caches"), version);
    labour(content, at("out"), open("one"));
    expect(labour(content, at("out"), open("one"))).toMatchObject({ reading: 0, rendering: 0 });
    expect(labour(content, at("out"), open("two")).reading).toBeGreaterThan(0);
    expect(labour(content, at("out"), open("one")).reading).toBeGreaterThan(0);
  });

  test("are those of the builds that ran last", () => {
    const { at } = workplace();
    const open = (i: number) => openCache(owner(at(`content-${i}`)), at("caches"), "one");
    for (let i = 0; i < 9; i++) open(i);
    const all = readdirSync(at("caches"));
    expect(all).toHaveLength(9);
    for (const name of all) utimesSync(join(at("caches"), name), new Date(0), new Date(0));
    open(3);
    expect(readdirSync(at("caches"))).toHaveLength(4);
  });

  test("are left alone where nothing can be written", () => {
    const { at, content } = workplace();
    writeFileSync(at("file"), "");
    expect(openCache(owner(content), join(at("file"), "caches"), "one")).toBeUndefined();
    expect(existsSync(at("caches"))).toBe(false);
  });
});

describe("the version of the code", () => {
  test("is the same as long as the code is", () => {
    expect(codeVersion()).toBe(codeVersion());
    expect(codeVersion()).toMatch(/.{40}/);
  });

  test("is not known to a process that is older than the code", () => {
    expect(codeVersion(0)).toBeUndefined();
  });
});
