/** Where front matter stands in a text; offsets in UTF-16 units. */
export interface Fence {
  /** `yaml`, `toml`, `json`, or what stands after the opening fence, in lower case. */
  readonly language: string;
  /** First character of what stands between the fences. */
  readonly blockStart: number;
  /** Past its last. */
  readonly blockEnd: number;
  /** First character of the line after the closing fence. */
  readonly bodyStart: number;
}

/** A line that opens front matter which nothing closes. */
export interface UnclosedFence {
  readonly unclosed: string;
  /** Offset of the opening fence. */
  readonly at: number;
}

const BLANK_LINES = /(?:[^\S\n]*\n)*/y;
const COMMENTED = /(?:[^\S\n]*\n|<!--(?:(?!-->)[\s\S])*-->[^\S\n]*\n)+(?=(?:-{3}|\+{3})[^\S\n]*\n)/y;
const OPENING = /(-{3,}|\+{3}|;{3,})[^\S\n]*([^\n]*?)[^\S\n]*(?:\n|$)/y;
/** Bridgetown's front matter in Ruby, https://www.bridgetownrb.com/docs/front-matter#ruby-front-matter */
const RUBY = /[~`#]{3,}(?:ruby|<%|\{%)[^\S\n]*\n(?=\s*front_matter\b)/y;
const RUBY_END = /^(?:%[>}])?[~`#]{3,}[^\S\n]*(?:\n|$)/m;
/** `key:` or `"key":`, as a line of YAML starts; not a sentence, not a URL. */
const YAML_KEY = /(?:[\w.$-]+(?: [\w.-]+){0,2}|"[^"\n]+"|'[^'\n]+'|[\p{L}\p{M}\w.-]+)[^\S\n]*:(?:\s|$)/uy;
const TOML_KEY = /(?:[\w."'-]+[^\S\n]*=|\[)/y;
const JSON_KEY = /\{\s*(?:"|\})/y;
const COMMENTS = /(?:[^\S\n]*#[^\n]*\n)*/y;
const LANGUAGE = /^[\w+.#-]+$/;

/**
 * Finds front matter at the start of a text, as the generators do: blank lines may come first (and comments, before
 * keys), fences may have white space after them, `...` closes YAML too, a language may stand after `---`.
 *
 * @param text The file without its byte order mark.
 * @returns The fence, what is not closed, or undefined where the text has no front matter.
 */
export function findFence(text: string): Fence | UnclosedFence | undefined {
  const top = endOf(BLANK_LINES, text, 0);
  const start = text.startsWith("<!--", top) ? endOf(COMMENTED, text, top) : top;
  const first = text[start];
  if (first === "{") return jsonFence(text, start);
  const ruby = endOf(RUBY, text, start);
  if (ruby > start) return rubyFence(text, ruby);
  if (first !== "-" && first !== "+" && first !== ";") return headlessFence(text, start);

  OPENING.lastIndex = start;
  const m = OPENING.exec(text);
  if (!m) return undefined;
  const [line, marker, info] = [m[0], m[1]!, m[2]!];
  const blockStart = start + line.length;
  const language = languageOf(marker, info);
  const looksRight = startsWithKey(text, blockStart, marker);
  if (language === undefined) return undefined;
  if ((marker.length > 3 || start > top) && !looksRight) return undefined;

  const closing = findClosing(text, blockStart, marker);
  if (closing !== undefined) {
    if (info === "" && marker[0] === "-" && isProse(text.slice(blockStart, closing.start))) return undefined;
    return { language, blockStart, blockEnd: closing.start, bodyStart: closing.end };
  }
  return looksRight && (info === "" || LANGUAGE.test(info)) ? { unclosed: marker, at: start } : undefined;
}

function languageOf(marker: string, info: string): string | undefined {
  if (marker[0] === "+") return info === "" ? "toml" : undefined;
  if (marker[0] === ";") return info === "" ? "json" : undefined;
  if (info === "" || info.startsWith("#")) return "yaml";
  if (marker.length > 3) return undefined;
  return LANGUAGE.test(info) ? info.toLowerCase() : undefined;
}

/** The first line that is the marker (or `...` for YAML) and white space only. */
function findClosing(text: string, from: number, marker: string): { start: number; end: number } | undefined {
  const same = nextLineOf(text, from, marker);
  if (marker !== "---") return same;
  const dots = nextLineOf(text, from, "...");
  if (same === undefined || dots === undefined) return same ?? dots;
  return dots.start < same.start ? dots : same;
}

function nextLineOf(text: string, from: number, marker: string): { start: number; end: number } | undefined {
  let at = text.startsWith(marker, from) ? from : nextStart(text, from, marker);
  while (at !== undefined) {
    const lineEnd = text.indexOf("\n", at);
    const end = lineEnd < 0 ? text.length : lineEnd;
    if (text.slice(at + marker.length, end).trim() === "") {
      return { start: at, end: lineEnd < 0 ? end : end + 1 };
    }
    at = nextStart(text, end, marker);
  }
  return undefined;
}

function nextStart(text: string, from: number, marker: string): number | undefined {
  const found = text.indexOf(`\n${marker}`, from);
  return found < 0 ? undefined : found + 1;
}

/** Two thematic breaks with paragraphs between them: no line looks like a key, and one is blank. */
function isProse(block: string): boolean {
  if (!/\n[^\S\n]*\n/.test(`\n${block}`)) return false;
  return (
    !block.split("\n").some((line) => {
      YAML_KEY.lastIndex = 0;
      return YAML_KEY.test(line) || /^\s*(?:#|- |[[{])/.test(line) || /^\s+[\w-]+:/.test(line);
    }) && block.trim() !== ""
  );
}

function startsWithKey(text: string, from: number, marker: string): boolean {
  const at = endOf(COMMENTS, text, from);
  const key = marker[0] === "+" ? TOML_KEY : marker[0] === ";" ? /\s*[{"]/y : YAML_KEY;
  key.lastIndex = at;
  return key.test(text);
}

function rubyFence(text: string, blockStart: number): Fence {
  const closing = RUBY_END.exec(text.slice(blockStart));
  const blockEnd = blockStart + (closing?.index ?? text.length - blockStart);
  return { language: "ruby", blockStart, blockEnd, bodyStart: blockEnd + (closing?.[0].length ?? 0) };
}

/** Hugo's JSON: the braces are the fences. */
function jsonFence(text: string, start: number): Fence | UnclosedFence | undefined {
  JSON_KEY.lastIndex = start;
  if (!JSON_KEY.test(text)) return undefined;
  const end = closingBrace(text, start);
  if (end === undefined) return { unclosed: "{", at: start };
  const rest = /[^\S\n]*(?:\n|$)/y;
  rest.lastIndex = end;
  const m = rest.exec(text);
  return { language: "json", blockStart: start, blockEnd: end, bodyStart: m ? end + m[0].length : end };
}

function closingBrace(text: string, start: number): number | undefined {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const c = text[i];
    if (c === '"') {
      i = closingQuote(text, i);
    } else if (c === "{") {
      depth++;
    } else if (c === "}") {
      depth--;
      if (depth === 0) return i + 1;
    }
  }
  return undefined;
}

function closingQuote(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text[i] !== '"' && text[i] !== "\n") i += text[i] === "\\" ? 2 : 1;
  return i;
}

/**
 * Hexo's older form, without an opening fence: keys, one of them `title`, down to a line of dashes.
 * Markdown would make a heading of that, so every line must look the part.
 */
function headlessFence(text: string, start: number): Fence | undefined {
  YAML_KEY.lastIndex = start;
  if (!YAML_KEY.test(text)) return undefined;
  if (text[start] === '"') return headlessJson(text, start);
  const closing = nextLineOf(text, start, "---");
  if (closing === undefined) return undefined;
  const block = text.slice(start, closing.start);
  if (!/^title:/m.test(block) || !/^(?:date|layout|tags|categories|permalink):/m.test(block))
    return undefined;
  const lines = block.split("\n");
  if (!lines.every((line) => /^\s*(?:$|#|- |[\w-]+:(?:\s|$))/.test(line))) return undefined;
  return { language: "yaml", blockStart: start, blockEnd: closing.start, bodyStart: closing.end };
}

/** The same in JSON, down to a line of semicolons. */
function headlessJson(text: string, start: number): Fence | undefined {
  const closing = nextLineOf(text, start, ";;;");
  if (closing === undefined || !/^"title"\s*:/m.test(text.slice(start, closing.start))) return undefined;
  return { language: "json", blockStart: start, blockEnd: closing.start, bodyStart: closing.end };
}

function endOf(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : at;
}
