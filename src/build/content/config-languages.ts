import { basename } from "node:path";
import { asGroup, isGroup } from "../group.ts";
import { languageTag } from "../site/names.ts";
import { type ConfigSource, valueAt } from "./config-source.ts";
import type { LanguageSign } from "./path-language.ts";

/** What a configuration says of a site's languages. */
export interface LanguageReading {
  /** BCP 47. */
  readonly language?: string;
  /** All that the site has, as far as it says so. */
  readonly languages: ReadonlySet<string>;
  /** The languages of folders, by their names. */
  readonly languageFolders: ReadonlyMap<string, LanguageSign>;
}

export function readLanguages({ find }: ConfigSource): LanguageReading {
  const language = languageOf(find("language"));
  return {
    languages: new Set(namesIn(find("languages")).flatMap((name) => languageOf(name) ?? [])),
    languageFolders: foldersIn(find("languages")),
    ...(language !== undefined && { language }),
  };
}

/** Themes name their own things so too: `default`. */
function languageOf(value: unknown): string | undefined {
  const text: unknown = Array.isArray(value) ? value[0] : value;
  return typeof text === "string" && /^[a-z]{2,3}(?:[-_]|$)/i.test(text) ? languageTag(text) : undefined;
}

function namesIn(value: unknown): readonly unknown[] {
  return isGroup(value) ? Object.keys(value) : Array.isArray(value) ? value : [];
}

function foldersIn(languages: unknown): ReadonlyMap<string, LanguageSign> {
  return new Map(
    Object.entries(asGroup(languages)).flatMap(([written, settings]): [string, LanguageSign][] => {
      const folder = valueAt(settings, "contentdir");
      const language = languageOf(written);
      return typeof folder === "string" && language !== undefined
        ? [[basename(folder), { language, written }]]
        : [];
    }),
  );
}
