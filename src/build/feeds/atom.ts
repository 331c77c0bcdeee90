import { Feed } from "feed";
import { rfc3339Text } from "../../model/feed-links.ts";
import type { Person } from "../../model/site.ts";
import { BROWSER_STYLES } from "./browser-styles.ts";
import { entryEnclosure } from "./enclosure.ts";
import { feedId } from "./feed-id.ts";
import type { FeedFormat } from "./formats.ts";
import { GENERATOR } from "./generator.ts";
import { MEDIA_CONTENT, mediaFields } from "./media-content.ts";
import { namespaces } from "./namespaces.ts";
import { around, compact, element, replaced } from "./rendered.ts";
import { CUT, dateSlot, slot } from "./slot.ts";
import { type Fields, stencil } from "./stencil.ts";

/** Atom 1.0 (RFC 4287). */
export const ATOM: FeedFormat = {
  format: "atom",

  fragment({ article, url }, site) {
    const enclosure = entryEnclosure(article);
    const [before, after] = ENTRY({
      id: article.id,
      title: article.title,
      link: url,
      updated: rfc3339Text(article.updated),
      published: rfc3339Text(article.published),
      summary: article.summary || undefined,
      language: article.language === site.language ? undefined : article.language,
      author: personFields(article.authors),
      category: article.tags.map(({ name }) => ({ term: name })),
      rights: site.copyright,
      related: article.externalUrl === undefined ? [] : [{ url: article.externalUrl }],
      enclosure: enclosure ? [{ url: enclosure.url, type: enclosure.type, length: enclosure.length }] : [],
      media: mediaFields(article.hero),
    }) as [string, string];
    return { before, brief: "", after: `${after}\n` };
  },

  frame(feed, site) {
    const [start, middle, end, closing] = FEED({
      id: feedId(feed.urls.atom),
      title: feed.title,
      link: feed.homeUrl,
      subtitle: feed.description || undefined,
      language: feed.language,
      icon: site.icon?.url,
      logo: site.image?.url,
      rights: site.copyright,
      // "atom:feed elements MUST contain one or more atom:author elements" unless every entry has one (section 4.1.1).
      author: personFields(site.authors.length > 0 ? site.authors : [{ name: site.title }]),
      self: feed.kind === "subscription" ? [{ url: feed.urls.atom }] : [],
      hub: site.hubs.map((url) => ({ url })),
    }) as [string, string, string, string];
    return { opening: [start, middle, `${end}\n`], content: CONTENT, closing };
  },
};

function personFields(people: readonly Person[]): Fields[] {
  return people.map(({ name, email, url }) => ({ name, email, uri: url }));
}

function specimen(): Feed {
  const author = { name: slot("author.name"), email: slot("author.email"), link: slot("author.uri") };
  const feed = new Feed({
    id: slot("id"),
    title: slot("title"),
    link: slot("link"),
    description: slot("subtitle"),
    updated: dateSlot("CUT"),
    generator: GENERATOR,
    feed: slot("self.url"),
    hub: slot("hub.url"),
    image: slot("logo"),
    favicon: slot("icon"),
    copyright: slot("rights"),
    author,
  });
  feed.addItem({
    id: slot("id"),
    title: slot("title"),
    link: slot("link"),
    date: dateSlot("updated"),
    published: dateSlot("published"),
    description: slot("summary"),
    content: slot("content"),
    category: [{ term: slot("category.term") }],
    copyright: slot("rights"),
    author: [author],
  });
  return feed;
}

/** `feed` makes up the type of an enclosure and has no other links. */
const LINKS =
  `<link rel="related" href="${slot("related.url")}"/>` +
  `<link rel="enclosure" type="${slot("enclosure.type")}" length="${slot("enclosure.length")}" href="${slot("enclosure.url")}"/>`;

const RENDERED = compact(specimen().atom1());
const CONTENT = around(slot("content"), element(RENDERED, "content"));
const ENTRY = stencil(entryMarkup(element(RENDERED, "entry")));
const FEED = stencil(feedMarkup(RENDERED));

function entryMarkup(entry: string): string {
  let markup = replaced(entry, element(entry, "content"), CUT);
  for (const name of ["title", "summary"]) {
    markup = replaced(markup, `type="html"><![CDATA[${slot(name)}]]>`, `type="text">${slot(name)}`);
  }
  markup = replaced(markup, "<link ", '<link rel="alternate" type="text/html" ');
  markup = replaced(markup, "<entry>", `<entry xml:lang="${slot("language")}">`);
  return replaced(markup, "</entry>", `${LINKS}${MEDIA_CONTENT}</entry>`);
}

function feedMarkup(rendered: string): string {
  const root = `<feed xmlns="http://www.w3.org/2005/Atom"${namespaces("media", "fh")} xml:lang="${slot("language")}">`;
  const withRoot = replaced(rendered, /<feed [^>]*>/, BROWSER_STYLES + root);
  return replaced(withRoot, element(rendered, "entry"), CUT + CUT);
}
