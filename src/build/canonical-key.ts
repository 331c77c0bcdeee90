/** A key without what does not tell keys apart: `pubDate`, `pub_date`, `Pub-Date` → `pubdate`. */
export function canonicalKey(key: string): string {
  return key.toLowerCase().replace(/[-_\s]+/g, "");
}
