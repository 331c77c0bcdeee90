import { describe, expect, test } from "vitest";
import { DIALECTS } from "../../../src/build/dialects/dialects.ts";
import { readBlog } from "../../support/blog.ts";
import { MATRIX } from "./matrix/matrix.ts";
import { type Expected, LINES } from "./matrix/row.ts";

test("every generator has a fixture for every line", () => {
  const generators = DIALECTS.map(({ name }) => name).filter(
    (name) => name !== "plain" && name !== "generic",
  );
  expect(new Set(Object.keys(MATRIX))).toEqual(new Set(generators));
});

describe.each(Object.entries(MATRIX))("%s", (dialect, { file: usual, other, cells }) => {
  const [otherFile, otherText, permalink] = other;

  test.each(LINES)("%s", (line) => {
    const { file = usual, text, others = {}, expected } = cells[line];
    const { articles, skipped, problems } = readBlog({ [file]: text, [otherFile]: otherText, ...others }, [
      `dialect: ${dialect}`,
      "language: en",
      "timezone: UTC",
    ]);
    expect(`https://gazette.example${articles[otherFile]?.path}`).toBe(permalink);
    const article = articles[file];
    const all: Required<Expected> = {
      title: article?.title ?? "",
      date: article ? new Date(article.published).toISOString().slice(0, 16) : "",
      skipped: skipped[file] ?? "",
      authors: article?.authors ?? [],
      tags: article?.tags.map(({ name }) => name) ?? [],
      path: article?.path ?? "",
      language: article?.language ?? "",
      problems: problems.map(({ rule }) => rule),
      html: article?.html.trim() ?? "",
    };
    expect(all).toMatchObject({ skipped: "", problems: [], ...expected });
  });
});
