import { collapseSpace } from "./collapse-space.ts";
import { decodeEntity, ENTITY } from "./decode-entity.ts";

/** Longer texts are no titles; reading their markup could take long. */
const MOST = 2000;

const SPECIAL = /[\\`&<[*_~\ufdd0\ufdd1]/;

/**
 * What stands for itself, once its own notation is taken off: an escaped sign, code, a character reference, an
 * address in angle brackets; and the two code points (never characters) with which this module marks such places.
 */
const LITERAL = new RegExp(
  [
    /\\([\\`*_{}[\]()#+.!~|<>&-])/,
    /(?<!`)(`+)(?!`)([\s\S]*?[^`])\2(?!`)/,
    `(${ENTITY.source})`,
    /<((?:https?:\/\/|mailto:)[^\s<>]*)>/,
    /([\ufdd0\ufdd1])/,
  ]
    .map((part) => (typeof part === "string" ? part : part.source))
    .join("|"),
  "g",
);

const COMMENT = /<!--[\s\S]*?-->/g;
/** Elements that occur in titles as markup. Any other name in angle brackets is what the title is about. */
const PAIRED =
  "a|abbr|b|bdi|bdo|big|center|cite|code|data|del|dfn|div|em|font|h[1-6]|i|ins|kbd|mark|nobr|p|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var";
const ELEMENT = new RegExp(`<(${PAIRED})(?:\\s[^<>]*)?>((?:(?!<\\1[\\s>])[\\s\\S])*?)</\\1\\s*>`, "gi");
const VOID = /<(br|wbr|img)(\s[^<>]*?)?\s*\/?>/gi;
const ALT = /\salt\s*=\s*(?:"([^"]*)"|'([^']*)')/i;

const LINK =
  /(?<![A-Za-z0-9_])!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\((?:[^()\s]|\([^()]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\)/g;
/** Not `2**3**4`. */
const STRONG = /(?<![A-Za-z0-9*](?=\*\*[^*]+\*\*[A-Za-z0-9]))\*\*(?=\S)((?:[^*]|\*(?!\*))+?)(?<=\S)\*\*/g;
/** Two underscores around one word are Python's. */
const UNDERLINED = /(?<![\p{L}\p{N}_])__(?=\S)([^_]*\s[^_]*?)(?<=\S)__(?![\p{L}\p{N}_])/gu;
const EMPHASIS = /(?<![A-Za-z0-9*])\*(?=[^\s*])([^*]+?)(?<=[^\s*])\*(?![A-Za-z0-9*])/g;
const ITALIC =
  /(?<![\p{L}\p{N}_])_(?=[^\s_])((?:[^_]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))+?)(?<=[^\s_])_(?![\p{L}\p{N}_])/gu;
const STRUCK = /(?<!~)~~(?=[^\s~])([^~]+?)(?<=[^\s~])~~(?!~)/g;
const PLACE = /\ufdd0(\d+)\ufdd1/g;

/**
 * A title as plain text, for feeds.
 *
 * @param title As written in front matter or a heading.
 * @param options With `markup` false (Broadsheet's own dialect) the title is text already, and only its white space is
 *   collapsed. With `markup` true inline Markdown, HTML and character references become what they show: a known element
 *   counts as markup when it is closed or void, all else in angle brackets is text; code in backticks stays literal.
 */
export function plainTitle(title: string, options: { readonly markup: boolean }): string {
  if (!options.markup || !SPECIAL.test(title) || title.length > MOST) return collapseSpace(title);
  const literals: string[] = [];
  const keep = (text: string) => `\ufdd0${literals.push(text) - 1}\ufdd1`;
  let text = title.replace(LITERAL, (all, escaped, _ticks, code, entity, address, mark) => {
    if (code !== undefined) return keep(codeText(code));
    return keep(
      escaped ?? (entity === undefined ? undefined : decodeEntity(entity)) ?? address ?? mark ?? all,
    );
  });
  if (text.includes("<")) text = withoutElements(text);
  if (text.includes("](")) text = repeat(text, (part) => part.replace(LINK, "$1"));
  if (/[*_~]/.test(text)) {
    text = repeat(text, (part) =>
      part
        .replace(STRONG, "$1")
        .replace(UNDERLINED, "$1")
        .replace(EMPHASIS, "$1")
        .replace(ITALIC, "$1")
        .replace(STRUCK, "$1"),
    );
  }
  return collapseSpace(text.replace(PLACE, (_, index) => literals[Number(index)]!));
}

function withoutElements(text: string): string {
  const unwrapped = repeat(text.replace(COMMENT, ""), (part) => part.replace(ELEMENT, "$2"));
  return unwrapped.replace(VOID, (_, name: string, attributes = "") => {
    if (name.toLowerCase() === "br") return " ";
    const alt = ALT.exec(attributes);
    return alt?.[1] ?? alt?.[2] ?? "";
  });
}

/** CommonMark, section 6.1: one blank is stripped from both ends, unless there is nothing else. */
function codeText(code: string): string {
  return /^ .*\S.* $/s.test(code) ? code.slice(1, -1) : code;
}

/** Until nothing changes: markup nests. */
function repeat(text: string, step: (text: string) => string): string {
  for (let before = "", after = text; ; ) {
    before = after;
    after = step(before);
    if (after === before) return after;
  }
}
