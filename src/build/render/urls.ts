/** Schemes that a reader may follow; what is not here (`javascript:`, `vbscript:`, `data:`, `file:` …) is dropped. */
const SAFE_SCHEMES: ReadonlySet<string> = new Set(
  (
    "http https mailto tel sms ftp ftps sftp ssh git xmpp irc ircs sip sips news nntp magnet webcal feed geo gemini " +
    "gopher matrix bitcoin callto skype acct at doi urn"
  ).split(" "),
);
const IMAGE_DATA = /^data:image\/(?:png|gif|jpe?g|webp|avif)[;,]/i;
const SCHEME = /^([a-z][a-z\d+.-]*):/i;
/** What may stand in a URL in XML and in an attribute as it is; the rest is encoded by the URL parser. */
const PLAIN = /^[!#-;=?-[\]_a-z~{|}^]*$/;

/**
 * The URL as a browser reads it: without white space and control characters around it and in it (URL standard, 4.4),
 * so that `java\nscript:` is seen for what it is. Spaces inside stay.
 */
export function tidyUrl(url: string): string {
  return url.replace(/^[\0-\x20\x7f\u00a0\ufeff]+|[\0-\x20\x7f\u00a0\ufeff]+$|[\0-\x1f\x7f]+/g, "");
}

/** Whether a tidied URL may reach a reader: relative, or of a scheme that cannot run code. */
export function isSafeUrl(url: string, isImage: boolean): boolean {
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return true;
  if (scheme === "data") return isImage && IMAGE_DATA.test(url);
  return isImage ? scheme === "http" || scheme === "https" : SAFE_SCHEMES.has(scheme);
}

/** The absolute form of a safe, tidied URL; undefined where there is none (`http://[`). */
export function absoluteUrl(url: string, base: string): string | undefined {
  if (url.startsWith("#")) url = base.replace(/#.*$/s, "") + url;
  else if (/^[\\/]{2}/.test(url)) url = `https:${url}`;
  const scheme = SCHEME.exec(url)?.[1]?.toLowerCase();
  if (scheme !== undefined && PLAIN.test(url)) {
    if (scheme !== "http" && scheme !== "https") return url;
    if (/^https?:\/\/[^/?#[\]@\\%]/i.test(url)) return url;
  }
  return (URL.parse(url, base) ?? URL.parse(url.replace(ENCODED_IPV6, "$1[$2]")))?.href;
}

/** Markdown renderers encode the brackets of an IPv6 address. */
const ENCODED_IPV6 = /^(https?:\/\/)%5B([\da-f:.]+)%5D/i;

export interface Candidate {
  readonly url: string;
  /** `2x`, `640w` or empty. */
  readonly descriptor: string;
}

/** The candidates of a `srcset` (HTML, section 4.8.4.2.1): a comma ends one only after white space or a descriptor. */
export function parseSrcset(value: string): Candidate[] {
  const candidates: Candidate[] = [];
  const pattern = /[\s,]*(\S+)([^,]*)/gy;
  for (let match = pattern.exec(value); match !== null; match = pattern.exec(value)) {
    let url = match[1] ?? "";
    let descriptor = (match[2] ?? "").trim();
    if (url.endsWith(",")) {
      url = url.replace(/,+$/, "");
      pattern.lastIndex -= (match[2] ?? "").length;
      descriptor = "";
    }
    if (url !== "")
      candidates.push({ url, descriptor: /^\d+(?:\.\d+)?[wxh]$/.test(descriptor) ? descriptor : "" });
  }
  return candidates;
}
