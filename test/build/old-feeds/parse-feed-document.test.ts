import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFeedDocument } from "../../../src/build/old-feeds/parse-feed-document.ts";

const FOLDER = join(import.meta.dirname, "feeds");
const FEEDS = readdirSync(FOLDER).map((file) => readFileSync(join(FOLDER, file), "utf8"));

const idsIn = (text: string) => (parseFeedDocument(text, undefined)?.entries ?? []).map(({ id }) => id);

describe("a feed that is broken", () => {
  test("gives only whole ids, wherever it was cut off", () => {
    const cut = fc
      .constantFrom(...FEEDS)
      .chain((text) => fc.tuple(fc.constant(text), fc.integer({ min: 0, max: text.length })));
    fc.assert(
      fc.property(cut, ([text, end]) => {
        const whole = new Set(idsIn(text));
        expect(idsIn(text.slice(0, end)).filter((id) => !whole.has(id))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test("is no reason to stop, whatever stands in it", () => {
    const change = fc.record({
      at: fc.nat(),
      length: fc.nat(30),
      text: fc.string({ unit: "binary", maxLength: 6 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...FEEDS), fc.array(change, { maxLength: 5 }), (text, changes) => {
        const mutated = changes.reduce((before, { at, length, text: put }) => {
          const start = at % before.length;
          return before.slice(0, start) + put + before.slice(start + length);
        }, text);
        for (const entry of parseFeedDocument(mutated, "https://a.example/feed")?.entries ?? []) {
          expect(typeof (entry.id ?? "")).toBe("string");
          expect(URL.canParse(entry.link ?? "https://a.example")).toBe(true);
          expect(Number.isFinite(entry.published ?? 0)).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
