import type { Fields } from "../fields.ts";
import { namedLanguage } from "../site/named-language.ts";

/** The language that an article's front matter names, as a BCP 47 tag, or by its name. */
export function readLanguage(fields: Fields, names: readonly string[]): string | undefined {
  const path = fields.find(names, (value) => typeof value === "string");
  const text = path && fields.text(path);
  if (path === undefined || text === undefined) return undefined;
  const tag = namedLanguage(text);
  if (tag === undefined) {
    fields.complain(path, {
      rule: "unknown-language",
      expected: "a BCP 47 language tag",
      found: text,
      advice: "write one such as en, de or pt-BR",
    });
  }
  return tag;
}
