import { MARKDOWN_FILE } from "../markdown-file.ts";
import type { SourceFile } from "./find-files.ts";

/** What a file's place says about its language, and its place without that. */
export interface PathLanguage {
  /** Absent where nothing tells. */
  readonly sign?: LanguageSign;
  /** Folders above the source's folder, those below it, and the name without ending; the sign of the language left out. */
  readonly above: readonly string[];
  readonly folders: readonly string[];
  readonly stem: string;
}

/** A language as a name gives it. */
export interface LanguageSign {
  /** BCP 47. */
  readonly language: string;
  /** As written, e.g. `zh_cn`, `cn`. */
  readonly written: string;
  /** Whether the same place holds a file without a sign, so that this is none of the site's language, though it be called so. */
  readonly isTranslation?: true;
}

/** Whether a sign is of another language than the site's. */
export function isForeign({ language, isTranslation }: LanguageSign, siteLanguage: string): boolean {
  return isTranslation === true || !isSiteLanguage(language, siteLanguage);
}

/** Whether a folder `en` holds the articles of a site in `en-GB`, as one in `en`. */
export function isSiteLanguage(language: string, siteLanguage: string): boolean {
  return language === siteLanguage || language === siteLanguage.split("-")[0];
}

/** Languages whose code is no word of English, no file ending and no top-level domain that posts are named after. */
const UNMISTAKABLE = new Set(["ar", "bn", "fa", "he", "hi", "ja", "ko", "ru", "ur", "zh"]);

/** Languages that blogs often write with a region. */
const REGIONAL = new Set(["de", "en", "es", "fr", "it", "nl", "pl", "pt", "sr", "tr", "uk", "vi"]);

/** Countries that stand for a language, though the codes are no languages or others. */
const MISNOMERS: Readonly<Record<string, string>> = {
  cn: "zh-CN",
  cz: "cs",
  dk: "da",
  gr: "el",
  jp: "ja",
  kr: "ko",
  ua: "uk",
  vn: "vi",
};

/** The language that a country stands for; any other name as it is. */
export function meantLanguage(written: string): string {
  const lower = written.toLowerCase();
  return Object.hasOwn(MISNOMERS, lower) ? MISNOMERS[lower]! : written;
}

/** Folders whose subfolders are languages. */
const TRANSLATIONS = new Set(["i18n", "_i18n", "l10n", "locales", "lang", "languages", "translations"]);

const CODE = /^[a-z]{2}(?:[-_](?:[a-z]{4}|[a-z]{2}|\d{3}))?$/i;

/**
 * Tells languages by the places of files: a suffix (`post.ja.md`, `index.fa.md`) or a folder (`content/ja/…`, `en/news/…`).
 * Two letters alone are weak evidence, since `socket.io.md` and `ml/` exist: they count where the same place holds the same
 * in another language or in none, or where nothing else can be meant.
 *
 * @param siteLanguage what files without a sign are in
 * @param known languages that the site has for certain
 * @param named languages of folders whose names do not tell
 */
