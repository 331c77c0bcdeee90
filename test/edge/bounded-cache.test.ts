import { assert, constantFrom, integer, property, record, array } from "fast-check";
import { expect, test } from "vitest";
import { BoundedCache } from "../../src/edge/bounded-cache.ts";

const CAPACITY = 100;
const KEYS = ["a", "b", "c", "d", "e", "f", "g", "h"];

test("never holds more than its capacity, and gives back what it was given", () => {
  const step = record({ key: constantFrom(...KEYS), weight: integer({ min: 0, max: 120 }) });
  assert(
    property(array(step, { maxLength: 60 }), (steps) => {
      const cache = new BoundedCache<number>(CAPACITY);
      for (const [i, { key, weight }] of steps.entries()) {
        if (i % 3 === 0) cache.get(key);
        else cache.set(key, weight, weight);
        const held = KEYS.map((name) => cache.get(name) ?? 0);
        expect(held.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(CAPACITY);
      }
    }),
  );
});

test("keeps what is asked for all the time, whatever else comes by", () => {
  const cache = new BoundedCache<number>(10);
  cache.set("hot", 1, 1);
  for (let i = 0; i < 1000; i++) {
    cache.set(`passing ${i}`, i, 1);
    expect(cache.get("hot")).toBe(1);
  }
  expect(cache.get("passing 999")).toBe(999);
  expect(cache.get("passing 900")).toBeUndefined();
});

test("does not keep what is too heavy for it, nor what that replaced", () => {
  const cache = new BoundedCache<string>(10);
  cache.set("a", "light", 1);
  cache.set("a", "heavy", 11);
  expect(cache.get("a")).toBeUndefined();
});
