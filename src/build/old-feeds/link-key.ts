import { decodePercent } from "../text/decode-percent.ts";

/** Query parameters that say where a visitor comes from, not what is shown. */
const TRACKING =
  /^(utm_.*|at_.*|pk_.*|mtm_.*|mc_[ce]id|_hs.*|fbclid|gclid|dclid|msclkid|twclid|igshid|yclid|ref|ref_src|source|src|from|via|rss|amp|m)$/i;

const INDEX = /\/(index(\.\w{2,5})?|default\.\w{2,5})$/i;
const SUFFIX = /\.(html?|xhtml|php\d?|aspx?|jsp|cgi)$/i;

/**
 * What two addresses of one page have in common, wherever the site has moved: the path without trailing slash, `index.html`
 * and file ending, decoded and in lower case, and those query parameters that matter. Scheme, host and fragment do not count.
 *
 * @param url absolute URL, or a path that starts with `/`
 * @returns `undefined` for what has no path, e.g. `mailto:`
 */
export function linkKey(url: string): string | undefined {
  const parsed = URL.parse(url, "https://localhost");
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return undefined;
  const path = decodePercent(parsed.pathname)
    .replace(/\/{2,}/g, "/")
    .replace(INDEX, "/")
    .replace(/\/$/, "")
    .replace(SUFFIX, "");
  const query = [...parsed.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  return comparable(`${path || "/"}${query.length > 0 ? `?${query.join("&")}` : ""}`);
}

/** The key of an address that stays where it is: its host counts too. */
export function foreignKey(url: string): string | undefined {
  const host = hostOf(url);
  const key = linkKey(url);
  return host === undefined || key === undefined ? undefined : host + key;
}

/** The last segment of an address's path, comparable like its key; `undefined` for a home page or one that its query tells. */
export function lastSegment(url: string): string | undefined {
  const key = linkKey(url);
  return key === undefined || key.includes("?")
    ? undefined
    : key.slice(key.lastIndexOf("/") + 1) || undefined;
}

/** The host without `www.`, in lower case. */
export function hostOf(url: string | undefined): string | undefined {
  const host = url === undefined ? undefined : URL.parse(url)?.hostname;
  return host?.replace(/^www\./, "") || undefined;
}

function comparable(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
