import { Feed } from "feed";
import type { Article } from "../../model/article.ts";
import { rfc822Text, rfc3339Text } from "../../model/feed-links.ts";
import type { Person, Site } from "../../model/site.ts";
import { BROWSER_STYLES } from "./browser-styles.ts";
import { entryEnclosure } from "./enclosure.ts";
import type { FeedFormat } from "./formats.ts";
import { GENERATOR } from "./generator.ts";
import { MEDIA_CONTENT, mediaFields } from "./media-content.ts";
import { namespaces } from "./namespaces.ts";
import { around, compact, element, replaced } from "./rendered.ts";
import { CUT, dateSlot, numberSlot, slot } from "./slot.ts";
import { stencil } from "./stencil.ts";
import { updatePeriod } from "./update-period.ts";

/** RSS 2.0. */
export const RSS: FeedFormat = {
  format: "rss",

  fragment({ article, url }, site) {
    const enclosure = entryEnclosure(article);
    const [before, after] = ITEM({
      title: article.title,
      link: url,
      guid: article.id,
      published: rfc822Text(article.published),
      description: article.summary || undefined,
      updated: rfc3339Text(article.updated),
      language: article.language === site.language ? undefined : article.language,
      // Not <author>: readers show its e-mail address for the name, and validators object to the two together.
      creator: article.authors.map(({ name }) => ({ name })),
      category: article.tags.map(({ name }) => ({ name })),
      enclosure: enclosure ? [{ url: enclosure.url, type: enclosure.type, length: enclosure.length }] : [],
      duration: Math.round(article.enclosure?.duration ?? 0) || undefined,
      ...episodeFields(article),
      related: article.externalUrl === undefined ? [] : [{ url: article.externalUrl }],
      media: mediaFields(article.hero),
    }) as [string, string];
    return { before, brief: "", after: `${after}\n` };
  },

  frame(feed, site) {
    const update = updatePeriod(site.ttl);
    const image = site.icon ?? site.image;
    const [start, middle, end, closing] = CHANNEL({
      title: feed.title,
      link: feed.homeUrl,
      description: feed.description || feed.title,
      language: feed.language,
      copyright: site.copyright,
      managingEditor: editor(site.authors),
      ttl: site.ttl > 0 ? site.ttl : undefined,
      updatePeriod: update?.period,
      updateFrequency: update?.frequency,
      self: feed.kind === "subscription" ? [{ url: feed.urls.rss }] : [],
      hub: site.hubs.map((url) => ({ url })),
      image: image ? [{ url: image.url, title: feed.title, link: feed.homeUrl }] : [],
      ...podcastFields(feed.podcast ? site : undefined),
    }) as [string, string, string, string];
    return { opening: [start, middle, `${end}\n`], content: CONTENT, closing };
  },
};

function editor(authors: readonly Person[]): string | undefined {
  const reachable = authors.find(({ email }) => email !== undefined);
  return reachable && `${reachable.email} (${reachable.name})`;
}

/** What podcast directories want of an item that can be played. */
function episodeFields({ enclosure, podcast }: Article) {
  const { image, explicit, episode, season, episodeType } = (enclosure && podcast) ?? {};
  return {
    itunesImage: image === undefined ? [] : [{ url: image }],
    itunesExplicit: explicit === undefined ? undefined : String(explicit),
    itunesEpisode: episode,
    itunesSeason: season,
    itunesEpisodeType: episodeType,
  };
}

/** What podcast directories want of a channel, beyond what every channel says. */
function podcastFields(site: Site | undefined) {
  const picture = site?.image ?? site?.icon;
  const category = site?.podcastCategory;
  const owner = site?.authors.find(({ email }) => email !== undefined);
  return {
    itunesAuthor: site && (site.authors.map(({ name }) => name).join(", ") || site.title),
    itunesExplicit: site && String(site.podcastExplicit ?? false),
    itunesCategory: category ? [{ name: category.name }] : [],
    itunesPart: category?.part === undefined ? [] : [{ name: category.part }],
    itunesImage: picture ? [{ url: picture.url }] : [],
    itunesOwner: owner ? [{ name: owner.name, email: owner.email }] : [],
  };
}

