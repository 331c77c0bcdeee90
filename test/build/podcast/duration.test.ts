import { expect, test } from "vitest";
import { parseDuration } from "../../../src/build/podcast/duration.ts";

test.each([
  ["3661", 3661],
  ["61.5", 61.5],
  ["1:01:01", 3661],
  ["01:01:01", 3661],
  ["61:01", 3661],
  ["0:07", 7],
  ["1h 1m 1s", 3661],
  ["1 hour, 1 minute", 3660],
  ["61 min", 3660],
  ["PT1H1M1S", 3661],
])("%s is %d seconds", (text, seconds) => {
  expect(parseDuration(text)).toBe(seconds);
});

test.each(["", "0", "0:00", "an hour", "1:2:3:4", "-5", "1e9", "PT", "12 miles"])(
  "%j is no duration",
  (text) => {
    expect(parseDuration(text)).toBeUndefined();
  },
);
