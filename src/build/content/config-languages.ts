import { basename } from "node:path";
import { asGroup, isGroup } from "../group.ts";
import { languageTag } from "../site/names.ts";
import { type ConfigSource, valueAt } from "./config-source.ts";
import { type LanguageSign, meantLanguage } from "./path-language.ts";

/** What a configuration says of a site's languages. */
export interface LanguageReading {
  /** BCP 47. */
  readonly language?: string;
  /** All that the site has, as far as it says so. */
  readonly languages: ReadonlySet<string>;
  /** The languages of folders, by their names. */
  readonly languageFolders: ReadonlyMap<string, LanguageSign>;
  /** Folders of content of the languages that have one each, from the site's: the usual language first. */
  readonly languageRoots: readonly string[];
  /** Tells by language and folders the files in which the site is not published. */
  isLeftOut(language: string, folders: readonly string[]): boolean;
}

/** Where Docusaurus has folders of languages; what is called like one elsewhere need not be. */
const TRANSLATIONS = "i18n";

export function readLanguages({ find }: ConfigSource): LanguageReading {
  const language = languageOf(find("language"));
  const disabled = tagsOf([...namesIn(find("disabledLanguages")), ...disabledIn(find("languages"))]);
  const published = tagsOf(namesIn(find("publishedLanguages")));
  return {
    isLeftOut: (tag, folders) =>
      disabled.has(tag) || (published.size > 0 && folders.includes(TRANSLATIONS) && !published.has(tag)),
    languages: new Set([...tagsOf(namesIn(find("languages"))), ...published]),
    languageFolders: foldersIn(find("languages"), language),
    languageRoots: languageRootsIn(find("languages"), language),
    ...(language !== undefined && { language }),
  };
}

/** Themes name their own things so too: `default`. */
function languageOf(value: unknown): string | undefined {
  const text: unknown = Array.isArray(value) ? value[0] : value;
  return typeof text === "string" && /^[a-z]{2,3}(?:[-_]|$)/i.test(text)
    ? languageTag(meantLanguage(text))
    : undefined;
}

function namesIn(value: unknown): readonly unknown[] {
  return isGroup(value) ? Object.keys(value) : Array.isArray(value) ? value : [];
}

function tagsOf(names: readonly unknown[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => languageOf(name) ?? []));
}

function disabledIn(languages: unknown): string[] {
  return Object.entries(asGroup(languages)).flatMap(([name, settings]) =>
    String(valueAt(settings, "disabled")) === "true" ? [name] : [],
  );
}

function languageRootsIn(languages: unknown, usual: string | undefined): readonly string[] {
  const all = Object.entries(asGroup(languages)).map(([name, settings]) => ({
    isUsual: languageOf(name) === usual,
    folder: valueAt(settings, "contentdir"),
  }));
  const sorted = [...all.filter(({ isUsual }) => isUsual), ...all.filter(({ isUsual }) => !isUsual)];
  return sorted.flatMap(({ folder }) => (typeof folder === "string" ? [folder] : []));
}

/** A folder that the default language has too, by its settings or because it has none of its own, is the default language's. */
function foldersIn(languages: unknown, usual: string | undefined): ReadonlyMap<string, LanguageSign> {
  const all = Object.entries(asGroup(languages)).flatMap(([written, settings]) => {
    const folder = valueAt(settings, "contentdir");
    const language = languageOf(written);
    return language === undefined ? [] : [{ folder, sign: { language, written } }];
  });
  const usualFolder = all.find(({ sign }) => sign.language === usual)?.folder ?? "content";
  return new Map(
    all.flatMap(({ folder, sign }): [string, LanguageSign][] =>
      typeof folder === "string" && (sign.language === usual || folder !== usualFolder)
        ? [[basename(folder), sign]]
        : [],
    ),
  );
}
