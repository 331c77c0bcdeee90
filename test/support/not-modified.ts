/** Fields that a 304 has of its 200. */
const NAMES = [
  "access-control-allow-origin",
  "cache-control",
  "etag",
  "expires",
  "last-modified",
  "link",
  "vary",
];

/** Of the fields of a 200, those that the 304 in its place has. */
export function ofNotModified(full: Headers): Record<string, string> {
  return Object.fromEntries([...full].filter(([name]) => NAMES.includes(name)));
}
