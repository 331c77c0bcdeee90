import { describe, expect, test } from "vitest";
import { sectionPath, slugify } from "../../src/model/section-path.ts";

describe("the address of a section", () => {
  test("is its slug, percent-encoded", () => {
    expect(sectionPath("tags", slugify("Feed Readers"))).toBe("/tags/feed-readers");
    expect(sectionPath("authors", "é?")).toBe("/authors/%C3%A9%3F");
  });

  test("is short enough for a file's name, and still tells names apart", () => {
    const name = "漢".repeat(200);
    const path = sectionPath("authors", name);
    expect(Buffer.byteLength(decodeURIComponent(path.slice("/authors/".length)))).toBeLessThan(220);
    expect(sectionPath("authors", `${name}x`)).not.toBe(path);
    expect(sectionPath("authors", name)).toBe(path);
  });

  test("does not change for what is short enough", () => {
    expect(sectionPath("tags", "a".repeat(200))).toBe(`/tags/${"a".repeat(200)}`);
  });
});
