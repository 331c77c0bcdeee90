import { encodePath } from "../../model/encode-path.ts";

/** What a permalink pattern may ask for: texts not yet percent-encoded, some of them with slashes. */
export type PermalinkValues = Readonly<Record<PermalinkToken, () => string>>;

/** Tokens of the generators' patterns. */
export const PERMALINK_TOKENS = [
  "slug",
  "title",
  "name",
  "filename",
  "stem",
  "basename",
  "contentbasename",
  "slugorfilename",
  "slugorcontentbasename",
  "post_title",
  "slugified_title",
  "file_slug",
  "slugified_file_slug",
  "slugified_stem",
  "file_path_stem",
  "path",
  "dated_path",
  "path_date",
  "blog_path",
  "collection",
  "section",
  "sections",
  "category",
  "categories",
  "slugified_categories",
  "language",
  "lang",
  "abbrlink",
  "hash",
  "year",
  "short_year",
  "month",
  "i_month",
  "short_month",
  "long_month",
  "monthname",
  "day",
  "i_day",
  "short_day",
  "long_day",
  "weekday",
  "weekdayname",
  "y_day",
  "yearday",
  "timestamp",
  "week",
  "w_year",
  "w_day",
  "hour",
  "minute",
  "second",
  "output_ext",
] as const;

export type PermalinkToken = (typeof PERMALINK_TOKENS)[number];

/** The second group chooses steps of a path, as Hugo has it: `:sections[1:]`, `:sections[last]`. */
const TOKEN = /:([A-Za-z][A-Za-z\d]*(?:_[A-Za-z\d]+)*)(?:\[((?:\d+|last)?(?::(?:\d+|last)?)?)\])?/g;
/** Tokens that tell articles apart. */
const OWN = new Set<string>([
  "slug",
  "title",
  "name",
  "filename",
  "stem",
  "basename",
  "contentbasename",
  "slugorfilename",
  "slugorcontentbasename",
  "post_title",
  "slugified_title",
  "file_slug",
  "slugified_file_slug",
  "slugified_stem",
  "file_path_stem",
  "path",
  "dated_path",
  "abbrlink",
  "hash",
  "timestamp",
]);

/**
 * @param keysAreTokens whether it may ask for any key of the front matter
 * @returns what is wrong with a pattern, or `undefined`
 */
export function patternFault(pattern: string, keysAreTokens: boolean): string | undefined {
  if (!pattern.startsWith("/")) return "it does not start with /";
  const tokens = [...pattern.matchAll(TOKEN)].map((match) => match[1]!);
  const unknown = tokens.find((token) => !isToken(token));
  if (unknown !== undefined) return keysAreTokens ? undefined : `:${unknown} is not known`;
  return tokens.some((token) => OWN.has(token)) ? undefined : "all articles would have the same address";
}

/** A pattern, or a path with template code, in our notation. */
export function rewritten(
  text: string,
  rewrites: readonly (readonly [code: RegExp, token: string])[],
): string {
  return rewrites.reduce((pattern, [code, token]) => pattern.replace(code, token), text);
}

/**
 * Fills a pattern. What is empty vanishes with its slash; `..` leads nowhere.
 *
 * @param own what stands for any other token, if anything does
 * @returns a percent-encoded path that starts with `/`
 */
export function expandPermalink(
  pattern: string,
  values: PermalinkValues,
  own?: (name: string) => string,
): string {
  const textOf = (whole: string, name: string, slice: string | undefined) => {
    const text = isToken(name) ? values[name]() : own?.(name);
    return text === undefined ? whole : sliced(text, slice);
  };
  return cleanPath(pattern.replace(TOKEN, textOf));
}

function sliced(path: string, slice: string | undefined): string {
  if (slice === undefined) return path;
  const steps = path.split("/");
  const at = (index: string) => (index === "last" ? steps.length - 1 : Number(index));
  const [from = "", to] = slice.split(":");
  if (to === undefined) return steps[at(from)] ?? "";
  return steps.slice(from === "" ? 0 : at(from), to === "" ? steps.length : at(to)).join("/");
}

/** A path with one spelling: encoded once, without empty and dot segments; `index.html` is its folder. */
export function cleanPath(path: string): string {
  const steps = path.replace(/(^|\/)index\.html?$/, "$1").split("/");
  const kept = steps.filter((step) => !/^\.{0,2}$/.test(step));
  const isFolder = kept.length > 0 && /^\.{0,2}$/.test(steps.at(-1)!);
  return encodePath(`/${kept.join("/")}${isFolder ? "/" : ""}`);
}

function isToken(name: string): name is PermalinkToken {
  return (PERMALINK_TOKENS as readonly string[]).includes(name);
}