function specimen(): Feed {
  const feed = new Feed({
    title: slot("title"),
    link: slot("link"),
    description: slot("description"),
    updated: dateSlot("CUT"),
    docs: "https://www.rssboard.org/rss-specification",
    generator: GENERATOR,
    language: slot("language"),
    ttl: numberSlot("ttl"),
    copyright: slot("copyright"),
  });
  feed.addExtension({
    name: "image",
    objects: { url: slot("image.url"), title: slot("image.title"), link: slot("image.link") },
  });
  feed.addExtension({ name: "managingEditor", objects: { _text: slot("managingEditor") } });
  feed.addExtension({
    name: "atom:link",
    objects: [
      { _attributes: { rel: "self", type: "application/rss+xml", href: slot("self.url") } },
      { _attributes: { rel: "hub", href: slot("hub.url") } },
    ] as unknown as Record<string, unknown>,
  });
  feed.addExtension({ name: "sy:updatePeriod", objects: { _text: slot("updatePeriod") } });
  feed.addExtension({ name: "sy:updateFrequency", objects: { _text: slot("updateFrequency") } });
  feed.addExtension({ name: "itunes:author", objects: { _text: slot("itunesAuthor") } });
  feed.addExtension({ name: "itunes:explicit", objects: { _text: slot("itunesExplicit") } });
  feed.addExtension({ name: "itunes:image", objects: { _attributes: { href: slot("itunesImage.url") } } });
  feed.addExtension({
    name: "itunes:category",
    objects: {
      _attributes: { text: slot("itunesCategory.name") },
      "itunes:category": { _attributes: { text: slot("itunesPart.name") } },
    },
  });
  feed.addExtension({
    name: "itunes:owner",
    objects: { "itunes:name": slot("itunesOwner.name"), "itunes:email": slot("itunesOwner.email") },
  });
  feed.addItem({
    title: slot("title"),
    link: slot("link"),
    id: slot("guid"),
    date: dateSlot("published"),
    description: slot("description"),
    content: slot("content"),
    category: [{ name: slot("category.name") }],
    enclosure: {
      url: slot("enclosure.url"),
      type: slot("enclosure.type"),
      length: numberSlot("enclosure.length"),
    },
    extensions: [
      { name: "dc:creator", objects: { _text: slot("creator.name") } },
      { name: "dc:language", objects: { _text: slot("language") } },
      { name: "atom:updated", objects: { _text: slot("updated") } },
      { name: "atom:link", objects: { _attributes: { rel: "related", href: slot("related.url") } } },
      { name: "itunes:duration", objects: { _text: slot("duration") } },
      { name: "itunes:image", objects: { _attributes: { href: slot("itunesImage.url") } } },
      { name: "itunes:explicit", objects: { _text: slot("itunesExplicit") } },
      { name: "itunes:episode", objects: { _text: slot("itunesEpisode") } },
      { name: "itunes:season", objects: { _text: slot("itunesSeason") } },
      { name: "itunes:episodeType", objects: { _text: slot("itunesEpisodeType") } },
    ],
  });
  return feed;
}

const RENDERED = compact(specimen().rss2());
const CONTENT = around(slot("content"), element(RENDERED, "content:encoded"));
const ITEM = stencil(itemMarkup(element(RENDERED, "item")));
const CHANNEL = stencil(channelMarkup(RENDERED));

function itemMarkup(item: string): string {
  let markup = replaced(item, element(item, "content:encoded"), CUT);
  for (const name of ["title", "description"]) {
    markup = replaced(markup, `<![CDATA[${slot(name)}]]>`, slot(name));
  }
  return replaced(markup, "</item>", `${MEDIA_CONTENT}</item>`);
}

/** `feed` puts extensions behind the items; here all that describes the channel comes first. */
function channelMarkup(rendered: string): string {
  const withoutItem = replaced(rendered, element(rendered, "item"), "");
  const root = `<rss version="2.0"${namespaces("content", "dc", "atom", "media", "itunes", "sy", "fh")}>`;
  return replaced(
    replaced(withoutItem, /<rss [^>]*>/, BROWSER_STYLES + root),
    "</channel>",
    `${CUT}${CUT}</channel>`,
  );
}
