import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { build } from "../../src/build/build.ts";
import { temporaryFolder, writeFiles } from "../support/folder.ts";
import { editOf } from "./edits.ts";
import { CONFIGURATIONS } from "./configurations.ts";

/** `npm run fuzz` takes more of them. */
const CASES = Number(process.env.FUZZ_CASES ?? 1000) / 4;

const TOKENS = [
  ...": - | > # ' \" ` \\ [ ] { } ( ) , = / * ** ? ! .. ../ / & * << $ { } {{ }} // /* */ :title :slug (?P<x> (?<title> + $ ^".split(
    " ",
  ),
  "\n",
  "\n  ",
  "\t",
  "null",
  "true",
  "false",
  "[]",
  "{}",
  "0",
];

test(`blogs with ${CASES} mutated configurations are built, or refused for a stated reason`, () => {
  const edit = editOf(
    TOKENS,
    CONFIGURATIONS.map(({ text }) => text),
  );
  // Only the configurations change.
  const blogs = CONFIGURATIONS.map((seed) => {
    const root = temporaryFolder({
      "content/site.md": `---\ntitle: T\nurl: https://gazette.example\narticles: ../blog\ndialect: ${seed.dialect}\n---\n`,
      ...Object.fromEntries(Object.entries(seed.files).map(([file, text]) => [join("blog", file), text])),
    });
    return { ...seed, root };
  });
  let published = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...blogs),
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      ({ root, config, text }, edits) => {
        writeFiles(join(root, "blog"), { [config]: edits.reduce((all, change) => change(all), text) });
        const { problems, articles, skipped } = build({ content: join(root, "content"), helpers: 0 });
        for (const { rule, expected, found, advice, line = 1, column = 1 } of problems) {
          expect(rule).toMatch(/^[a-z\d-]+$/);
          for (const words of [expected, found, advice]) expect(words).not.toBe("");
          expect(Math.min(line, column)).toBeGreaterThan(0);
        }
        expect(articles + skipped.length + problems.length).toBeGreaterThan(0);
        published += articles;
      },
    ),
    { numRuns: CASES },
  );
  // Most mutations leave something to publish: else this would prove nothing.
  expect(published).toBeGreaterThan(CASES / 3);
}, 3_600_000);
