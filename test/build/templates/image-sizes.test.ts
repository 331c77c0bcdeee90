import { expect, test } from "vitest";
import { expand } from "./expand.ts";

const shown = (text: string) => expand({}, text).markdown;

test("a picture's size goes from its address", () => {
  expect(shown('![a](b.png =250x) ![](<c d.png> =50%x30% "t") ![](/e.png  =x20)')).toBe(
    '![a](b.png) ![](<c d.png> "t") ![](/e.png)',
  );
});

test.each(["`![a](b.png =250x)`", "[a](b =250x)", "x =250x)", "![a](b.png = 250)"])(
  "else it is text: %s",
  (text) => {
    expect(shown(text)).toBe(text);
  },
);
