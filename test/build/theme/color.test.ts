import { describe, expect, test } from "vitest";
import { contrast, lightenedFor, parseColor } from "../../../src/build/theme/color.ts";

describe("colours", () => {
  test("are read in both hexadecimal forms", () => {
    expect(parseColor("#AbC")).toBe("#aabbcc");
    expect(parseColor("#B13a25")).toBe("#b13a25");
    for (const text of ["red", "#12345", "b13a25", "#b13a25;}"]) expect(parseColor(text)).toBeUndefined();
  });

  test("contrast as WCAG computes it", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#ffffff", "#ffffff")).toBe(1);
    // The customary greys on both sides of 4.5.
    expect(contrast("#767676", "#ffffff")).toBeGreaterThan(4.5);
    expect(contrast("#777777", "#ffffff")).toBeLessThan(4.5);
  });

  test("are lightened just until they can be read on dark paper", () => {
    const lighter = lightenedFor("#181613", "#203080");
    expect(contrast(lighter, "#181613")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(lighter, "#181613")).toBeLessThan(6);
    expect(lightenedFor("#181613", "#ffee88")).toBe("#ffee88");
  });
});
