import { createHash } from "node:crypto";

/** Name space for names that are URLs (RFC 9562 section 6.6). */
const URL_NAMESPACE = Buffer.from("6ba7b8119dad11d180b400c04fd430c8", "hex");

/**
 * The permanent id of a feed: a name-based UUID (RFC 9562 section 5.5) of its host and folder. So neither a new title nor
 * a change from http to https changes it, and an archive has the id of its subscription document.
 *
 * @param url absolute URL of the feed's document, e.g. `https://example.com/tags/rust/atom.xml`
 */
export function feedId(url: string): string {
  const { host, pathname } = new URL(url);
  const folder = pathname.slice(0, pathname.lastIndexOf("/"));
  const hash = createHash("sha1").update(URL_NAMESPACE).update(`//${host}${folder}`).digest();
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString("hex", 0, 16);
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")}`;
}
