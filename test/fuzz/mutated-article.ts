import fc from "fast-check";
import { editOf } from "./edits.ts";
import { SEEDS, TOKENS } from "./seeds.ts";

export interface MutatedArticle {
  readonly dialect: string;
  readonly file: string;
  readonly text: string;
}

const edit = editOf(TOKENS, Object.values(SEEDS).flat());

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
