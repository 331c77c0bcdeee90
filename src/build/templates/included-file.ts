import { evaluate, valueText } from "./liquid-expression.ts";
import type { Call, Scope } from "./tag.ts";

/** Files within files, and code within code, are not followed further. */
export const DEEPEST = 5;
/** At the start of a text. */
export const FRONT_MATTER = /^---[ \t]*\n(?:[\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/**
 * The body of a file that an article includes; undefined where there is none, or too many are in each other.
 *
 * @param file its path; a leading dot: from the article's folder
 * @param folders where such files are
 */
export function includedBody(file: string, folders: readonly string[], scope: Scope): string | undefined {
  if (scope.depth >= DEEPEST) return undefined;
  return scope.textOf(file, folders)?.replace(FRONT_MATTER, "").trim();
}

/** What the text of such a file shows with these values; undefined where not all of its template code can be told. */
export function expandWhole(
  text: string,
  values: ReadonlyMap<string, unknown>,
  scope: Scope,
): string | undefined {
  let isCertain = true;
  const doubt = () => {
    isCertain = false;
  };
  const inside = {
    ...scope,
    depth: scope.depth + 1,
    values: new Map(values),
    unknown: doubt,
    uncertain: doubt,
  };
  const expanded = scope.expand(text, inside);
  if (!isCertain) return undefined;
  // What it assigns is known further down, too.
  for (const [name, value] of inside.values)
    if (name !== "include" && values.get(name) !== value) scope.values.set(name, value);
  return expanded;
}

/** What an include is given by name. Arguments without quotation marks are paths of values. */
export function valuesOf({ tag, args, scope }: Call): Map<string, string> {
  return new Map(
    [...args.named].map(([name, value]) => {
      const isQuoted = new RegExp(`\\b${name}\\s*[=:]\\s*["']`, "i").test(tag.markup);
      const text = isQuoted ? undefined : valueText(evaluate(value.replace(/^\{\{|\}\}$/g, ""), scope));
      return [name, text ?? value];
    }),
  );
}
