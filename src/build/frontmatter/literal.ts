/** A literal of JSON or JavaScript, read as data. */
export interface Literal {
  /** Text, boolean, null, list or group; numbers are text as written. `undefined` where nothing could be read. */
  readonly value: unknown;
  /** Offset past its end. */
  readonly end: number;
  readonly issues: readonly LiteralIssue[];
  /** Offsets of keys and list items, by `placeKey` of their path. */
  readonly places: ReadonlyMap<string, number>;
}

export interface LiteralIssue {
  readonly offset: number;
  /** `code`: an expression, left out; `syntax`: reading stopped here; `duplicate`: the last one counts. */
  readonly kind: "code" | "syntax" | "duplicate";
  /** The key in whose place code stands, with the groups that it is in. */
  readonly key?: string;
  readonly expected: string;
  readonly found: string;
}

/** More than any front matter needs, fewer than exhaust the stack. */
const MOST_DEPTH = 64;

const SPACE = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y;
const STRING = /"((?:[^"\\\n]|\\[\s\S])*)"|'((?:[^'\\\n]|\\[\s\S])*)'|`((?:[^`\\$]|\\[\s\S]|\$(?!\{))*)`/y;
const NUMBER = /[+-]?(?:0[xXoObB][\da-fA-F_]+|(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(?![\w$])/y;
const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const ESCAPE = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|(\r\n|[\s\S]))/g;
const SIMPLE: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  b: "\b",
  f: "\f",
  v: "\v",
  0: "\0",
  "\n": "",
  "\r\n": "",
};
const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null, undefined: null };

