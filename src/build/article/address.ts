import { hash } from "node:crypto";
import type { Site } from "../../model/site.ts";
import { isForeign, isSiteLanguage, type LanguageSign } from "../content/path-language.ts";
import { MONTHS, WEEKDAYS } from "../dates/calendar.ts";
import type { ParsedDate } from "../dates/parse-date.ts";
import type { AddressRules } from "../dialects/address-rules.ts";
import { decodePercent } from "../text/decode-percent.ts";
import { expandPermalink, type PermalinkValues } from "./permalink.ts";
import { slugByRule, templateSlug } from "./slug.ts";
import type { SourcePath } from "./source-path.ts";

/** What an article's address is made of. */
export interface AddressParts {
  readonly place: SourcePath;
  readonly title: string;
  readonly date: ParsedDate;
  /** Whether the date stands in the front matter. */
  readonly isDated: boolean;
  /** As the front matter has them. */
  readonly slug?: string;
  readonly permalink?: string;
  /** Text at any other key of the front matter. */
  own(key: string): string | undefined;
  readonly categories: readonly string[];
  /** The last category below those above it. */
  readonly categoryPath: readonly string[];
  /** How many folders lie between the file's and the section that it is in. */
  readonly depthInSection: number;
  readonly language: string;
  /** The language of the file's name or folder. */
  readonly sign?: LanguageSign;
}

export interface AddressOptions {
  readonly rules: AddressRules;
  /** The publisher's pattern, or patterns by section; `""` is for all others. */
  readonly patterns: ReadonlyMap<string, string>;
  readonly site: Pick<Site, "language" | "timezone">;
}

export interface Address {
  /** Percent-encoded. */
  readonly path: string;
  /** Path segment, not percent-encoded; may hold `/` where the publisher chose so. */
  readonly slug: string;
  /** As the generator has it: made of the title, where it makes it so and the front matter has none. */
  readonly generatorSlug: string;
}

/** The address of an article on its publisher's site. */
export function addressOf(parts: AddressParts, { rules, patterns, site }: AddressOptions): Address {
  const { place } = parts;
  const name = nameOf(parts, rules);
  const own = parts.slug === undefined ? undefined : ownSlug(parts.slug, rules);
  const slug = own ?? (isNamed(parts, rules) ? name : slugByRule(parts.title, rules.slug));
  const values = valuesOf(parts, rules, { own, name, slug, timezone: site.timezone });
  const prefix = place.showsLanguage ? "" : languagePrefix(parts, rules, site.language);
  const pathSlug = own ?? name;
  if (parts.permalink !== undefined) {
    const root = rules.pathsInLanguage && !parts.permalink.startsWith("/") ? `${prefix}/` : "";
    const path = rules.basePath + fill(root + withEnd(parts.permalink, rules.pathEnd), values, undefined);
    return { path, slug: pathSlug, generatorSlug: slug };
  }
  const ofLanguage = (language: string) => rules.languagePatterns.get(language) ?? new Map<string, string>();
  // The folder `en` holds the articles of a site in `en-GB` too.
  const chosen =
    rules.folderPatterns.get(place.root ?? "") ??
    [ofLanguage(parts.language), ofLanguage(parts.language.split("-")[0]!), patterns].flatMap(
      (by) => by.get(place.folders[0] ?? "") ?? by.get("") ?? [],
    )[0];
  const pattern =
    (parts.language === site.language ? undefined : rules.translated) ??
    (chosen === undefined ? undefined : (rules.styles[chosen] ?? chosen)) ??
    (own === undefined ? undefined : rules.slugged) ??
    (place.isIndex ? rules.indexed : undefined) ??
    (place.root === undefined ? undefined : rules.rooted) ??
    rules.permalink;
  const ofKey = rules.keysAreTokens ? (key: string) => parts.own(key) ?? pathSlug : undefined;
  const filled = fill(prefix + pattern, values, ofKey);
  const path = withEnding(chosen === undefined ? filled : asGenerator(filled, rules), rules.ending);
  return { path: rules.basePath + path, slug: pathSlug, generatorSlug: slug };
}

/**
 * What the article's id is made of, besides its day: all of it is its own, and no configuration changes it.
 *
 * @param place by the dialect's own rules
 * @param slug as the article itself has it
 */
export function identityOf(
  { place, slug, isDated }: Pick<AddressParts, "place" | "isDated"> & { readonly slug: string | undefined },
  rules: AddressRules,
): string {
  const own = slug === undefined ? undefined : ownSlug(slug, rules);
  const name = own ?? nameOf({ place, isDated }, rules);
  if (rules.identity === "name" || (own !== undefined && rules.slugged !== undefined)) return name;
  return [...place.folders.map((folder) => slugByRule(folder, rules.slug)), name].join("/");
}

