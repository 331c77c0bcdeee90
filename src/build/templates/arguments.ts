/** What a tag is given: values without a name in order, and values by name (lower case). */
export interface Arguments {
  readonly positional: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

/** Names of the argument in which a tag has its text, where it does not enclose it. */
export const TEXT_NAMES = ["body", "content", "text", "message"] as const;

/** Names of the argument in which a tag says what the code is called that it shows. */
export const CODE_TITLE_NAMES = ["title", "filename", "file", "name"] as const;

/** The first of some named arguments that is there and not empty. */
export function firstNamed({ named }: Arguments, names: readonly string[]): string | undefined {
  return names.map((name) => named.get(name)).find(Boolean);
}

/** A name that a value follows: `src=`, `src: "x"`; a colon counts only before a quotation mark, a space or a word of `WORDS`. */
const NAME = /([A-Za-z_][\w.:-]*?)\s*=\s*(?=[^\s=])|([A-Za-z_][\w-]*):(?!\/)\s*(?=[^\s:])/y;
const SPACE = /[\s,]+/y;
/** A comma between digits does not end a word: `mark:2,5`. */
const BARE = /[^\s,]+(?:(?<=\d),(?=\d)[^\s,]+)*/y;
/** A list stays as it is written: `["a.png", 2]`, with lists in it. */
const LIST = /^\[(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|\[[^[\]]*\]|[^[\]"'`])*\]/;
const END_OF_VALUE = /^(?:[\s,)|]|$|[A-Za-z_][\w-]*=)/;

/**
 * Reads arguments as the template languages of blogs write them: words, quoted texts, `name=value` and `name: value`, set
 * apart by white space or commas. Never fails: quotation marks that do not pair belong to the text.
 */
export function parseArguments(markup: string): Arguments {
  const positional: string[] = [];
  const named = new Map<string, string>();
  let at = skip(SPACE, markup, 0);
  while (at < markup.length) {
    NAME.lastIndex = at;
    const name = NAME.exec(markup);
    const value = readValue(markup, name ? NAME.lastIndex : at);
    if (name) named.set((name[1] ?? name[2] ?? "").toLowerCase(), value.text);
    else positional.push(value.text);
    at = skip(SPACE, markup, Math.max(value.end, at + 1));
  }
  return { positional, named };
}

function readValue(markup: string, start: number): { text: string; end: number } {
  const quote = markup[start] ?? "";
  if (quote === '"' || quote === "'" || quote === "`") {
    const end = endOfQuote(markup, start);
    if (end > start) {
      const text = markup.slice(start + 1, end);
      return { text: quote === "`" ? text : text.replace(/\\(["'\\])/g, "$1"), end: end + 1 };
    }
  }
  if (quote === "[") {
    const text = LIST.exec(markup.slice(start))?.[0] ?? "";
    if (text !== "" && END_OF_VALUE.test(markup.slice(start + text.length)))
      return { text, end: start + text.length };
  }
  if (markup.startsWith("{{", start)) {
    const end = markup.indexOf("}}", start);
    if (end > 0) return { text: markup.slice(start, end + 2), end: end + 2 };
  }
  BARE.lastIndex = start;
  const text = BARE.exec(markup)?.[0] ?? "";
  return { text, end: start + text.length };
}

/** Where the quoted text that begins here ends. A mark in the middle of a word does not end it: then the last mark does. */
function endOfQuote(markup: string, start: number): number {
  const quote = markup[start]!;
  for (let at = start + 1; at < markup.length; at++) {
    if (markup[at] === "\\" && quote !== "`") at++;
    else if (markup[at] === quote) {
      return END_OF_VALUE.test(markup.slice(at + 1, at + 30)) ? at : markup.lastIndexOf(quote);
    }
  }
  return -1;
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
