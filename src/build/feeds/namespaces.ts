const NAMESPACES = {
  content: "http://purl.org/rss/1.0/modules/content/",
  dc: "http://purl.org/dc/elements/1.1/",
  atom: "http://www.w3.org/2005/Atom",
  media: "http://search.yahoo.com/mrss/",
  itunes: "http://www.itunes.com/dtds/podcast-1.0.dtd",
  sy: "http://purl.org/rss/1.0/modules/syndication/",
  fh: "http://purl.org/syndication/history/1.0",
};

/** Declarations for a root element, so that fragments need none. */
export function namespaces(...prefixes: (keyof typeof NAMESPACES)[]): string {
  return prefixes.map((prefix) => ` xmlns:${prefix}="${NAMESPACES[prefix]}"`).join("");
}
