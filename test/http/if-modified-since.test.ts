import { describe, expect, it, test } from "vitest";
import { ifModifiedSince } from "../../src/http/if-modified-since.ts";

describe("if-modified-since", () => {
  const lastModified = Date.UTC(1994, 9, 29, 19, 43, 31, 250);

  test.each<[string, string | undefined, ReturnType<typeof ifModifiedSince>]>([
    ["no field > is absent", undefined, "absent"],
    ["the same second > is unmodified", "Sat, 29 Oct 1994 19:43:31 GMT", "unmodified"],
    ["a second earlier > is modified", "Sat, 29 Oct 1994 19:43:30 GMT", "modified"],
    ["a second later > is unmodified", "Sat, 29 Oct 1994 19:43:32 GMT", "unmodified"],
    ["a date far ahead > is unmodified", "Fri, 01 Jan 2038 00:00:00 GMT", "unmodified"],
    ["the same second in RFC 850 form > is unmodified", "Saturday, 29-Oct-94 19:43:31 GMT", "unmodified"],
    ["the same second in asctime form > is unmodified", "Sat Oct 29 19:43:31 1994", "unmodified"],
    ["an invalid date > is absent", "yesterday", "absent"],
    ["an impossible date > is absent", "Sat, 31 Nov 1994 19:43:31 GMT", "absent"],
    ["an empty field > is absent", "", "absent"],
  ])("%s", (_, value, expected) => {
    expect(ifModifiedSince(value, lastModified)).toBe(expected);
  });

  it("a two-digit year > is seen from the last modification", () => {
    const date = "Tuesday, 01-Jan-30 00:00:00 GMT";
    expect(ifModifiedSince(date, Date.UTC(1975, 0, 1))).toBe("modified");
    expect(ifModifiedSince(date, Date.UTC(2026, 0, 1))).toBe("unmodified");
  });
});
