import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parseDate } from "../../../src/build/dates/parse-date.ts";

/** The machine's zone must never matter: far west, far east, with and without daylight saving. */
const MACHINE_ZONES = ["UTC", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Kiritimati"];

/** Written, in this zone, is this instant, on this day, this precise. */
const ACCEPTED: [written: string, zone: string, instant: string, precision?: "day"][] = [
  ["2019-05-30", "UTC", "2019-05-30T00:00:00Z", "day"],
  ["2019-05-30", "Europe/Berlin", "2019-05-29T22:00:00Z", "day"],
  ["20190530", "UTC", "2019-05-30T00:00:00Z", "day"],
  ["20190530T101500Z", "Europe/Berlin", "2019-05-30T10:15:00Z"],
  ["2019-05-30T10:00", "America/New_York", "2019-05-30T14:00:00Z"],
  ["2019-05-30T10:00:00Z", "America/New_York", "2019-05-30T10:00:00Z"],
  ["2019-05-30t10:00:00z", "America/New_York", "2019-05-30T10:00:00Z"],
  ["2019-05-30T10:00:00.123456Z", "UTC", "2019-05-30T10:00:00.123Z"],
  ["2019-05-30T10:00:00,5Z", "UTC", "2019-05-30T10:00:00.500Z"],
  ["2019-05-30T10:00:00+02:00", "UTC", "2019-05-30T08:00:00Z"],
  ["2019-05-30T10:00:00+0200", "UTC", "2019-05-30T08:00:00Z"],
  ["2019-05-30T10:00:00+02", "UTC", "2019-05-30T08:00:00Z"],
  ["2014-12-11 10:00:00 -4", "UTC", "2014-12-11T14:00:00Z"],
  ["2019-05-30 00:00:00 +0000", "Asia/Tokyo", "2019-05-30T00:00:00Z"],
  ["2019-05-30 00:00:00 UTC", "Asia/Tokyo", "2019-05-30T00:00:00Z"],
  ["2019-05-30 00:00:00 GMT", "Asia/Tokyo", "2019-05-30T00:00:00Z"],
  ["2019-05-30 00:00:00 +05:45", "UTC", "2019-05-29T18:15:00Z"],
  ["2011-10-11 13:00:00 PST", "UTC", "2011-10-11T21:00:00Z"],
  ["2015-7-1 9:05", "UTC", "2015-07-01T09:05:00Z"],
  ["2016/09/21", "UTC", "2016-09-21T00:00:00Z", "day"],
  ["2016/9/21 20:46:25", "Asia/Shanghai", "2016-09-21T12:46:25Z"],
  ["2016.09.21", "UTC", "2016-09-21T00:00:00Z", "day"],
  ["2016-09-21\u00a010:00\u202f", "UTC", "2016-09-21T10:00:00Z"],
  ["\ufeff 2016-09-21\t 10:00 \n", "UTC", "2016-09-21T10:00:00Z"],
  ["\u200f2016-09-21\u200f", "UTC", "2016-09-21T00:00:00Z", "day"],
  ["2016-09-21 9:05 PM", "UTC", "2016-09-21T21:05:00Z"],
  ["2016-09-21 12:05am", "UTC", "2016-09-21T00:05:00Z"],
  ["Mon, 02 Jan 2006 15:04:05 -0700", "UTC", "2006-01-02T22:04:05Z"],
  ["Mon, 02 Jan 2006 15:04:05 MST", "UTC", "2006-01-02T22:04:05Z"],
  ["2 Jan 2006 15:04:05 CST", "UTC", "2006-01-02T21:04:05Z"],
  ["Mon Jan  2 15:04:05 2006", "UTC", "2006-01-02T15:04:05Z"],
  ["Mon Jan 02 2006 15:04:05 GMT+0100 (Central European Standard Time)", "UTC", "2006-01-02T14:04:05Z"],
  ["March 5, 2024", "UTC", "2024-03-05T00:00:00Z", "day"],
  ["march 5th, 2024 at 10:30", "UTC", "2024-03-05T10:30:00Z"],
  ["5 March 2024", "UTC", "2024-03-05T00:00:00Z", "day"],
  ["05-Mar-2024", "UTC", "2024-03-05T00:00:00Z", "day"],
  ["Mar 5 2024", "UTC", "2024-03-05T00:00:00Z", "day"],
  ["Tuesday, March 5, 2024", "UTC", "2024-03-05T00:00:00Z", "day"],
  ["Sept. 5, 2024", "UTC", "2024-09-05T00:00:00Z", "day"],
  ["2024 Mar 5", "UTC", "2024-03-05T00:00:00Z", "day"],
  ["2024年3月5日", "Asia/Tokyo", "2024-03-04T15:00:00Z", "day"],
  ["2024年03月05日 (火) 10:30", "Asia/Tokyo", "2024-03-05T01:30:00Z"],
  ["2024年3月5日10时30分", "Asia/Shanghai", "2024-03-05T02:30:00Z"],
  ["2024년 3월 5일 10시 30분 5초", "Asia/Seoul", "2024-03-05T01:30:05Z"],
  ["2024. 3. 5.", "UTC", "2024-03-05T00:00:00Z", "day"],
  ["2024. 03. 05 10:00", "UTC", "2024-03-05T10:00:00Z"],
  ["２０２４－０３－０５", "UTC", "2024-03-05T00:00:00Z", "day"],
  ["٢٠٢٤-٠٣-٠٥", "UTC", "2024-03-05T00:00:00Z", "day"],
  ["२०२४/०३/०५", "UTC", "2024-03-05T00:00:00Z", "day"],
  ["2024–03–05T10:00:00\u221204:00", "UTC", "2024-03-05T14:00:00Z"],
  ['"2024-03-05"', "UTC", "2024-03-05T00:00:00Z", "day"],
  ["2024-03-05 10 AM", "UTC", "2024-03-05T10:00:00Z"],
  ["March 5, 2024 at 10pm", "UTC", "2024-03-05T22:00:00Z"],
  ["2024-03-05 at 10:00", "UTC", "2024-03-05T10:00:00Z"],
  ["20240305101530", "UTC", "2024-03-05T10:15:30Z"],
  ["2024-03-05 10:00:00 +0100 CET", "UTC", "2024-03-05T09:00:00Z"],
  ["2024-03-05 10:00:00 +0000 UTC", "Asia/Tokyo", "2024-03-05T10:00:00Z"],
  ["2024-03-05T10:00:00+01:00[Europe/Berlin]", "UTC", "2024-03-05T09:00:00Z"],
  ["2024-07-05T10:00:00[Europe/Berlin]", "UTC", "2024-07-05T08:00:00Z"],
  ["2024-07-05 10:00 America/Argentina/Buenos_Aires", "UTC", "2024-07-05T13:00:00Z"],
  ["Tue Mar  5 10:00:00 UTC 2024", "Asia/Tokyo", "2024-03-05T10:00:00Z"],
  ["Tue Mar  5 01:00:00 PM EST 2024", "UTC", "2024-03-05T18:00:00Z"],
  ["1559174400", "Asia/Tokyo", "2019-05-30T00:00:00Z"],
  ["1559174400000", "UTC", "2019-05-30T00:00:00Z"],
  ["2024-02-29", "UTC", "2024-02-29T00:00:00Z", "day"],
  ["1900-01-01", "UTC", "1900-01-01T00:00:00Z", "day"],
  // Clocks go from 02:00 to 03:00: forward by the gap. From 03:00 to 02:00: the earlier of the two.
  ["2024-03-31 02:30", "Europe/Berlin", "2024-03-31T01:30:00Z"],
  ["2024-10-27 02:30", "Europe/Berlin", "2024-10-27T00:30:00Z"],
  ["2024-03-10 02:30", "America/New_York", "2024-03-10T07:30:00Z"],
  ["2024-11-03 01:30", "America/New_York", "2024-11-03T05:30:00Z"],
  // Midnight itself is skipped there.
  ["2018-11-04", "America/Sao_Paulo", "2018-11-04T03:00:00Z", "day"],
  // Samoa had no 30 December 2011.
  ["2011-12-30 12:00", "Pacific/Apia", "2011-12-30T22:00:00Z"],
];

/** Written, and words that the advice must have. */
const REFUSED: [written: unknown, advice: string][] = [
  ["11-9-2017", "11 September or 9 November"],
  ["03/04/2020", "3 April or 4 March"],
  ["25/12/2020", "year first"],
  ["12.12.2020", "year first"],
  ["1/2/20", "four digits"],
  ["2017-05-01 00:10::00", "hours:minutes:seconds"],
  ["2020-13-01", "no month 13"],
  ["2020-00-10", "no month 0"],
  ["2017-02-29", "28 days"],
  ["2020-02-30", "29 days"],
  ["2020-04-31", "April 2020 has 30 days"],
  ["2020-01-01 25:00", "no hour 25"],
  ["2020-01-01 24:00", "no hour 24"],
  ["2020-01-01 10:60", "no minute 60"],
  ["2020-01-01 10:00:60", "no second 60"],
  ["2020-01-01 13:00 pm", "no 13 pm"],
  ["2020-01-01 10:00 +15:00", "No place"],
  ["2020-01-01 10:00 +02:75", "No place"],
  ["2020-01-01 10:00 CET", "+01:00"],
  ["2020-01-01 10:00 CST", "one offset"],
  ["2020-01-01 10:00 constructor", "hours:minutes:seconds"],
  ["0000-01-01", "between 1900 and 2200"],
  ["1899-12-31", "between 1900 and 2200"],
  ["2201-01-01", "between 1900 and 2200"],
  ["Tue, 02 Jan 2006 15:04:05 -0700", "is a Monday"],
  ["March 2024", "Add the day"],
  ["2024-03", "Add the day"],
  ["2024", "Add the day"],
  ["5 Foo 2024", "year first"],
  ["155917440", "perhaps 1974-12-10T"],
  ["2020010112", "bare number"],
  [Number.NaN, "bare number"],
  ["", "year first"],
  [" ", "year first"],
  ["yesterday", "year first"],
  ["2019-W22", "year first"],
  ["۱۴۰۳-۰۱-۰۵", "between 1900 and 2200"],
  ["令和6年3月5日", "year first"],
  ["2024年13月5日", "no month 13"],
  ["2024-03-05 10:00 Europe/Atlantis", "no time zone"],
  ["202403051015", "bare number"],
  ["2024-03-05 10:00:00Z+08:00", "offset"],
  [null, "year first"],
  [undefined, "year first"],
  [true, "year first"],
  [{ created: "2019-05-30" }, "year first"],
  [["2019-05-30"], "year first"],
];

describe.each(MACHINE_ZONES)("dates on a machine in %s", (machineZone) => {
  beforeEach(() => {
    vi.stubEnv("TZ", machineZone);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test.each(ACCEPTED)("%j in %s is %s", (written, zone, instant, precision = undefined) => {
    const result = parseDate(written, zone);
    expect(result.ok && new Date(result.date.instant)).toEqual(new Date(instant));
    expect(result.ok && result.date.precision).toBe(precision ?? "time");
  });

  test.each(REFUSED)("%j is refused: %s", (written, advice) => {
    const result = parseDate(written, "UTC");
    expect(result.ok ? result.date : result.advice).toContain(advice);
  });
});

test("the machine's zone did change in the tests above", () => {
  vi.stubEnv("TZ", "Asia/Kathmandu");
  expect(new Date(2020, 0, 1).getTimezoneOffset()).toBe(-345);
  vi.unstubAllEnvs();
});

test("the day is the one written, whatever the offset", () => {
  expect(parseDate("2020-01-01 00:30 +14:00", "UTC")).toMatchObject({ date: { day: "2020-01-01" } });
  expect(parseDate("5 Mar 2024 23:59 PST", "Asia/Tokyo")).toMatchObject({ date: { day: "2024-03-05" } });
});

test.each([
  ["25/12/2020", "2020-12-25T00:00:00Z"],
  ["12-25-2020 10:00", "2020-12-25T10:00:00Z"],
  ["12.12.2020", "2020-12-12T00:00:00Z"],
  ["11-9-2017", "11 September or 9 November"],
  ["25/13/2020", "year first"],
  ["30.2.2020", "29 days"],
])("%j with its year last is %s where that may be", (written, expected) => {
  const result = parseDate(written, "UTC", { mayEndInYear: true });
  if (result.ok) expect(new Date(result.date.instant)).toEqual(new Date(expected));
  else expect(result.advice).toContain(expected);
});

test("the day of an instant is that of the site's zone", () => {
  expect(parseDate(1559228400000, "Asia/Tokyo")).toMatchObject({ date: { day: "2019-05-31" } });
  expect(parseDate("1559228400", "UTC")).toMatchObject({ date: { day: "2019-05-30" } });
});

test("a refusal says what was found, shortened", () => {
  expect(parseDate("x".repeat(500), "UTC")).toMatchObject({ found: `${"x".repeat(59)}…` });
  expect(parseDate(undefined, "UTC")).toMatchObject({ found: "nothing" });
});

test("an unknown zone is the caller's mistake", () => {
  expect(() => parseDate("2020-01-01", "Mars/Olympus")).toThrow(RangeError);
});

const ZONES = [
  "UTC",
  "Europe/Berlin",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Asia/Tehran",
  "Pacific/Apia",
  "Africa/Casablanca",
];
const instants = fc.integer({ min: Date.UTC(1901, 0, 1), max: Date.UTC(2199, 0, 1) });

test("ISO output of any instant comes back, whatever the zone", () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
      const result = parseDate(new Date(instant).toISOString(), zone);
      expect(result.ok && result.date.instant).toBe(instant);
    }),
  );
});