/** What goes on after a value that is not the whole expression. */
const OPERATOR = /[-+*/.?&|[(=<>%^!`]|(?:as|satisfies|in|instanceof)\b/y;

/** In place of a value: here stands an expression. */
const CODE = Symbol("code");

class SyntaxIssue {
  readonly offset: number;
  readonly expected: string;
  constructor(offset: number, expected: string) {
    this.offset = offset;
    this.expected = expected;
  }
}

/** The first expression that is the value at a path, or within it. */
export function codeAt(
  { issues, places }: Pick<Literal, "issues" | "places">,
  path: readonly string[],
): LiteralIssue | undefined {
  const start = places.get(placeKey(path));
  if (start === undefined) return undefined;
  const inside = placeKey(path).replace(/\]$/, ",");
  const after = [...places].filter(([key, offset]) => offset > start && !key.startsWith(inside));
  const end = Math.min(...after.map(([, offset]) => offset));
  return issues.find(({ kind, offset }) => kind === "code" && offset >= start && offset < end);
}

/** Key of `Literal.places`. */
export function placeKey(path: readonly (string | number)[]): string {
  return JSON.stringify(path.map(String));
}

/** The keys of a path; places in lists tell nothing. */
function keyOf(path: readonly (string | number)[]): Pick<LiteralIssue, "key"> {
  const keys = path.filter((step) => typeof step === "string");
  return keys.length === 0 ? {} : { key: keys.join(".") };
}

/**
 * Reads a literal of JSON, or of JavaScript as far as it is data: texts, numbers, booleans, null, lists, groups,
 * comments, trailing commas. Nothing is evaluated: an expression is left out with an issue, and so is its key.
 *
 * @param start Offset at which the literal starts; white space and comments may come first.
 * @param bare Whether the braces around the keys are missing (Hexo's `;;;`).
 * @param names Texts that names stand for.
 */
export function readLiteral(
  text: string,
  start: number,
  bare = false,
  names: ReadonlyMap<string, string> = new Map(),
): Literal {
  const issues: LiteralIssue[] = [];
  const places = new Map<string, number>();
  let at = start;

  const skip = () => {
    SPACE.lastIndex = at;
    if (SPACE.test(text)) at = SPACE.lastIndex;
  };
  const match = (sticky: RegExp): RegExpExecArray | null => {
    sticky.lastIndex = at;
    const m = sticky.exec(text);
    if (m) at = sticky.lastIndex;
    return m;
  };
  const value = (path: readonly (string | number)[]): unknown => {
    skip();
    const from = at;
    if (path.length > MOST_DEPTH) throw new SyntaxIssue(at, `At most ${MOST_DEPTH} levels of brackets`);
    const data = simple(path);
    if (data !== CODE) {
      if (path.length === 0) return data;
      skip();
      if (at >= text.length || ",}]".includes(text[at]!)) return data;
      if (match(OPERATOR) === null) throw new SyntaxIssue(at, "A comma, or a closing bracket");
    }
    at = endOfExpression(text, from);
    if (at === from) throw new SyntaxIssue(at, "A value");
    const found = text.slice(from, at).trim();
    issues.push({
      offset: from,
      kind: "code",
      ...keyOf(path),
      expected: "Text, a number, true, false, a list or a group",
      found,
    });
    return undefined;
  };

  const simple = (path: readonly (string | number)[]): unknown => {
    if (text[at] === "{") return group(path, false);
    if (text[at] === "[") return list(path);
    const string = match(STRING);
    if (string) return unescaped(string[1] ?? string[2] ?? string[3] ?? "");
    const number = match(NUMBER);
    if (number) return number[0];
    const word = match(WORD)?.[0];
    if (word === undefined) return CODE;
    return Object.hasOwn(WORDS, word) ? WORDS[word] : (names.get(word) ?? CODE);
  };

  const group = (path: readonly (string | number)[], open: boolean): unknown => {
    if (!open) at++;
    const data = {};
    for (;;) {
      skip();
      if (open ? at >= text.length : text[at] === "}") break;
      const from = at;
      const key = keyAt();
      if (key === undefined) {
        if (text[at] === undefined) throw new SyntaxIssue(at, "A closing }");
        if (text[at] !== "." && text[at] !== "[") throw new SyntaxIssue(at, "A key, or a closing }");
        at = endOfExpression(text, from);
        if (at === from) throw new SyntaxIssue(at, "A key, or a closing }");
        issues.push({ offset: from, kind: "code", expected: "A key", found: text.slice(from, at).trim() });
      } else {
        const own = [...path, key];
        if (places.has(placeKey(own)))
          issues.push({ offset: from, kind: "duplicate", expected: "Each key once", found: key });
        places.set(placeKey(own), from);
        const read = member(own, from, key);
        if (read !== undefined)
          Object.defineProperty(data, key, {
            value: read,
            enumerable: true,
            configurable: true,
            writable: true,
          });
      }
      skip();
      if (text[at] === ",") at++;
      else if (open ? at < text.length : text[at] !== "}")
        throw new SyntaxIssue(at, "A comma, or a closing }");
    }
    if (!open) at++;
    return data;
  };

  const member = (path: readonly (string | number)[], from: number, key: string): unknown => {
    skip();
    if (text[at] === ":") {
      at++;
      return value(path);
    }
    // `{ author }` and `{ author() {} }`: code.
    if (text[from] === '"' || (text[at] !== "," && text[at] !== "}" && text[at] !== "(")) {
      throw new SyntaxIssue(at, `A colon after ${key}`);
    }
    at = endOfExpression(text, from);
    issues.push({
      offset: from,
      kind: "code",
      ...keyOf(path),
      expected: "A key, a colon and a value",
      found: text.slice(from, at).trim(),
    });
    return undefined;
  };

  const keyAt = (): string | undefined => {
    const string = text[at] === "`" ? null : match(STRING);
    if (string) return unescaped(string[1] ?? string[2] ?? "");
    return match(WORD)?.[0] ?? match(NUMBER)?.[0];
  };

  const list = (path: readonly (string | number)[]): unknown => {
    at++;
    const data: unknown[] = [];
    const codeBefore = issues.length;
    for (;;) {
      skip();
      if (text[at] === "]") break;
      if (text[at] === undefined) throw new SyntaxIssue(at, "A closing ]");
      const own = [...path, data.length];
      places.set(placeKey(own), at);
      const read = value(own);
      if (read !== undefined) data.push(read);
      skip();
      if (text[at] === ",") at++;
      else if (text[at] !== "]") throw new SyntaxIssue(at, "A comma, or a closing ]");
    }
    at++;
    // A list of code only says nothing, not that there is nothing.
    return data.length === 0 && issues.length > codeBefore ? undefined : data;
  };

  try {
    skip();
    return { value: bare ? group([], true) : value([]), end: at, issues, places };
  } catch (error) {
    if (!(error instanceof SyntaxIssue)) throw error;
    const found = text
      .slice(error.offset, error.offset + 20)
      .split("\n")[0]!
      .trim();
    issues.push({ offset: error.offset, kind: "syntax", expected: error.expected, found });
    return { value: undefined, end: at, issues, places };
  }
}

function unescaped(body: string): string {
  if (!body.includes("\\")) return body;
  return body.replace(ESCAPE, (_, long?: string, four?: string, two?: string, one?: string) => {
    const hex = long ?? four ?? two;
    if (hex === undefined) return SIMPLE[one!] ?? one!;
    const code = Number.parseInt(hex, 16);
    return code > 0x10ffff
      ? "\ufffd"
      : four === undefined
        ? String.fromCodePoint(code)
        : String.fromCharCode(code);
  });
}

/** An apostrophe in the text of an element, `we're`; a string begins behind no letter. */
const APOSTROPHE = /(?<=[\p{L}\p{N}])'/uy;

/** The end of an expression: the comma or closing bracket that is not its own. Texts and brackets are stepped over. */
function endOfExpression(text: string, start: number): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const c = text[i]!;
    if (c === '"' || c === "'" || c === "`") {
      i = closingQuote(text, i) ?? i;
    } else if (c === "\\") {
      i++;
    } else if ("([{".includes(c)) {
      depth++;
    } else if (")]}".includes(c)) {
      if (depth === 0) return i;
      depth--;
    } else if ((c === "," || c === ";") && depth === 0) {
      return i;
    }
  }
  return text.length;
}

/** The end of a string, which no line end cuts short but in a template; undefined where the mark is part of a text. */
function closingQuote(text: string, start: number): number | undefined {
  const mark = text[start];
  APOSTROPHE.lastIndex = start;
  if (APOSTROPHE.test(text)) return undefined;
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === "\\") i++;
    else if (text[i] === mark) return i;
    else if (text[i] === "\n" && mark !== "`") return undefined;
  }
  return undefined;
}