export function pathLanguages(
  files: readonly SourceFile[],
  siteLanguage: string,
  known: ReadonlySet<string>,
  named: ReadonlyMap<string, LanguageSign> = new Map(),
): (file: SourceFile) => PathLanguage {
  const isCertain = (sign: LanguageSign) => known.has(sign.language) || isUnmistakable(sign, siteLanguage);
  const folderSign = (name: string) => named.get(name) ?? signOf(name);
  const stems = new Set(files.map((file) => placeOf(file, stemOf(file.name))));
  const suffixes = new Set<string>();
  const folders = new Set<string>();
  const siblings = new Map<string, Set<string>>();
  const beside = new Map<string, { originals: number; all: number }>();
  for (const file of files) {
    const suffix = suffixOf(file.name);
    if (suffix) {
      const { stem, sign } = suffix;
      if (isCertain(sign) || /^_?index$/i.test(stem) || stems.has(placeOf(file, stem)))
        suffixes.add(sign.language);
    }
    for (const { sign, at, parent, place } of folderSigns(file, folderSign)) {
      const counts = beside.get(place) ?? { originals: 0, all: 0 };
      beside.set(place, counts);
      const stem = stemOf(file.name);
      if (!(isLast(file, at) && /^_?index$/i.test(stem))) {
        counts.all++;
        if (stems.has(placeOf({ ...file, ...withoutStep(file, at) }, stem))) counts.originals++;
      }
      siblings.set(parent, (siblings.get(parent) ?? new Set()).add(sign.language));
      if (isCertain(sign) || TRANSLATIONS.has(parent.slice(parent.lastIndexOf("/") + 1))) folders.add(place);
    }
  }
  // What mostly repeats the names around it holds translations.
  for (const [place, { originals, all }] of beside)
    if (originals > 0 && originals * 2 >= all) folders.add(place);
  const besideUnsigned = (sign: LanguageSign, place: string): LanguageSign =>
    isSiteLanguage(sign.language, siteLanguage) && stems.has(place) ? { ...sign, isTranslation: true } : sign;
  return (file) => {
    const { above, folders: below } = file;
    const suffix = suffixOf(file.name);
    if (suffix && suffixes.has(suffix.sign.language)) {
      const { sign, stem } = suffix;
      // The folder that a configuration gives to the language says no more than that.
      const own = folderSigns(file, (name) => named.get(name)).find(
        (folder) => folder.sign.language === sign.language,
      );
      const place = own ? withoutStep(file, own.at) : { above, folders: below };
      return { sign: besideUnsigned(sign, placeOf({ ...file, ...place }, stem)), stem, ...place };
    }
    const stem = stemOf(file.name);
    const found = folderSigns(file, folderSign).find(
      ({ parent, place }) => folders.has(place) || (siblings.get(parent)?.size ?? 0) > 1,
    );
    if (!found) return { above, folders: below, stem };
    const { sign, at } = found;
    const place = withoutStep(file, at);
    return { sign: besideUnsigned(sign, placeOf({ ...file, ...place }, stem)), ...place, stem };
  };
}

/** The folders on the way to a file that are named like languages; `at` counts from the topmost. */
function folderSigns(file: SourceFile, signOfFolder: (name: string) => LanguageSign | undefined) {
  const steps = [...file.above, ...file.folders];
  return steps.flatMap((step, at) => {
    const sign = signOfFolder(step);
    if (!sign) return [];
    const parent = steps.slice(0, at).join("/");
    return [{ sign, at, parent, place: `${parent}/${step}` }];
  });
}

/** The folders of a file but for one, counted from the topmost. */
function withoutStep({ above, folders }: SourceFile, at: number): Pick<SourceFile, "above" | "folders"> {
  return {
    above: above.filter((_, i) => i !== at),
    folders: folders.filter((_, i) => i !== at - above.length),
  };
}

function isLast({ above, folders }: SourceFile, at: number): boolean {
  return at === above.length + folders.length - 1;
}

/** A name without the ending of Markdown. */
function stemOf(name: string): string {
  return name.replace(MARKDOWN_FILE, "");
}

function placeOf(file: SourceFile, stem: string): string {
  return [...file.above, ...file.folders, stem].join("/");
}

function suffixOf(name: string): { stem: string; sign: LanguageSign } | undefined {
  const match = /^(.+)\.([^.]+)$/.exec(stemOf(name));
  const sign = match ? signOf(match[2]!) : undefined;
  return match && sign ? { stem: match[1]!, sign } : undefined;
}

function isUnmistakable({ language, written }: LanguageSign, siteLanguage: string): boolean {
  const [code = language, region] = language.split("-");
  if (isSiteLanguage(language, siteLanguage) || UNMISTAKABLE.has(code))
    return !Object.hasOwn(MISNOMERS, written);
  return region !== undefined && REGIONAL.has(code);
}

/** Made when a name first looks like a language: it takes as long as reading two hundred files. */
let names: Intl.DisplayNames | undefined;

/** `zh_cn` → `zh-CN`; `undefined` for what names no language. */
function signOf(written: string): LanguageSign | undefined {
  if (!CODE.test(written)) return undefined;
  const meant = meantLanguage(written);
  if (meant !== written) return { language: meant, written };
  try {
    const language = Intl.getCanonicalLocales(written.replace("_", "-"))[0]!;
    names ??= new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
    return names.of(language.slice(0, 2)) === undefined ? undefined : { language, written };
  } catch {
    return undefined;
  }
}
