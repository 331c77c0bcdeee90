import fc from "fast-check";
import { withoutForbiddenCharacters } from "../../../src/build/feeds/xml-characters.ts";

/** Text that has broken feeds before. */
export const HOSTILE = [
  "AT&T <b>",
  "&amp;",
  "&amp;amp; &lt; &#38; &nbsp; &copy",
  "]]>",
  "]]]]>>",
  "<![CDATA[x]]>",
  "<!-- x -->",
  "-->",
  "<?php ?>",
  "</title></item></channel>",
  "a<b \"c\" 'd'",
  "\t\n\r",
  "\r\n",
  "👩‍👩‍👧‍👦 𝒳 \u{10ffff}",
  "שלום العربية \u202e",
  "a\u2028\u2029\u0085\ufeff\u00a0b",
  "$& $1 $$ $`",
  "\\u0041 \\",
  "__proto__",
  "https://slot.invalid/CUT/",
  "[object Object]",
  "0",
];

const anything = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.constantFrom(..."<>&\"'[]-!;#x\r\n\t \0\u0007\ud800\udc00\ufffe"),
  fc.string({ unit: "binary", maxLength: 8 }),
  fc.string({ maxLength: 8 }),
);

/** Any text as a publisher may have it in a file, forbidden characters included. */
export const rawText = fc.array(anything, { maxLength: 6 }).map((parts) => parts.join(""));

/** Text as the article reader hands it on: without forbidden characters, trimmed (feedsmith trims), not blank. */
export const text = rawText
  .map((raw) => withoutForbiddenCharacters(raw).text.trim())
  .filter((clean) => /\P{White_Space}/u.test(clean));
