import { asGroup } from "../group.ts";
import { fragmentHtml } from "../render/fragment-html.ts";
import { formatDate } from "./liquid-dates.ts";
import type { Scope } from "./tag.ts";

type Filter = (value: unknown, args: readonly unknown[], scope: Scope) => unknown;

const text = (change: (text: string, ...args: string[]) => unknown): Filter => {
  return (value, args) =>
    value === undefined || typeof value === "object" ? undefined : change(String(value), ...args.map(String));
};

const number = (change: (value: number, other: number) => number): Filter => {
  return (value, [other]) => {
    const result = change(Number(value ?? Number.NaN), Number(other ?? Number.NaN));
    return Number.isFinite(result) ? result : undefined;
  };
};

function slugOf(value: string): string {
  return value
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{Nd}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

const FULL_URL = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/** A path from the site's root below the path that the whole site has. */
function based(value: string, { basePath }: Scope): string {
  return `${basePath}/${value.replace(/^\/+/, "")}`;
}

/** Spaces are encoded, so that a path can be the address of a Markdown link. */
function encoded(value: string): string {
  return value.trim().replaceAll(" ", "%20");
}

/** A path from the site's root; what is relative to the page stays as it is. */
const path: Filter = (value, _, scope) => {
  if (value === undefined || typeof value === "object") return undefined;
  const written = encoded(String(value));
  return written.startsWith("/") && !FULL_URL.test(written) ? based(written, scope) : written;
};

/** The filters of Liquid, Nunjucks and their generators whose result needs no more than the value itself. */
export const LIQUID_FILTERS: Readonly<Record<string, Filter>> = {
  relative_url: (value, _, scope) => {
    if (typeof value !== "string") return path(value, _, scope);
    return FULL_URL.test(value) ? value : based(encoded(value), scope);
  },
  absolute_url: (value, _, scope) => {
    if (typeof value !== "string") return undefined;
    return FULL_URL.test(value) ? value : scope.siteUrl + based(encoded(value), scope);
  },
  url: path,
  url_for: path,
  prepend: text((value, start = "") => start + value),
  append: text((value, end = "") => value + end),
  default: (value, [other]) =>
    value === undefined || value === null || value === "" || value === false ? other : value,
  upcase: text((value) => value.toUpperCase()),
  upper: text((value) => value.toUpperCase()),
  downcase: text((value) => value.toLowerCase()),
  lower: text((value) => value.toLowerCase()),
  capitalize: text((value) => value.charAt(0).toUpperCase() + value.slice(1)),
  title: text((value) =>
    value.toLowerCase().replace(/(?<![\p{L}\p{M}\p{N}'’])\p{L}/gu, (letter) => letter.toUpperCase()),
  ),
  strip: text((value) => value.trim()),
  trim: text((value) => value.trim()),
  strip_newlines: text((value) => value.replace(/\r?\n/g, "")),
  strip_html: text((value) => value.replace(/<[^>]*>/g, "")),
  escape: text(escapeHtml),
  escape_once: text(escapeHtml),
  xml_escape: text(escapeHtml),
  cgi_escape: text((value) => encodeURIComponent(value).replaceAll("%20", "+")),
  url_encode: text((value) => encodeURIComponent(value).replaceAll("%20", "+")),
  urlencode: text((value) => encodeURIComponent(value)),
  uri_escape: text((value) => encodeURI(value)),
  replace: text((value, from = "", to = "") => (from === "" ? value : value.replaceAll(from, to))),
  replace_first: text((value, from = "", to = "") => value.replace(from, () => to)),
  remove: text((value, what = "") => (what === "" ? value : value.replaceAll(what, ""))),
  remove_first: text((value, what = "") => value.replace(what, "")),
  lstrip: text((value) => value.trimStart()),
  rstrip: text((value) => value.trimEnd()),
  newline_to_br: text((value) => value.replaceAll("\n", "<br>\n")),
  split: text((value, separator = " ") => value.split(separator)),
  slugify: text(slugOf),
  slug: text(slugOf),
  truncate: text((value, length = "50", end = "...") =>
    value.length <= Number(length) ? value : value.slice(0, Math.max(0, Number(length) - end.length)) + end,
  ),
  truncatewords: text((value, count = "15", end = "...") => {
    const words = value.trim().split(/\s+/);
    return words.length <= Number(count) ? value : words.slice(0, Number(count)).join(" ") + end;
  }),
  number_of_words: text((value) => value.match(/\S+/g)?.length ?? 0),
  plus: number((value, other) => value + other),
  minus: number((value, other) => value - other),
  times: number((value, other) => value * other),
  divided_by: number((value, other) =>
    Number.isInteger(value) && Number.isInteger(other) ? Math.floor(value / other) : value / other,
  ),
  modulo: number((value, other) => value % other),
  date: (value, [format]) => (String(format).includes("%") ? formatDate(value, String(format)) : undefined),
  date_to_string: (value) => formatDate(value, "%d %b %Y"),
  date_to_long_string: (value) => formatDate(value, "%d %B %Y"),
  round: (value, [digits = 0]) => rounded(Math.round, value, digits),
  ceil: (value) => rounded(Math.ceil, value, 0),
  floor: (value) => rounded(Math.floor, value, 0),
  abs: number((value) => Math.abs(value)),
  at_least: number((value, other) => Math.max(value, other)),
  at_most: number((value, other) => Math.min(value, other)),
  slice: (value, [start, length = 1]) => {
    if (typeof value !== "string" && !Array.isArray(value)) return undefined;
    const from = Number(start) < 0 ? Number(start) + value.length : Number(start);
    return value.slice(from, from + Number(length));
  },
  map: (value, [key]) => (Array.isArray(value) ? value.map((item) => memberOf(item, key)) : undefined),
  where: (value, [key, wanted]) =>
    Array.isArray(value) ? value.filter((item) => String(memberOf(item, key)) === String(wanted)) : undefined,
  compact: (value) => (Array.isArray(value) ? value.filter((item) => item !== null) : undefined),
  concat: (value, [other]) =>
    Array.isArray(value) && Array.isArray(other) ? [...value, ...other] : undefined,
  push: (value, [item]) => (Array.isArray(value) ? [...value, item] : undefined),
  array_to_sentence_string: (value, [connector = "and"]) =>
    Array.isArray(value) ? sentenceOf(value.map(String), String(connector)) : undefined,
  reverse: (value) => (Array.isArray(value) ? value.toReversed() : undefined),
  sort: (value) => (Array.isArray(value) ? value.toSorted() : undefined),
  uniq: (value) => (Array.isArray(value) ? [...new Set(value)] : undefined),
  inputPathToUrl: (value, _, { articleUrl }) =>
    typeof value === "string" ? articleUrl(value, `{{ "${value}" | inputPathToUrl }}`) : undefined,
  safe: (value) => value,
  // What has no HTML of its own is read as Markdown only apart from the HTML around it.
  markdownify: (value) =>
    typeof value === "string" ? (fragmentHtml(value) ?? `\n\n${value.trim()}\n\n`) : value,
  first: (value) => (Array.isArray(value) ? (value as unknown[])[0] : undefined),
  last: (value) => (Array.isArray(value) ? (value as unknown[]).at(-1) : undefined),
  size: (value) => (Array.isArray(value) || typeof value === "string" ? value.length : undefined),
  length: (value) => (Array.isArray(value) || typeof value === "string" ? value.length : undefined),
  join: (value, [separator = " "]) => (Array.isArray(value) ? value.join(String(separator)) : undefined),
};

function rounded(round: (value: number) => number, value: unknown, digits: unknown): number | undefined {
  const scale = 10 ** Number(digits);
  const result = round(Number(value ?? Number.NaN) * scale) / scale;
  return Number.isFinite(result) ? result : undefined;
}

function memberOf(item: unknown, key: unknown): unknown {
  const group = asGroup(item);
  const name = String(key);
  return Object.hasOwn(group, name) ? group[name] : null;
}

/** `a`, `a and b`, `a, b, and c` */
function sentenceOf(items: readonly string[], connector: string): string {
  if (items.length < 3) return items.join(` ${connector} `);
  return `${items.slice(0, -1).join(", ")}, ${connector} ${items.at(-1)}`;
}

function escapeHtml(value: string): string {
  return value
    .replace(/&(?!#?\w+;)/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
