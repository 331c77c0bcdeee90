import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { acceptsGzip } from "../../src/http/accept-encoding.ts";

describe("accept-encoding", () => {
  test.each<[string, string | undefined, boolean]>([
    ["no field > no", undefined, false],
    ["an empty field > no", "", false],
    ["gzip > yes", "gzip", true],
    ["gzip among others > yes", "compress, gzip", true],
    ["GZIP > yes", "GZIP", true],
    ["x-gzip > yes", "x-gzip", true],
    ["a weight > yes", "compress;q=0.5, gzip;q=1.0", true],
    ["the smallest weight > yes", "gzip;q=0.001", true],
    ["q=0 > no", "gzip;q=0", false],
    ["q=0.000 > no", "br, gzip; q=0.000", false],
    ["a star > yes", "*", true],
    ["a star with q=0 > no", "*;q=0", false],
    ["gzip beside a refused star > yes", "gzip;q=1.0, identity; q=0.5, *;q=0", true],
    ["gzip refused beside a star > no", "*, gzip;q=0", false],
    ["x-gzip refused beside a star > no", "x-gzip;q=0, *", false],
    ["identity only > no", "identity", false],
    ["other codings > no", "br, zstd, deflate", false],
    ["a name that begins alike > no", "gzipped", false],
  ])("%s", (_, value, expected) => {
    expect(acceptsGzip(value)).toBe(expected);
  });

  it("any field > gives an answer", () => {
    fc.assert(fc.property(fc.string(), (value) => typeof acceptsGzip(value) === "boolean"));
  });
});
