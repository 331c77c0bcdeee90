/** Longest expression that is looked for, and longest statement, in characters. */
const LONGEST = 8_000;
const LONGEST_STATEMENT = 100_000;

/**
 * The end of a JavaScript expression in braces: strings, templates and comments are passed over.
 *
 * @param at offset of the opening brace
 * @returns offset after the closing one; undefined where there is none
 */
export function endOfBraces(text: string, at: number): number | undefined {
  if (!text.slice(at, at + LONGEST).includes("}")) return undefined;
  return balance(text, at, true) ?? balance(text, at, false);
}

/** @param strings whether quotation marks begin strings; in the text of elements they do not */
function balance(text: string, start: number, strings: boolean): number | undefined {
  let depth = 0;
  const end = Math.min(text.length, start + LONGEST);
  for (let at = start; at < end; at++) {
    const character = text[at]!;
    if (strings && (character === '"' || character === "'" || character === "`")) {
      const close = endOfString(text, at);
      if (close === undefined) return undefined;
      at = close;
    } else if (character === "/" && text[at + 1] === "*") {
      const close = text.indexOf("*/", at + 2);
      if (close < 0) return undefined;
      at = close + 1;
    } else if (strings && character === "/" && text[at + 1] === "/" && text[at - 1] !== ":") {
      const close = text.indexOf("\n", at);
      if (close < 0) return undefined;
      at = close;
    } else if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return at + 1;
  }
  return undefined;
}

/** Offset of the mark that closes a string; templates may hold expressions and lines. */
function endOfString(text: string, start: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < text.length && at < start + LONGEST; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === quote) return at;
    else if (quote !== "`" && text[at] === "\n") return undefined;
    else if (quote === "`" && text[at] === "$" && text[at + 1] === "{") {
      const close = balance(text, at + 1, true);
      if (close === undefined) return undefined;
      at = close - 1;
    }
  }
  return undefined;
}

/**
 * The end of an `export` statement: the first line end outside of brackets that an empty line, another statement or
 * nothing follows.
 */
export function endOfStatement(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length && at < start + LONGEST_STATEMENT; at++) {
    const character = text[at]!;
    if (character === '"' || character === "'" || character === "`") at = endOfString(text, at) ?? at;
    else if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    else if (
      character === "\n" &&
      depth <= 0 &&
      /^\s*(?:\n|$)|^(?:import|export)\s/.test(text.slice(at + 1, at + 200))
    )
      return at + 1;
  }
  return text.indexOf("\n\n", start) < 0 ? text.length : text.indexOf("\n\n", start) + 1;
}
