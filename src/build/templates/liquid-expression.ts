import { LIQUID_FILTERS } from "./liquid-filters.ts";
import type { Scope } from "./tag.ts";

const TERM =
  /\s*(?:"((?:\\.|[^"\\])*)"|'((?:\\.|[^'\\])*)'|(-?\d+(?:\.\d+)?)(?![\w.])|([A-Za-z_][\w-]*(?:\.[\w-]+|\[(?:\d+|"[^"\]]*"|'[^'\]]*')\])*))/y;
const FILTER = /\s*\|\s*([A-Za-z_]\w*)\s*(?:[:(]\s*)?/y;
const SEPARATOR = /\s*,/y;
const CONSTANTS: Readonly<Record<string, unknown>> = {
  true: true,
  false: false,
  nil: null,
  null: null,
  none: null,
  empty: "",
  blank: "",
};

/** Characters; no text of an article's template is longer, unless it doubles itself. */
const LONGEST = 100_000;

/** Names by which template languages call the article. */
const ARTICLE = new Set(["post", "frontmatter", "frontMatter"]);

/**
 * The value of an expression of Liquid or Nunjucks: a literal or a path, and filters.
 *
 * @returns undefined where something of it is not known
 */
export function evaluate(expression: string, scope: Scope): unknown {
  const first = readTerm(expression, 0, scope);
  if (!first) return undefined;
  let { value } = first;
  let at = first.end;
  while (expression.slice(at).trim() !== "") {
    FILTER.lastIndex = at;
    const name = FILTER.exec(expression)?.[1] ?? "";
    if (!Object.hasOwn(LIQUID_FILTERS, name)) return undefined;
    const args: unknown[] = [];
    at = FILTER.lastIndex;
    for (let term = readTerm(expression, at, scope); term; term = readTerm(expression, at, scope)) {
      args.push(term.value);
      SEPARATOR.lastIndex = term.end;
      at = SEPARATOR.test(expression) ? SEPARATOR.lastIndex : term.end;
    }
    at += /^\s*\)?/.exec(expression.slice(at))![0].length;
    if (args.includes(undefined)) return undefined;
    value = LIQUID_FILTERS[name]!(value, args, scope);
    if (typeof value === "string" && value.length > LONGEST) return undefined;
  }
  return value;
}

/** Text for a value; undefined for what has none. */
export function valueText(value: unknown): string | undefined {
  if (value === null) return "";
  if (Array.isArray(value)) return value.map((item) => valueText(item) ?? "").join("");
  return typeof value === "object" || value === undefined ? undefined : String(value);
}

/** The first `and` or `or` outside of quotation marks, with what stands before and after it. */
const JUNCTION = /^((?:"[^"]*"|'[^']*'|[^"'])*?)\s(and|or)\s(.*)$/s;
const COMPARISON = /^\s*((?:"[^"]*"|'[^']*'|[^"'=!<>])*?)\s*(==|!=|<>|<=|>=|<|>|\bcontains\b)\s*(.*)$/s;

/** What a condition says; undefined where it cannot be told. As in Liquid, of several the last are taken together first. */
export function isTrue(condition: string, scope: Scope): boolean | undefined {
  const [, first, junction, rest = ""] = JUNCTION.exec(condition) ?? [];
  if (first === undefined) return isOneTrue(condition, scope);
  const decides = junction === "or";
  const sides = [isTrue(first, scope), isTrue(rest, scope)];
  if (sides.includes(decides)) return decides;
  return sides.includes(undefined) ? undefined : !decides;
}

function isOneTrue(condition: string, scope: Scope): boolean | undefined {
  const [, left = condition, operator, right = ""] = COMPARISON.exec(condition) ?? [];
  const value = evaluate(left.replace(/^\s*not\s+/, ""), scope);
  if (value === undefined) return undefined;
  if (operator === undefined) {
    const holds = value !== false && value !== null;
    return /^\s*not\s/.test(left) ? !holds : holds;
  }
  const other = evaluate(right, scope);
  return other === undefined ? undefined : compare(value, operator, other);
}

function compare(value: unknown, operator: string, other: unknown): boolean {
  if (operator === "contains")
    return Array.isArray(value) ? value.includes(other) : String(value).includes(String(other));
  if (operator === "==") return String(value) === String(other);
  if (operator === "!=" || operator === "<>") return String(value) !== String(other);
  // What is nothing is neither less nor more.
  if (value === null || other === null) return false;
  const [a, b] = [value, other].map((side) => (Number.isNaN(Number(side)) ? String(side) : Number(side)));
  if (operator.startsWith("<")) return a! < b! || (operator === "<=" && a === b);
  return a! > b! || (operator === ">=" && a === b);
}

function readTerm(text: string, at: number, scope: Scope): { value: unknown; end: number } | undefined {
  TERM.lastIndex = at;
  const match = TERM.exec(text);
  if (!match) return undefined;
  const end = TERM.lastIndex;
  const [, double, single, number, path] = match;
  const quoted = double ?? single;
  if (quoted !== undefined) return { value: quoted.replace(/\\(["'\\])/g, "$1"), end };
  if (number !== undefined) return { value: Number(number), end };
  return { value: path === undefined ? undefined : lookUp(path, scope), end };
}

function lookUp(path: string, { values }: Scope): unknown {
  if (Object.hasOwn(CONSTANTS, path)) return CONSTANTS[path];
  const [first = "", ...steps] = path.replace(/\[["']?([^"'\]]*)["']?\]/g, ".$1").split(".");
  const isArticle = first === "page" || ARTICLE.has(first);
  let value: unknown = values.get(first) ?? (isArticle ? values.get("page") : undefined);
  // Of the site not all is known. Of the article, of what an include is given, of an item: what is not there is nothing.
  const isWhole = isArticle || (first !== "site" && value !== undefined);
  for (const step of steps) {
    const item = Array.isArray(value) ? itemOf(value, step) : undefined;
    if (item !== undefined) {
      value = item;
      continue;
    }
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step))
      return isWhole ? null : undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}

/** `tags[0]`, `tags.first`, `tags.size`; undefined where a list has no such thing. */
function itemOf(list: readonly unknown[], step: string): unknown {
  if (step === "size") return list.length;
  return step === "first" ? list[0] : step === "last" ? list.at(-1) : list[Number(step)];
}
