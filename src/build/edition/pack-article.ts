import type { Article } from "../../model/article.ts";
import type { ArticleSummary } from "../../model/article-json.ts";
import { type ArticleExtra, FEED_PARTS, PARTS, type Part } from "../../model/edition.ts";
import { FORMATS } from "../../model/format.ts";
import type { Site } from "../../model/site.ts";
import { articleSummary } from "../feeds/article-summary.ts";
import { feedContent } from "../feeds/content.ts";
import type { FeedEntry } from "../feeds/entry.ts";
import { FEED_FORMATS } from "../feeds/feed-formats.ts";
import { NOTATIONS } from "../feeds/notations.ts";
import { digestText, digestWords } from "./digest.ts";
import { encodeTexts } from "./encode-texts.ts";
import type { PackMember } from "./pack.ts";
import type { Relatives } from "./relatives.ts";
import { visibleFrom } from "./visible-from.ts";

export interface PackedArticle extends PackMember {
  readonly summary: ArticleSummary;
  /** Bytes of the entry in the format in which it is largest, without what frames its content. */
  readonly size: number;
}

/** Turns an article into its packed form: a fragment for each format, and what its document has beyond them. */
export function packArticle(
  article: Article,
  ordinal: number,
  relatives: Relatives,
  site: Site,
): PackedArticle {
  const summary = articleSummary(article, site.url);
  const { lead, coda } = feedContent(article);
  const entry = {
    article,
    url: site.url + article.path,
    content: lead + article.html + coda,
    summaryJson: summary,
  };
  const extra: ArticleExtra = {
    lead: lead.length,
    coda: coda.length,
    ...relatives,
  };
  const texts: Record<Part, string> = {
    ...fragmentTexts(entry, site),
    "content.cdata": NOTATIONS.cdata(entry.content),
    "content.json": NOTATIONS.json(entry.content),
    text: article.text,
    markdown: article.markdown,
    extra: JSON.stringify(extra),
  };
  const { bytes, lengths } = encodeTexts(PARTS.map((part) => texts[part]));
  const ofFeeds = lengths.slice(0, FEED_PARTS);
  const shown = total(ofFeeds);
  const digest = digestWords([Buffer.from(ofFeeds.join()), bytes.subarray(0, shown)]);
  return {
    summary,
    size: largestSize(lengths),
    bytes,
    entry: {
      ordinal,
      path: article.path,
      published: visibleFrom(article),
      updated: article.updated,
      digest,
      revision: digestText(`${digest} ${lengths} ${digestText(bytes.subarray(shown))}`),
      lengths,
    },
  };
}

/** The same without the parts that feeds have no use for. */
export function forFeeds({ entry, bytes }: PackMember): PackMember {
  const lengths = entry.lengths.slice(0, FEED_PARTS);
  return { entry: { ...entry, lengths }, bytes: bytes.subarray(0, total(lengths)) };
}

function fragmentTexts(entry: FeedEntry, site: Site) {
  const rss = FEED_FORMATS.rss.fragment(entry, site);
  const atom = FEED_FORMATS.atom.fragment(entry, site);
  const json = FEED_FORMATS.json.fragment(entry, site);
  return {
    "rss.before": rss.before,
    "rss.brief": rss.brief,
    "rss.after": rss.after,
    "atom.before": atom.before,
    "atom.brief": atom.brief,
    "atom.after": atom.after,
    "json.before": json.before,
    "json.brief": json.brief,
    "json.after": json.after,
  };
}

function largestSize(lengths: readonly number[]): number {
  const lengthOf = (part: Part) => lengths[PARTS.indexOf(part)]!;
  return Math.max(
    ...FORMATS.map(
      ({ format, notation }) =>
        lengthOf(`${format}.before`) + lengthOf(`content.${notation}`) + lengthOf(`${format}.after`),
    ),
  );
}

function total(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length, 0);
}
