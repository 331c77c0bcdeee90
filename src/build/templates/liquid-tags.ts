import { evaluate, isTrue, valueText } from "./liquid-expression.ts";
import { withoutRawMarks } from "./liquid-syntax.ts";
import { codeBlock, flow } from "./markup.ts";
import type { Call, Expansion, Handler } from "./tag.ts";

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
    if (holds === undefined || holds !== (isInverted && index === 0)) return flow(body(), call.fillsLines);
  }
  return "";
};

const choice: Handler = (call) => {
  const cases = call.branches("when", "else").slice(1);
  const value = evaluate(call.tag.markup, call.scope);
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

const assign: Handler = ({ tag, scope }) => {
  const [, name, expression = ""] = /^([\w-]+)\s*=\s*(.*)$/s.exec(tag.markup) ?? [];
  if (name !== undefined) scope.values.set(name, evaluate(expression, scope));
  return "";
};

const capture: Handler = ({ tag, body, scope }) => {
  const name = /^["']?([\w-]+)/.exec(tag.markup)?.[1];
  if (name !== undefined) scope.values.set(name, body()?.trim());
  return "";
};

/** What a loop shows comes from other pages than this one, mostly: it cannot be told here. */
const loop: Handler = ({ tag, scope }) => {
  scope.unknown(tag);
  return "";
};

const nothing: Handler = () => "";

/** An output: its value, if all of it is known. */
export function expandOutput({ tag, scope }: Call): Expansion | undefined {
  return valueText(evaluate(tag.markup, scope));
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
  break: nothing,
  continue: nothing,
  cycle: nothing,
  assign,
  set: assign,
  capture,
  increment: nothing,
  decrement: nothing,
  for: loop,
  tablerow: loop,
};
