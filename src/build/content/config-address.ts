import { basename, dirname } from "node:path";
import { rewritten } from "../article/permalink.ts";
import type { AddressRules, SlugRule } from "../dialects/address-rules.ts";
import { asGroup } from "../group.ts";
import { languageTag } from "../site/names.ts";
import { readBasePath } from "./base-path.ts";
import { translatedPattern } from "./config-permalinks.ts";
import type { ConfigSource } from "./config-source.ts";
import type { PlacedFolder } from "./read-content-folders.ts";

/**
 * The rules of addresses as a configuration changes them.
 *
 * @param blogs folders of articles that say where they are on the site
 * @param languages BCP 47, those of the site
 */
export function configAddress(
  address: AddressRules,
  source: ConfigSource,
  blogs: readonly PlacedFolder[],
  languages: ReadonlySet<string>,
): AddressRules {
  const { find, isSet, text } = source;
  const blogPath = text("blogPath");
  const contentRoot = text("contentRoot");
  const dateInName = source.config.values.datedNames && placeOfDate(find("datedNames"), address.dateInName);
  const uncategorized = text("uncategorized");
  const mostCategories = Number(find("mostCategories"));
  const articleFolder = articleFolderIn(source);
  const namePattern = namePatternOf(text("namePattern"));
  const translated = translatedPattern(source);
  return {
    ...address,
    ...(contentRoot !== undefined && /[^./]/.test(contentRoot) && { roots: rootsOf(contentRoot, languages) }),
    ...(blogs.length > 0 && blogAddress(address, blogs)),
    ...(dateInName && { dateInName }),
    ...(blogPath !== undefined && { blogPath: blogPath.trim() }),
    ...(text("slugSource") === "basename" && { slugFrom: "name", dateInName: "stays" }),
    ...(translated !== undefined && { translated }),
    ...(isSet("keepsDates") && { dateInName: "stays" }),
    ...(mostCategories > 0 && { mostCategories }),
    ...(articleFolder !== undefined && { roots: [articleFolder] }),
    ...(isSet("linksBelowBase") && { linksBelowBase: true }),
    ...(isSet("cleanUrls") && { permalink: address.permalink.replace(/\.html$/, "") }),
    ...(isSet("assetFolders") && { pathEnd: "/" }),
    ...(uncategorized !== undefined && { uncategorized }),
    ...(namePattern && { namePattern }),
    utcTimestamps: text("utcTimestamps") !== undefined,
    categoryNames: textsAt(find("categoryNames")),
    ...(address.categorySlug && { categorySlug: categorySlugOf(address.categorySlug, address, source) }),
    basePath: readBasePath(find("basePath")),
    ...endingOf(find("trailingSlash"), isSet("uglyUrls") || /^false$/i.test(String(find("directoryUrls")))),
    slug: slugRuleOf(address.slug, address, source),
    ...(source.config.values.languageFolders &&
      source.problems.length === 0 &&
      find("languageFolders") === undefined && { languageStays: "in-folders" }),
    ...(isSet("prefixesForeign") && { languagePrefix: "foreign" }),
    ...(isSet("prefixesAll") && { languagePrefix: "every" }),
  };
}

/** The rules of addresses that folders of articles change which say where they are on the site. */
export function blogAddress(
  address: AddressRules,
  blogs: readonly PlacedFolder[],
): Pick<AddressRules, "blogFolders" | "blogPaths" | "folderPatterns" | "hiddenFolders" | "roots"> {
  const hiddenFolders = blogs.find((blog) => blog.hiddenFolders)?.hiddenFolders ?? address.hiddenFolders;
  return {
    ...(hiddenFolders && { hiddenFolders }),
    blogFolders: blogs.map(({ folder }) => folder),
    blogPaths: new Map([...address.blogPaths, ...blogPathsOf(blogs)]),
    folderPatterns: new Map(
      blogs.flatMap(({ folder, permalink }): [string, string][] =>
        permalink === undefined ? [] : [[basename(folder), rewritten(permalink, address.rewrites)]],
      ),
    ),
    roots: [...address.roots, ...blogs.flatMap(({ namesakes = [] }) => namesakes)],
  };
}