function languagePrefix(
  { sign, language, categories }: AddressParts,
  { languagePrefix: rule, slug, foldersStay }: AddressRules,
  siteLanguage: string,
): string {
  const shows = {
    none: false,
    others: sign !== undefined && isForeign(sign, siteLanguage),
    all: sign !== undefined,
    foreign: !isSiteLanguage(language, siteLanguage),
    every: true,
  }[rule];
  const written = sign?.written ?? language;
  // A folder that is a category shows already.
  if (!shows || categories.includes(written)) return "";
  return `/${slug.lowerCase && !foldersStay ? written.toLowerCase() : written}`;
}

/** Only tokens are filled in; what else the pattern holds may be percent-encoded already. */
function fill(
  pattern: string,
  values: PermalinkValues,
  ofKey: ((key: string) => string) | undefined,
): string {
  return expandPermalink(`/${decodePercent(pattern)}`, values, ofKey);
}

function withEnd(path: string, end: string): string {
  return path.endsWith("/") || /\.(?:html?|xml|json|txt|php|aspx?)$/i.test(path) ? path : path + end;
}

/** What a pattern gave, as the generator writes it. */
function asGenerator(path: string, { plusIsBlank, patternsInLowerCase, slug }: AddressRules): string {
  const spaced = plusIsBlank ? path.replaceAll("+", " ").replace(slug.hyphen, "-") : path;
  // Percent-encoding stays in upper case.
  return patternsInLowerCase && slug.lowerCase
    ? spaced.replace(/%[\dA-F]{2}|[A-Z]/g, (found) => (found.startsWith("%") ? found : found.toLowerCase()))
    : spaced;
}

function withEnding(path: string, ending: AddressRules["ending"]): string {
  return ending === undefined || path.endsWith(".html") ? path : path.replace(/\/$/, "") + ending;
}

/** Whether the slug of an article that has none is its name. */
function isNamed(parts: AddressParts, rules: AddressRules): boolean {
  if (rules.slugFrom !== "title-or-dated-name") return rules.slugFrom === "name";
  return parts.place.name !== parts.place.datedName && !keepsDate(parts, rules);
}

function nameOf(parts: Pick<AddressParts, "place" | "isDated">, rules: AddressRules): string {
  const { datedName, name } = parts.place;
  return slugByRule(keepsDate(parts, rules) ? datedName : name, rules.slug);
}

/** Whether the date of a file's name stays in it. */
function keepsDate({ isDated }: Pick<AddressParts, "isDated">, { dateInName }: AddressRules): boolean {
  return dateInName === "stays" || (dateInName === "stays-if-dated" && isDated);
}

function ownSlug(slug: string, rules: AddressRules): string {
  const bare = slug.replace(/^\/+|\/+$/g, "");
  return rules.slug.ownToo ? slugByRule(bare, rules.slug) : bare;
}

