import type { Fields } from "../fields.ts";
import { languageTag } from "../site/names.ts";

/** The language that an article's front matter names, as a BCP 47 tag. */
export function readLanguage(fields: Fields, names: readonly string[]): string | undefined {
  const path = fields.find(names, (value) => typeof value === "string");
  const text = path && fields.text(path);
  if (path === undefined || text === undefined) return undefined;
  const tag = languageTag(text);
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
