import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutForbiddenCharacters } from "../../../src/build/feeds/xml-characters.ts";
import { rawText } from "./hostile-text.ts";

/** "Char" of XML 1.0 section 2.2, as a predicate. */
function isAllowed(point: number): boolean {
  return (
    point === 0x9 ||
    point === 0xa ||
    point === 0xd ||
    (point >= 0x20 && point <= 0xd7ff) ||
    (point >= 0xe000 && point <= 0xfffd) ||
    point >= 0x10000
  );
}

describe("characters that XML forbids", () => {
  it("are exactly those outside Char, over all of Unicode", () => {
    for (let point = 0; point <= 0x10ffff; point++) {
      const { text } = withoutForbiddenCharacters(String.fromCodePoint(point));
      if ((text === "") === isAllowed(point)) expect.fail(`U+${point.toString(16)}`);
    }
  });

  it("are named in order", () => {
    expect(withoutForbiddenCharacters("a\u0007b\ufffe\ud800c\0")).toEqual({
      text: "abc",
      removed: ["U+0007", "U+FFFE", "U+D800", "U+0000"],
    });
  });

  it("leave pairs of surrogates alone", () => {
    expect(withoutForbiddenCharacters("😀\ud83d\ude00\ude00")).toEqual({ text: "😀😀", removed: ["U+DE00"] });
  });

  it("do not arise from what is left", () => {
    fc.assert(
      fc.property(rawText, (raw) => {
        const { text } = withoutForbiddenCharacters(raw);
        expect([...text].every((one) => isAllowed(one.codePointAt(0)!))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