function valuesOf(
  { place, title, date, categories, categoryPath, depthInSection, language, own: ofKey }: AddressParts,
  rules: AddressRules,
  { own, name, slug, timezone }: { own: string | undefined; name: string; slug: string; timezone: string },
): PermalinkValues {
  const written = rules.dayInSiteZone ? dayIn(date, timezone) : date.day;
  const [year = "", month = "", day = ""] = written.split("-");
  const weekdayNumber = new Date(`${written}T00:00:00Z`).getUTCDay();
  const weekday = WEEKDAYS[weekdayNumber]!;
  const monthName = MONTHS[Number(month) - 1]!;
  const yearDay = 1 + (Date.parse(`${written}T00:00:00Z`) - Date.UTC(Number(year), 0, 1)) / 86_400_000;
  const week = isoWeek(written);
  const folders = rules.foldersStay
    ? place.folders
    : place.folders.map((folder) => slugByRule(folder, rules.slug));
  const pathSlug = own ?? name;
  const path = [...folders, pathSlug].join("/");
  const pathTitle = titleOfPath([...place.folders, place.datedName].join("/"), path, rules);
  // The whole pattern turns to lower case where the generator does that.
  const inPattern = (word: string) => (rules.patternsInLowerCase ? word : word.toLowerCase());
  const bareName = slugByRule(place.name, rules.slug);
  // What is left of `2026-01-02-index` stands for its folder.
  const folder = folders.at(-1) ?? "";
  const fileSlug =
    bareName === "index" ? (rules.nameAfterDate?.exec(folder)?.groups?.name ?? folder) : bareName;
  const postTitle = slugByRule(title, rules.misnamed ? { ...rules.misnamed, lowerCase: true } : rules.slug);
  return {
    slug: () => (rules.tokenSlug ? slugByRule(slug, rules.tokenSlug) : slug),
    title: () =>
      rules.titleFrom === "path" ? pathTitle : rules.titleFrom === "title" ? postTitle : pathSlug,
    name: () => (rules.titleFrom === "path" ? pathTitle.replace(/^.*\//s, "") : name),
    filename: () => name,
    stem: () => place.datedName,
    basename: () => name,
    contentbasename: () => name,
    slugorfilename: () => pathSlug,
    slugorcontentbasename: () => pathSlug,
    post_title: () => postTitle,
    slugified_title: () => templateSlug(title),
    file_slug: () => fileSlug,
    slugified_file_slug: () => templateSlug(fileSlug),
    slugified_stem: () => slugByRule(place.datedName, rules.tokenSlug ?? rules.slug),
    file_path_stem: () => [...folders, bareName, ...(place.isIndex ? ["index"] : [])].join("/"),
    path: () => path,
    dated_path: () => [...place.folders, place.datedName].join("/"),
    path_date: () => place.writtenDay ?? "",
    blog_path: () => rules.blogPaths.get(place.root ?? "") ?? rules.blogPath,
    collection: () => rules.blogPaths.get(place.root ?? "") ?? folders[0] ?? "",
    section: () => folders[0] ?? "",
    // The highest folder is a section always.
    sections: () => folders.slice(0, Math.max(1, place.depth - depthInSection)).join("/"),
    category: () => {
      const { categorySlug, uncategorized } = rules;
      if (!categorySlug) return categories[0]?.toLowerCase() ?? uncategorized;
      const nameOf = (category: string) =>
        slugByRule(rules.categoryNames.get(category) ?? category, categorySlug);
      return categoryPath.map(nameOf).join("/") || uncategorized;
    },
    categories: () => [...new Set(categories.map((category) => category.toLowerCase()))].join("/"),
    slugified_categories: () => {
      const rule = rules.tokenSlug ?? rules.slug;
      const slugs = categories.slice(0, rules.mostCategories).map((category) => slugByRule(category, rule));
      return [...new Set(slugs)].join("/");
    },
    language: () => language,
    lang: () => language,
    abbrlink: () => ofKey("abbrlink") ?? pathSlug,
    hash: () => hash("sha1", pathTitle + Math.floor(date.instant / 1000)).slice(0, 12),
    year: () => year,
    short_year: () => year.slice(2),
    timestamp: () => String(Math.floor(date.instant / 1000)),
    month: () => month,
    i_month: () => String(Number(month)),
    short_month: () => monthName.slice(0, 3),
    long_month: () => monthName,
    monthname: () => inPattern(monthName),
    day: () => day,
    i_day: () => String(Number(day)),
    short_day: () => weekday.slice(0, 3),
    long_day: () => weekday,
    weekday: () => String(weekdayNumber),
    weekdayname: () => inPattern(weekday),
    y_day: () => String(yearDay).padStart(3, "0"),
    yearday: () => String(yearDay),
    week: () => week.number,
    w_year: () => week.year,
    w_day: () => week.day,
    hour: () => clock(date, timezone)[0],
    minute: () => clock(date, timezone)[1],
    second: () => clock(date, timezone)[2],
    output_ext: () => ".html",
  };
}

/**
 * The part of a file's path that is no date, by the pattern of names; by itself where there is none.
 *
 * @param written from the root of addresses, without ending
 */
function titleOfPath(
  written: string,
  path: string,
  { namePattern, misnamed }: Pick<AddressRules, "namePattern" | "misnamed">,
): string {
  if (!namePattern) return path;
  const title = namePattern.exec(written)?.groups?.title;
  return title ?? (misnamed ? slugByRule(written, misnamed) : path);
}

/** Where a day, `YYYY-MM-DD`, stands by weeks (ISO 8601): a week belongs to the year in which its Thursday lies. */
function isoWeek(written: string) {
  const date = new Date(`${written}T00:00:00Z`);
  const day = date.getUTCDay() || 7;
  date.setUTCDate(date.getUTCDate() + 4 - day);
  const year = date.getUTCFullYear();
  const number = Math.ceil(((date.getTime() - Date.UTC(year, 0, 1)) / 86_400_000 + 1) / 7);
  return { year: String(year), number: String(number).padStart(2, "0"), day: String(day) };
}

/** The day, `YYYY-MM-DD`, in a time zone. */
function dayIn({ instant, day, precision }: ParsedDate, timeZone: string): string {
  if (precision === "day") return day;
  const {
    year,
    month,
    day: dayOfMonth,
  } = Object.fromEntries(
    new Intl.DateTimeFormat("en-US", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${year}-${month}-${dayOfMonth}`;
}

/** Hour, minute and second of the wall clock in the site's time zone. */
function clock({ instant, precision }: ParsedDate, timeZone: string): [string, string, string] {
  if (precision === "day") return ["00", "00", "00"];
  const text = new Intl.DateTimeFormat("en-GB", { timeZone, timeStyle: "medium" }).format(instant);
  const [hour = "00", minute = "00", second = "00"] = text.split(":");
  return [hour, minute, second];
}
