import { SECTION_KINDS } from "../model/edition.ts";
import { feedAddress, formatsOf, PODCAST } from "../model/feed-address.ts";
import { xmlAttribute, xmlText } from "../model/xml-text.ts";
import { visibleSections } from "./visible-sections.ts";
import type { WriterRequest } from "./writer.ts";

/**
 * All feeds of the publication as an OPML 2.0 subscription list: one outline for each feed, in RSS, since a reader that imports
 * the list would subscribe to every format named.
 */
export async function opml({ publication, site: { language }, now }: WriterRequest): Promise<string> {
  const { site, summary } = publication.manifest;
  const feed = (path: string, title: string, page: string) => {
    const address = site.url + feedAddress(path, formatsOf(path)[0]!);
    const attributes = { type: "rss", text: title, title, xmlUrl: address, htmlUrl: site.url + page };
    return `<outline${written(attributes)}/>\n`;
  };
  const podcast = await publication.feed(PODCAST, now);
  const groups = await Promise.all(
    SECTION_KINDS.map(async (kind) => {
      const sections = await visibleSections(publication, kind, now);
      if (sections.length === 0) return "";
      const feeds = sections.map(({ path, name }) => feed(path, `${site.title}: ${name}`, path));
      const title = language.words.sections[kind].all;
      return `<outline${written({ text: title, title })}>\n${feeds.join("")}</outline>\n`;
    }),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<opml version="2.0">
<head>
<title>${xmlText(site.title)}</title>
<docs>http://opml.org/spec2.opml</docs>
</head>
<body>
${feed("", site.title, "/")}${feed(summary.path, summary.title, "/")}${podcast ? feed(PODCAST, podcast.index.title, "/") : ""}${groups.join("")}</body>
</opml>
`;
}

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${xmlAttribute(value)}"`)
    .join("");
}
