import type { Problem } from "../../model/problem.ts";
import { patternFault, rewritten } from "../article/permalink.ts";
import type { AddressRules } from "../dialects/address-rules.ts";
import { asGroup, type Group } from "../group.ts";
import { languageTag } from "../site/names.ts";
import { type ConfigSource, valueAt } from "./config-source.ts";

/** Patterns of addresses in a generator's configuration. */
export interface PermalinkReading {
  /** By section; `""` is for all others. Empty where it says none. */
  readonly permalinks: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/**
 * Reads the patterns of addresses that a configuration has, in the notation of `permalink` in site.md.
 *
 * @param shown the file as the publisher would type it
 */
export function readPermalinks(
  source: ConfigSource,
  { permalink: usual, styles, keysAreTokens }: AddressRules,
  shown: string,
): PermalinkReading & Pick<AddressRules, "languagePatterns"> {
  const hasFolders = source.isSet("assetFolders");
  const problems: Problem[] = [];
  const read = (value: unknown) => {
    const patterns = new Map<string, string>();
    for (const [section, text] of patternsIn(source, value)) {
      const rooted = Object.hasOwn(styles, text) || text.startsWith("/") ? text : `/${text}`;
      const pattern = hasFolders && !/(?:\/|\.html)$/.test(rooted) ? `${rooted}/` : rooted;
      const fault = Object.hasOwn(styles, text) ? undefined : patternFault(pattern, keysAreTokens);
      if (fault === undefined) patterns.set(section, pattern);
      else problems.push(unknownPattern(shown, text, fault));
    }
    return patterns;
  };
  const written = source.find("permalink");
  const code = source.text("permalinkCode")?.trim();
  if (written === undefined && code) problems.push(unknownPattern(shown, code, "it is computed"));
  const permalinks = read(written ?? source.config.permalink);
  const languagePatterns = new Map(
    Object.entries(asGroup(source.find("languages"))).map(([name, settings]) => [
      languageTag(name) ?? name,
      read(valueAt(settings, "permalinks")),
    ]),
  );
  for (const [section, isUgly] of Object.entries(asGroup(source.find("uglyUrls")))) {
    const pattern = permalinks.get(section) ?? permalinks.get("") ?? usual;
    if (isUgly === true) permalinks.set(section, `${pattern.replace(/\/$/, "")}.html`);
  }
  return { permalinks, languagePatterns, problems };
}

/** The pattern of addresses in other languages than the site's, if it has one. */
export function translatedPattern(source: ConfigSource): string | undefined {
  const [[, pattern] = []] = patternsIn(source, source.find("translated"));
  return pattern;
}

/** The pattern of addresses of pages that are no articles, if it has one. */
export function pagePattern(source: ConfigSource): string | undefined {
  const [[, pattern] = []] = patternsIn(source, source.find("pagePermalink"));
  return pattern === undefined || pattern.startsWith("/") ? pattern : `/${pattern}`;
}

function patternsIn(
  { config: { rewrites = [] }, text: textOf }: ConfigSource,
  value: unknown,
): [section: string, pattern: string][] {
  const date = datePattern(textOf("dateFormat"));
  const clean = (text: string) => rewritten(text.trim(), rewrites).replace(/:date(?!_|\w)/g, date);
  if (typeof value === "string" && value.trim() !== "") return [["", clean(value)]];
  return Object.entries(patternsOfPages(value))
    .filter((entry): entry is [string, string] => typeof entry[1] === "string")
    .map(([section, text]) => [section, clean(text)]);
}

/** Hugo has patterns for a kind of pages below its name; a text there is the pattern of a section that is called so. */
function patternsOfPages(value: unknown): Group {
  return { ...asGroup(value), ...asGroup(asGroup(value).page) };
}

const DATE_FIELDS: Readonly<Record<string, string>> = {
  yyyy: ":year",
  y: ":year",
  yy: ":short_year",
  MMMM: ":long_month",
  MMM: ":short_month",
  MM: ":month",
  M: ":i_month",
  dd: ":day",
  d: ":i_day",
};

/** `yyyy/MM` → `:year/:month` */
function datePattern(format = "yyyy/MM/dd"): string {
  return format.replace(/y+|M+|d+/g, (field) => DATE_FIELDS[field] ?? field);
}

function unknownPattern(file: string, found: string, fault: string): Problem {
  return {
    severity: "warning",
    rule: "unknown-permalink",
    file,
    expected: "a pattern of addresses that can be filled here",
    found: `${found} (${fault})`,
    advice: "set `permalink` in site.md; until then the generator's default counts",
  };
}