test("zone-less dates mean what Temporal makes of them", () => {
  fc.assert(
    fc.property(instants, fc.constantFrom(...ZONES), (instant, zone) => {
      const wall = Temporal.Instant.fromEpochMilliseconds(instant)
        .toZonedDateTimeISO("UTC")
        .toPlainDateTime();
      const expected = wall.toZonedDateTime(zone).epochMilliseconds;
      const result = parseDate(wall.toString(), zone);
      expect(result.ok && result.date.instant).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

test("zone-less dates near clock changes mean what Temporal makes of them", () => {
  for (const zone of ZONES) {
    let change = Temporal.Instant.from("2000-01-01T00:00Z")
      .toZonedDateTimeISO(zone)
      .getTimeZoneTransition("next");
    for (let i = 0; change !== null && i < 40; i++) {
      for (let minutes = -150; minutes <= 150; minutes += 15) {
        const wall = change.toPlainDateTime().add({ minutes });
        const result = parseDate(wall.toString(), zone);
        expect(result.ok && result.date.instant, `${wall} ${zone}`).toBe(
          wall.toZonedDateTime(zone).epochMilliseconds,
        );
      }
      change = change.getTimeZoneTransition("next");
    }
  }
});

test("no text makes it throw", () => {
  const pieces = fc.constantFrom(
    "2020",
    "-",
    "/",
    ":",
    "T",
    " ",
    "13",
    "5",
    "March",
    "Mon",
    ",",
    "+",
    "Z",
    "pm",
    "\u00a0",
    "x",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.array(pieces).map((parts) => parts.join("")),
      ),
      (text) => {
        const result = parseDate(text, "Europe/Berlin");
        if (result.ok) expect(result.date.day).toMatch(/^\d{4}-\d\d-\d\d$/);
      },
    ),
  );
});
