/** Marks that are invisible but not white space for JavaScript. */
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;
const FOREIGN_DIGIT = /(?![0-9])\p{Nd}/gu;
const QUOTED = /^(["'])(.*)\1$/s;
/** `2024年3月5日`, `2024년 3월 5일`, the day of the week in parentheses behind it. */
const CJK_DAY =
  /^(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日日号號일](?: ?\([日月火水木金土一二三四五六일월화수목금토]\))?/;
const CJK_TIME = /(?<= ?)(\d{1,2}) ?[時时시点點] ?(\d{1,2}) ?[分분](?: ?(\d{1,2}) ?[秒초])?$/;
/** Korean: `2024. 3. 5.` */
const DOTTED_DAY = /^(\d{4})\. (\d{1,2})\. (\d{1,2})\.?(?= |$)/;
const HOUR_ALONE = /(?<= )(\d{1,2}) ?([ap]\.?m\b\.?)$/i;
/** What names the zone once more behind its offset: Go's `+0100 CET`, RFC 9557's `+01:00[Europe/Berlin]`. */
const ZONE_AGAIN = /(\d ?(?:[+-]\d{2}:?\d{2}|z)) ?(?:\[[\w/+-]+\]|[a-z]{3,5})$/i;
const BRACKETED = /(?<=\d) ?\[([\w/+-]+)\]$/;

/**
 * A date with one spelling for what is written in many: digits and dashes of every script, white space, the signs of East
 * Asia for year, month and day, an hour alone before `am`, a zone that is named twice.
 */
export function normalizeDate(written: string): string {
  return written
    .replace(INVISIBLE, "")
    .replace(FOREIGN_DIGIT, digitValue)
    .replace(DASHES, "-")
    .replace(/\s+/g, " ")
    .trim()
    .replace(QUOTED, "$2")
    .replace(CJK_DAY, "$1-$2-$3")
    .replace(CJK_TIME, (_, hour, minute, second = "0") => ` ${hour}:${minute}:${second}`)
    .replace(DOTTED_DAY, "$1-$2-$3")
    .replace(HOUR_ALONE, "$1:00 $2")
    .replace(ZONE_AGAIN, "$1")
    .replace(BRACKETED, " $1")
    .replace(/\s+/g, " ")
    .trim();
}

/** Unicode encodes each script's decimal digits as one run, from zero to nine. */
function digitValue(digit: string): string {
  const code = digit.codePointAt(0)!;
  let zero = code;
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String(code - zero);
}
