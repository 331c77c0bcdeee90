import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { formatHttpDate, parseHttpDate } from "../../src/http/http-date.ts";

const now = Date.UTC(2026, 10, 23);
const example = Date.UTC(1994, 10, 6, 8, 49, 37);

describe("http-date", () => {
  describe("the three forms (RFC 9110, section 5.6.7)", () => {
    test.each([
      ["IMF-fixdate", "Sun, 06 Nov 1994 08:49:37 GMT"],
      ["obsolete RFC 850", "Sunday, 06-Nov-94 08:49:37 GMT"],
      ["asctime", "Sun Nov  6 08:49:37 1994"],
    ])("%s", (_, value) => {
      expect(parseHttpDate(value, now)).toBe(example);
    });

    it("asctime with a day of two digits", () => {
      expect(parseHttpDate("Wed Nov 16 08:49:37 1994", now)).toBe(example + 10 * 86_400_000);
    });

    it("a leap second is the next minute", () => {
      expect(parseHttpDate("Sat, 31 Dec 2016 23:59:60 GMT", now)).toBe(Date.UTC(2017, 0, 1));
    });

    it("a year below 100 is that year", () => {
      expect(new Date(parseHttpDate("Wed, 06 Nov 0094 08:49:37 GMT", now)!).getUTCFullYear()).toBe(94);
    });
  });

  describe("a two-digit year", () => {
    test.each([
      ["of this year", "Monday, 23-Nov-26 00:00:00 GMT", Date.UTC(2026, 10, 23)],
      ["up to 50 years ahead is the future", "Monday, 23-Nov-76 00:00:00 GMT", Date.UTC(2076, 10, 23)],
      ["a second more is the past", "Monday, 23-Nov-76 00:00:01 GMT", Date.UTC(1976, 10, 23, 0, 0, 1)],
      ["51 years ahead is the past", "Monday, 23-Nov-77 00:00:00 GMT", Date.UTC(1977, 10, 23)],
      ["of the turn of the century", "Tuesday, 29-Feb-00 00:00:00 GMT", Date.UTC(2000, 1, 29)],
    ])("%s", (_, value, expected) => {
      expect(parseHttpDate(value, now)).toBe(expected);
    });

    it("is seen from now, in another century too", () => {
      expect(parseHttpDate("Sunday, 06-Nov-94 08:49:37 GMT", Date.UTC(2080, 0, 1))).toBe(
        Date.UTC(2094, 10, 6, 8, 49, 37),
      );
    });
  });

  test.each([
    ["the empty string", ""],
    ["a number", "784111777"],
    ["ISO 8601", "1994-11-06T08:49:37Z"],
    ["another zone", "Sun, 06 Nov 1994 08:49:37 +0000"],
    ["no zone", "Sun, 06 Nov 1994 08:49:37"],
    ["lower case", "sun, 06 nov 1994 08:49:37 gmt"],
    ["a day of one digit", "Sun, 6 Nov 1994 08:49:37 GMT"],
    ["30 February", "Wed, 30 Feb 1994 08:49:37 GMT"],
    ["29 February of a common year", "Tue, 29 Feb 1994 08:49:37 GMT"],
    ["day 0", "Sun, 00 Nov 1994 08:49:37 GMT"],
    ["hour 24", "Sun, 06 Nov 1994 24:00:00 GMT"],
    ["minute 60", "Sun, 06 Nov 1994 08:60:00 GMT"],
    ["a name that is no month", "Sun, 06 Nil 1994 08:49:37 GMT"],
    ["something behind the date", "Sun, 06 Nov 1994 08:49:37 GMT; length=123"],
    ["two dates", "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT"],
  ])("not a date: %s", (_, value) => {
    expect(parseHttpDate(value, now)).toBeUndefined();
  });

  describe("format", () => {
    it("writes IMF-fixdate", () => {
      expect(formatHttpDate(example)).toBe("Sun, 06 Nov 1994 08:49:37 GMT");
    });

    it("cuts off fractions of a second", () => {
      expect(formatHttpDate(example + 999)).toBe("Sun, 06 Nov 1994 08:49:37 GMT");
    });

    test.each([Number.NaN, Number.POSITIVE_INFINITY, Date.UTC(10_000, 0, 1), -62_167_219_200_001])(
      "refuses %s",
      (ms) => {
        expect(() => formatHttpDate(ms)).toThrow(RangeError);
      },
    );
  });

  it("any second of the years 0 to 9999 survives writing and reading", () => {
    const seconds = fc.integer({ min: -62_167_219_200, max: 253_402_300_799 });
    fc.assert(
      fc.property(seconds, (second) => {
        expect(parseHttpDate(formatHttpDate(second * 1000), now)).toBe(second * 1000);
      }),
    );
  });

  it("any RFC 850 date within 50 years of now survives", () => {
    const within = fc.date({ min: new Date(now - 49 * 365 * 864e5), max: new Date(now + 49 * 365 * 864e5) });
    const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    fc.assert(
      fc.property(
        within.filter((date) => !Number.isNaN(date.getTime())),
        (date) => {
          const [, day, month, year, time] = date.toUTCString().split(" ");
          const value = `${days[date.getUTCDay()]}, ${day}-${month}-${year?.slice(2)} ${time} GMT`;
          expect(parseHttpDate(value, now)).toBe(Math.floor(date.getTime() / 1000) * 1000);
        },
      ),
    );
  });

  it("any text is read without an error", () => {
    fc.assert(fc.property(fc.string(), fc.double(), (value, at) => parseHttpDate(value, at) === undefined));
  });
});
