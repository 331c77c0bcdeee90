/** A link to send: its target, its relation types (separated by spaces), and target attributes. */
export interface Link {
  readonly href: string;
  readonly rel: string;
  readonly type?: string;
  readonly title?: string;
}

/** What cannot stand in a URI: anything but visible ASCII, and the delimiters that RFC 3986 leaves out. */
const NOT_URI = /[^\x21-\x7E]|[<>"{}|\\^`]/gu;

const PRINTABLE_ASCII = /^[\x20-\x7E]*$/;

/**
 * Writes the value of `Link` (RFC 8288, section 3). A title that is not printable ASCII is sent as `title*`,
 * in UTF-8 (RFC 8187, section 3.2).
 *
 * @param links in the order to send; characters that cannot stand in a URI are percent-encoded in `href`
 * @returns for example `<https://example.org/feed.xml>; rel="self"; type="application/rss+xml"`; empty
 *   without links
 * @throws {TypeError} when `rel` or `type` is not printable ASCII
 */
export function formatLink(links: readonly Link[]): string {
  return links.map(formatOne).join(", ");
}

function formatOne({ href, rel, type, title }: Link): string {
  const parts = [`<${href.toWellFormed().replace(NOT_URI, encodeURIComponent)}>`, `rel=${quote(rel)}`];
  if (type !== undefined) parts.push(`type=${quote(type)}`);
  if (title !== undefined) {
    parts.push(PRINTABLE_ASCII.test(title) ? `title=${quote(title)}` : `title*=${extendedValue(title)}`);
  }
  return parts.join("; ");
}

function quote(value: string): string {
  if (!PRINTABLE_ASCII.test(value)) {
    throw new TypeError(`Link attribute is not printable ASCII: ${JSON.stringify(value)}`);
  }
  return `"${value.replace(/["\\]/g, "\\$&")}"`;
}

function extendedValue(value: string): string {
  // encodeURIComponent leaves these four alone; attr-char of RFC 8187 does not allow them.
  const encoded = encodeURIComponent(value.toWellFormed()).replace(
    /[*'()]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `UTF-8''${encoded}`;
}
