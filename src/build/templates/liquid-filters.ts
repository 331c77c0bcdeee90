import type { Scope } from "./tag.ts";

type Filter = (value: unknown, args: readonly unknown[], scope: Scope) => unknown;

const text = (change: (text: string, ...args: string[]) => unknown): Filter => {
  return (value, args) =>
    value === undefined || typeof value === "object" ? undefined : change(String(value), ...args.map(String));
};

/** A path with its spaces encoded, so that it can be the address of a Markdown link. */
const path: Filter = text((value) => value.trim().replaceAll(" ", "%20"));

/** The filters of Liquid, Nunjucks and their generators whose result needs no more than the value itself. */
export const LIQUID_FILTERS: Readonly<Record<string, Filter>> = {
  relative_url: path,
  absolute_url: (value, _, { siteUrl }) => {
    if (typeof value !== "string") return undefined;
    return /^[a-z][a-z\d+.-]*:|^\/\//i.test(value)
      ? value
      : `${siteUrl}/${value.trim().replace(/^\/+/, "").replaceAll(" ", "%20")}`;
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
  strip: text((value) => value.trim()),
  trim: text((value) => value.trim()),
  strip_newlines: text((value) => value.replace(/\r?\n/g, "")),
  strip_html: text((value) => value.replace(/<[^>]*>/g, "")),
  escape: text(escapeHtml),
  escape_once: text(escapeHtml),
  xml_escape: text(escapeHtml),
  cgi_escape: text((value) => encodeURIComponent(value).replaceAll("%20", "+")),
  url_encode: text((value) => encodeURIComponent(value).replaceAll("%20", "+")),
  uri_escape: text((value) => encodeURI(value)),
  replace: text((value, from = "", to = "") => (from === "" ? value : value.replaceAll(from, to))),
  replace_first: text((value, from = "", to = "") => value.replace(from, () => to)),
  remove: text((value, what = "") => (what === "" ? value : value.replaceAll(what, ""))),
  remove_first: text((value, what = "") => value.replace(what, "")),
  inputPathToUrl: (value, _, { articleUrl }) =>
    typeof value === "string" ? articleUrl(value, `{{ "${value}" | inputPathToUrl }}`) : undefined,
  safe: (value) => value,
  markdownify: (value) => value,
  first: (value) => (Array.isArray(value) ? (value as unknown[])[0] : undefined),
  last: (value) => (Array.isArray(value) ? (value as unknown[]).at(-1) : undefined),
  size: (value) => (Array.isArray(value) || typeof value === "string" ? value.length : undefined),
  length: (value) => (Array.isArray(value) || typeof value === "string" ? value.length : undefined),
  join: (value, [separator = " "]) => (Array.isArray(value) ? value.join(String(separator)) : undefined),
};

function escapeHtml(value: string): string {
  return value
    .replace(/&(?!#?\w+;)/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
}
