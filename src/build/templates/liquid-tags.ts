import { evaluate, isTrue, valueText } from "./liquid-expression.ts";
import { withoutRawMarks } from "./liquid-syntax.ts";
import { codeBlock, flow } from "./markup.ts";
import type { Call, Expansion, Handler, Scope } from "./tag.ts";

const highlight: Handler = ({ tag }) =>
  tag.verbatim === undefined
    ? undefined
    : codeBlock(withoutRawMarks(tag.verbatim), /^["']?([\w+#.-]+)/.exec(tag.markup)?.[1]);

/** The branch whose condition holds; where that cannot be told, the first. */
const conditional: Handler = (call) => {
  const branches = call.branches("else", "elsif", "elif", "elseif");
  const isInverted = call.tag.name === "unless";
  for (const [index, { tag, body }] of branches.entries()) {
    const holds = tag.name === "else" ? true : isTrue(tag.markup, call.scope);
    if (holds === undefined) call.scope.uncertain();
    if (holds === undefined || holds !== (isInverted && index === 0)) return flow(body(), call.fillsLines);
  }
  return "";
};

const choice: Handler = (call) => {
  const cases = call.branches("when", "else").slice(1);
  const value = evaluate(call.tag.markup, call.scope);
  if (value === undefined) call.scope.uncertain();
  const chosen =
    value === undefined
      ? cases[0]
      : cases.find(
          ({ tag }) =>
            tag.name === "else" ||
            tag.markup.split(/,|\bor\b/).some((one) => evaluate(one, call.scope) === value),
        );
  return flow(chosen?.body() ?? "", call.fillsLines);
};

const assign: Handler = (call) => {
  const { tag, scope } = call;
  if (call.hasBody && !tag.markup.includes("=")) return capture(call);
  const [, name, expression = ""] = /^([\w-]+)\s*=\s*(.*)$/s.exec(tag.markup) ?? [];
  if (name !== undefined) scope.values.set(name, evaluate(expression, scope));
  return "";
};

const capture: Handler = ({ tag, body, scope }) => {
  const name = /[\w-]+/.exec(tag.markup)?.[0];
  if (name !== undefined) scope.values.set(name, body()?.trim());
  return "";
};

/** No list of an article is longer. */
const LONGEST_LIST = 500;

/** A loop over a list of the article's or the site's configuration; what comes from other pages cannot be told here. */
const loop: Handler = (call) => {
  const { tag, scope, fillsLines } = call;
  const [, name = "", expression = "", options = ""] =
    /^([\w-]+)\s+in\s+(.+?)(\s+(?:limit|offset|reversed|cols)\b.*)?$/s.exec(tag.markup) ?? [];
  const items = chosen(listOf(expression, scope), options);
  if (items === undefined || items.length > LONGEST_LIST) {
    scope.unknown(tag);
    return "";
  }
  const [each, otherwise] = call.branches("else");
  if (items.length === 0) return flow(otherwise?.body() ?? "", fillsLines);
  const outer = [name, "forloop", "loop"].map((key) => [key, scope.values.get(key)] as const);
  const written = items.map((item, index) => {
    const state = {
      index: index + 1,
      index0: index,
      first: index === 0,
      last: index === items.length - 1,
      length: items.length,
    };
    scope.values.set(name, item).set("forloop", state).set("loop", state);
    return each!.body();
  });
  for (const [key, value] of outer) scope.values.set(key, value);
  return flow(written.join(""), fillsLines);
};

/** What `limit`, `offset` and `reversed` leave of a list; undefined where one of them cannot be told. */
function chosen(items: readonly unknown[] | undefined, options: string): readonly unknown[] | undefined {
  const read = /^(?:\s+(?:reversed|(?:limit|offset)\s*:\s*\d+))*\s*$/;
  if (items === undefined || !read.test(options)) return undefined;
  const number = (name: string) => new RegExp(`${name}\\s*:\\s*(\\d+)`).exec(options)?.[1];
  const start = Number(number("offset") ?? 0);
  const part = items.slice(start, start + Number(number("limit") ?? items.length));
  return options.includes("reversed") ? part.toReversed() : part;
}

/** A list by its name, or the whole numbers `(1..5)`. */
function listOf(expression: string, scope: Scope): readonly unknown[] | undefined {
  const [, from, to] = /^\((\d{1,4})\.\.(\d{1,4})\)$/.exec(expression) ?? [];
  if (from !== undefined) {
    const length = Math.max(0, Number(to) - Number(from) + 1);
    return Array.from({ length }, (_, index) => Number(from) + index);
  }
  const value = evaluate(expression, scope);
  return value === null ? [] : Array.isArray(value) ? value : undefined;
}

/** What ends a loop early is not followed. */
const jump: Handler = ({ scope }) => {
  scope.uncertain();
  return "";
};

const nothing: Handler = () => "";

/** An output: its value, if all of it is known. */
export function expandOutput({ tag, scope, fillsLines }: Call): Expansion | undefined {
  const text = valueText(evaluate(tag.markup, scope));
  // In the HTML around it, Markdown is read as such only between empty lines.
  const isMarkdown = fillsLines && /\|\s*markdownify\b/.test(tag.markup);
  return isMarkdown && text?.trim() ? `\n\n${text.trim()}\n\n` : text;
}

/** The tags of Liquid itself, and those of Nunjucks with the same meaning. */
export const LIQUID_TAGS: Readonly<Record<string, Handler>> = {
  raw: ({ tag }) => tag.verbatim,
  verbatim: ({ tag }) => tag.verbatim,
  comment: nothing,
  highlight,
  if: conditional,
  unless: conditional,
  ifchanged: ({ body, fillsLines }) => flow(body() ?? "", fillsLines),
  case: choice,
  else: nothing,
  elsif: nothing,
  elif: nothing,
  elseif: nothing,
  when: nothing,
  break: jump,
  continue: jump,
  cycle: nothing,
  assign,
  set: assign,
  capture,
  increment: nothing,
  decrement: nothing,
  for: loop,
  tablerow: loop,
};
