import { languageTag } from "./names.ts";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** Made when they are first needed: they take some time. */
let english: Intl.DisplayNames | undefined;
let byName: ReadonlyMap<string, string> | undefined;
const known = new Map<string, string | undefined>();

/** The BCP 47 tag of a language that a text names, by a tag of one that there is or by its name in English or in itself. */
export function namedLanguage(text: string): string | undefined {
  // The articles of a site name the same few again and again.
  if (!known.has(text)) known.set(text, tagOf(text));
  return known.get(text);
}

function tagOf(text: string): string | undefined {
  const tag = languageTag(text);
  if (tag !== undefined && englishName(new Intl.Locale(tag).language) !== undefined) return tag;
  byName ??= languagesByName();
  return byName.get(text.trim().toLowerCase());
}

/** What English calls a language, by its BCP 47 tag; `undefined` where it has no name. */
export function englishName(tag: string): string | undefined {
  english ??= new Intl.DisplayNames("en", { type: "language", fallback: "none" });
  return english.of(tag);
}

/** Languages that have a code of two letters, by their names in lower case. */
function languagesByName(): ReadonlyMap<string, string> {
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Map(
    codes.flatMap((code) => {
      const name = englishName(code);
      if (name === undefined || Intl.getCanonicalLocales(code)[0] !== code) return [];
      const own = new Intl.DisplayNames(code, { type: "language" }).of(code) ?? name;
      return [name, own].map((name) => [name.toLowerCase(), code] as const);
    }),
  );
}
