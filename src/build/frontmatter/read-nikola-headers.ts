import type { MetaHeaders } from "./read-meta-headers.ts";
import { type Block, type Place, placeInBlock } from "./parsed.ts";

const COMMENT = /(?:[^\S\n]*\n)*<!--[^\S\n]*\n?/y;
const COMMENT_END = /[^\S\n]*-->[^\S\n]*(?:\n|$)/y;
/** `.. title: A`; two colons make a directive of reStructuredText. */
const HEADER = /[^\S\n]*\.\.[^\S\n]+([A-Za-z_][\w-]*):(?!:)([^\n]*)(?:\n|$)/y;
/** Another line of a comment. */
const OTHER_LINE = /(?![^\n]*-->)[^\n]*\n/y;
const BLANK_LINES = /(?:[^\S\n]*\n)*/y;
/** Without any of these it is no metadata. */
const KEYS = ["title", "slug", "date", "status"];
/** Tags that say what `status` does. */
const STATUS_TAGS = ["draft", "private"];

/**
 * Reads the `.. key: value` lines of Nikola (https://getnikola.com/handbook.html#metadata-fields), bare or in a comment, at
 * the start of a text. Values are text. Who tags an article `draft` or `private` gives it that status.
 *
 * @returns undefined when the text does not start with such lines.
 */
export function readNikolaHeaders(block: Block): MetaHeaders | undefined {
  const { text } = block;
  let at = 0;
  const match = (sticky: RegExp) => {
    sticky.lastIndex = at;
    const found = sticky.exec(text);
    if (found) at = sticky.lastIndex;
    return found;
  };
  const isAt = (sticky: RegExp) => {
    sticky.lastIndex = at;
    return sticky.test(text);
  };
  const isComment = match(COMMENT) !== null;
  const data = new Map<string, string>();
  const places = new Map<string, Place>();
  match(BLANK_LINES);
  for (let start = at, header = match(HEADER); header; start = at, header = match(HEADER)) {
    const [line, key = "", written = ""] = header;
    const [value = "", ...rest] = isComment ? written.split("-->") : [written];
    if (rest.length > 0) at = start + line.indexOf("-->");
    data.set(key, value.trim());
    places.set(key, placeInBlock(block, start + line.indexOf(key)));
    while (isComment && !isAt(HEADER) && match(OTHER_LINE));
  }
  if (!KEYS.some((key) => data.has(key)) || (isComment && match(COMMENT_END) === null)) return undefined;
  match(BLANK_LINES);
  const tags = (data.get("tags") ?? "").split(",").map((tag) => tag.trim().toLowerCase());
  const status = STATUS_TAGS.find((tag) => tags.includes(tag));
  if (status !== undefined) data.set("status", status);
  return {
    data: Object.fromEntries(data),
    end: at,
    problems: [],
    locate: ([first]) => places.get(String(first)),
  };
}