/** A folder that is called by one of the languages is not looked for: addresses begin below the one around it. */
function rootsOf(contentRoot: string, languages: ReadonlySet<string>): string[] {
  const name = basename(contentRoot);
  return languages.has(languageTag(name) ?? name) ? [name, basename(dirname(contentRoot))] : [name];
}

/** The names of a folder of articles, by which it is known wherever it stands. */
export function namesOf({ folder, namesakes = [] }: PlacedFolder): string[] {
  return [basename(folder), ...namesakes];
}

function blogPathsOf(blogs: readonly PlacedFolder[]): Map<string, string> {
  return new Map(
    blogs.flatMap((blog) => namesOf(blog).map((name): [string, string] => [name, blog.blogPath ?? ""])),
  );
}

/** The name of the folder of articles, if the configuration says it: `{blog}/entries` → `entries`. */
export function articleFolderIn({ text }: ConfigSource): string | undefined {
  const folder = basename((text("articleFolder") ?? "").replaceAll("{blog}", text("blogPath") ?? "blog"));
  return /[^.]/.test(folder) ? folder : undefined;
}

function categorySlugOf(rule: SlugRule, address: AddressRules, source: ConfigSource): SlugRule {
  const inLowerCase = String(source.find("categoryCase")) === "1";
  return { ...slugRuleOf(rule, address, source), ...(inLowerCase && { lowerCase: true }) };
}

function slugRuleOf(
  rule: SlugRule,
  { slugStyles: styles }: AddressRules,
  { find, isSet }: ConfigSource,
): SlugRule {
  return {
    ...rule,
    ...styles[String(find("slugStyle"))],
    ...(isSet("keepsCase") && { lowerCase: false }),
    ...(isSet("dropsMarks") && { spelling: "unmarked" }),
  };
}

/** A date stays in a name that the configuration does not say holds one; it goes where the name counts before all else. */
function placeOfDate(value: unknown, usual: AddressRules["dateInName"]): AddressRules["dateInName"] {
  if (!/:(?:year|filename)\b/.test(JSON.stringify(value ?? ""))) return "stays";
  if (isFilenameFirst(value)) return "goes";
  return usual === "stays" ? "goes" : usual;
}

/** Whether the date in a file's name counts before the front matter's. */
export function isNameDateFirst({ find }: ConfigSource): boolean {
  return isFilenameFirst(find("datedNames"));
}

function isFilenameFirst(value: unknown): boolean {
  return Array.isArray(value) && value[0] === ":filename";
}

const NAME_PARTS: Readonly<Record<string, string>> = {
  title: "(?<title>.+?)",
  year: "\\d{4}",
  month: "\\d{2}",
  day: "\\d{2}",
  i_month: "\\d{1,2}",
  i_day: "\\d{1,2}",
  hash: "[0-9a-f]{12}",
};

/** `:year-:month-:day-:title.md` as an expression for paths without ending; `undefined` where names hold nothing else. */
function namePatternOf(value = ":title"): RegExp | undefined {
  const stem = value.replace(/\.[^./]*$/, "");
  if (stem === ":title") return undefined;
  const named = new Set<string>();
  const pattern = stem.split(/(:\w*[^_\W])/).map((part) => {
    if (!part.startsWith(":")) return part.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
    if (named.has(part)) return ".+?";
    named.add(part);
    return NAME_PARTS[part.slice(1)] ?? ".+?";
  });
  return new RegExp(`^${pattern.join("")}$`, "u");
}

function textsAt(value: unknown): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(asGroup(value)).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

function endingOf(trailingSlash: unknown, isUgly: boolean): Pick<AddressRules, "ending"> {
  const text = String(trailingSlash);
  if (isUgly) return { ending: ".html" };
  return /^(?:true|always)$/.test(text)
    ? { ending: "/" }
    : /^(?:false|never)$/.test(text)
      ? { ending: "" }
      : {};
}
