import fc from "fast-check";
import { SEEDS, TOKENS } from "./seeds.ts";

export interface MutatedArticle {
  readonly dialect: string;
  readonly file: string;
  readonly text: string;
}

type Edit = (text: string) => string;

const ALL = Object.values(SEEDS).flat();
/** A place in a text, more often in its body than in its front matter. */
const place = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0.4, max: 1, noNaN: true }),
);
const at = (text: string, fraction: number) => Math.floor(text.length * fraction);

const inserted: fc.Arbitrary<Edit> = fc
  .tuple(
    place,
    fc.oneof(fc.constantFrom(...TOKENS), fc.string({ unit: "binary", maxLength: 6 })),
    fc.integer({ min: 1, max: 3 }),
  )
  .map(([where, token, times]) => (text) => {
    const start = at(text, where);
    return text.slice(0, start) + token.repeat(times) + text.slice(start);
  });

const removed: fc.Arbitrary<Edit> = fc
  .tuple(place, fc.integer({ min: 1, max: 30 }))
  .map(([where, length]) => (text) => {
    const start = at(text, where);
    return text.slice(0, start) + text.slice(start + length);
  });

const repeated: fc.Arbitrary<Edit> = fc
  .tuple(place, fc.integer({ min: 1, max: 60 }), place)
  .map(([from, length, to]) => (text) => {
    const piece = text.slice(at(text, from), at(text, from) + length);
    const start = at(text, to);
    return text.slice(0, start) + piece + text.slice(start);
  });

const spliced: fc.Arbitrary<Edit> = fc
  .tuple(place, fc.constantFrom(...ALL), place)
  .map(([where, other, from]) => (text) => {
    return text.slice(0, at(text, where)) + other.slice(at(other, from));
  });

const lineEnds: fc.Arbitrary<Edit> = fc
  .constantFrom("\r\n", "\r", "\n\n", "\n\t")
  .map((end) => (text) => text.replaceAll("\n", end));

const edit = fc.oneof(
  { weight: 5, arbitrary: inserted },
  { weight: 3, arbitrary: removed },
  { weight: 2, arbitrary: repeated },
  { weight: 1, arbitrary: spliced },
  { weight: 1, arbitrary: lineEnds },
);

/** An article of one dialect, changed here and there, now and then read as one of another. */
export const mutatedArticle: fc.Arbitrary<MutatedArticle> = fc
  .tuple(
    fc.constantFrom(
      ...Object.entries(SEEDS).flatMap(([dialect, texts]) => texts.map((text) => ({ dialect, text }))),
    ),
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      { weight: 1, arbitrary: fc.constantFrom(...Object.keys(SEEDS), "generic") },
    ),
    fc.constantFrom("2020-01-02-a-name.md", "2020-01-02-b.mdx", "2020/01/02/c/index.md", "posts/50%.fa.md"),
    fc.array(edit, { minLength: 1, maxLength: 6 }),
  )
  .map(([seed, dialect, file, edits]) => ({
    dialect: dialect ?? seed.dialect,
    file,
    text: edits.reduce((text, change) => change(text), seed.text),
  }));
