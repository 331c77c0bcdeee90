/** A top-level line whose value is now in quotes. */
export interface QuotedLine {
  /** 0-based. */
  readonly line: number;
  /** 0-based offset of the value in its line. */
  readonly offset: number;
  /** As written, without a comment. */
  readonly value: string;
  /** What it is read as. */
  readonly text: string;
}

const TOP_LEVEL = /^((?!- |\? )[^\s#:"'[\]{}&*!|>%@`,][^:\n]*?)[ \t]*:[ \t]+(\S.*)$/;
const LIST_THEN_TEXT = /^(?:\[[^\]]*\]|\{[^}]*\})(?:[\s(:]|\p{L})/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Text whose continued lines are indented. Lines and offsets are 0-based, offsets within the line. */
export interface Indentation {
  readonly text: string;
  /** Lines that are now one character longer at their start. */
  readonly indented: ReadonlySet<number>;
  /** The first value whose quote or bracket nothing closes. */
  readonly unclosed?: { readonly line: number; readonly offset: number };
}

/**
 * Gives every line on which a quoted text or a bracketed list of the top level goes on at the left margin one blank of
 * indentation. YAML 1.2 demands it; libyaml and js-yaml, and so blogs, do not.
 */
export function indentContinuations(text: string): Indentation {
  const lines = text.split("\n");
  const indented = new Set<number>();
  let unclosed: Indentation["unclosed"];
  for (let i = 0; i < lines.length; i++) {
    const value = TOP_LEVEL.exec(lines[i]!)?.[2];
    if (value === undefined || !/^["'[{]/.test(value)) continue;
    let open = openAfter(value, "");
    let end = i;
    while (open !== "" && end + 1 < lines.length) open = openAfter(lines[++end]!, open);
    if (open !== "") {
      unclosed ??= { line: i, offset: lines[i]!.length - value.length };
      continue;
    }
    for (let j = i + 1; j <= end; j++) {
      if (!/^\S/.test(lines[j]!)) continue;
      lines[j] = ` ${lines[j]}`;
      indented.add(j);
    }
    i = end;
  }
  return { text: lines.join("\n"), indented, ...(unclosed && { unclosed }) };
}

/** The brackets and the quote that are still open after a line, given those open before it. */
function openAfter(line: string, before: string): string {
  let open = before;
  for (let i = 0; i < line.length; i++) {
    const c = line[i]!;
    const last = open.at(-1);
    if (last === '"' || last === "'") {
      if (c === "\\" && last === '"') i++;
      else if (c === last) {
        if (c === "'" && line[i + 1] === "'") i++;
        else open = open.slice(0, -1);
      }
    } else if (c === "#" && (i === 0 || /\s/.test(line[i - 1]!))) {
      break;
    } else if ((c === '"' || c === "'") && /(?:^|[\s,[{:])$/.test(line.slice(0, i))) {
      open += c;
    } else if (c === "[" || c === "{") {
      open += c;
    } else if ((c === "]" && last === "[") || (c === "}" && last === "{")) {
      open = open.slice(0, -1);
    }
    if (open === "") break;
  }
  return open;
}

/**
 * Puts the values of top-level lines in quotes where YAML cannot read them and one reading only is possible: the rest
 * of the line is text (`title: Foo: bar`, `title: @me`, `title: [News] Foo`, `title: 'It's'`).
 *
 * @param offsets Where the parser found errors.
 */
export function quoteLines(
  text: string,
  offsets: readonly number[],
): { readonly text: string; readonly quoted: readonly QuotedLine[] } {
  const lines = text.split("\n");
  const quoted: QuotedLine[] = [];
  for (const line of new Set(offsets.map((offset) => lineOf(text, offset)))) {
    const whole = lines[line]!;
    const m = TOP_LEVEL.exec(whole);
    if (!m || continues(lines[line + 1])) continue;
    const value = m[2]!.replace(/[ \t]#.*$/, "").trimEnd();
    const read = textOf(value);
    if (read === undefined) continue;
    const offset = whole.length - m[2]!.length;
    lines[line] = whole.slice(0, offset) + JSON.stringify(read);
    quoted.push({ line, offset, value, text: read });
  }
  return { text: lines.join("\n"), quoted };
}

function lineOf(text: string, offset: number): number {
  let line = 0;
  for (let i = text.indexOf("\n"); i >= 0 && i < offset; i = text.indexOf("\n", i + 1)) line++;
  return line;
}

function continues(next: string | undefined): boolean {
  return next !== undefined && /^(?:\s+\S|- )/.test(next);
}

/** What a value that is no YAML means as text, or undefined when that is a matter of opinion. */
function textOf(value: string): string | undefined {
  const first = value[0]!;
  if (first === "|" || first === ">") return undefined;
  if (first === "[" || first === "{") return LIST_THEN_TEXT.test(value) ? value : undefined;
  if (first !== '"' && first !== "'") return value;
  if (!value.endsWith(first) || value.length < 2) {
    return value.indexOf(first, 1) < 0 ? undefined : value;
  }
  const inner = value.slice(1, -1);
  const quote = inner.indexOf(first);
  if (quote < 0 || inner.includes("\\")) return undefined;
  // `'It's'` and `"The "best" way"` are quoted as a whole; `"Yes" or "no"` is text that starts and ends with a quote.
  return LETTER.test(inner[quote + 1] ?? "") ? inner : value;
}
