import fc from "fast-check";
import { expect, test } from "vitest";
import { dateInFileName, dateInPath } from "../../../src/build/dates/date-in-path.ts";

test.each([
  ["2016-09-21-x.md", "2016-09-21", "x"],
  ["2015-7-1-x.md", "2015-07-01", "x"],
  ["2016_09_21-x.md", "2016-09-21", "x"],
  ["2016-09-21.md", "2016-09-21", ""],
  ["2016-09-21-v1.2.md", "2016-09-21", "v1.2"],
  ["2016-09-21 A name.markdown", "2016-09-21", "A name"],
  ["2016-09-21-日本.mdx", "2016-09-21", "日本"],
])("the file name %s has %s and the rest %j", (name, day, rest) => {
  expect(dateInFileName(name)).toEqual({ day, rest });
});

test.each([
  "x.md",
  "2016-09-x.md",
  "2016-13-01-x.md",
  "2017-02-29-x.md",
  "2016-09_21-x.md",
  "2016-09-211-x.md",
  "1-2-2016.md",
  "20160921-x.md",
])("the file name %s has no date", (name) => expect(dateInFileName(name)).toBeUndefined());

test.each([
  ["/2026/03/26/x", "2026-03-26", "x"],
  ["2026/3/6/x.md", "2026-03-06", "x"],
  ["blog/2026/03/26/x/index.md", "2026-03-26", "index"],
  ["blog/2026-03-26/index.md", "2026-03-26", "index"],
  ["blog/2026-03-26-x/index.md", "2026-03-26", "x"],
  ["2026/03-26-x.md", "2026-03-26", "x"],
  ["2026/03-26/x.md", "2026-03-26", "x"],
  ["2026-03/26-x.md", "2026-03-26", "x"],
  ["2026/03/26-x.md", "2026-03-26", "x"],
  ["2020/01/01/2026-03-26-x.md", "2026-03-26", "x"],
])("the path %s has %s and the name %j", (path, day, rest) => {
  expect(dateInPath(path)).toEqual({ day, rest });
});

test.each(["2026/03/x.md", "2026/x.md", "x.md", "", "/", "2026/13/26/x.md", "03/26/x.md", "v1/02/03/x.md"])(
  "the path %j has no date",
  (path) => expect(dateInPath(path)).toBeUndefined(),
);

test("no path makes it throw", () => {
  const pieces = fc.constantFrom("2026", "3", "03", "-", "/", "_", "x", ".md", "index", ".", "31");
  fc.assert(
    fc.property(
      fc.array(pieces).map((parts) => parts.join("")),
      (path) => {
        const found = dateInPath(path);
        if (found) expect(new Date(found.day).toISOString().slice(0, 10)).toBe(found.day);
      },
    ),
    { numRuns: 1000 },
  );
});
