import type { Article } from "../../model/article.ts";
import type { ArticleSummary } from "../../model/article-json.ts";
import { type ArticleExtra, type Neighbour, PARTS } from "../../model/edition.ts";
import { FORMATS } from "../../model/format.ts";
import type { Fragment } from "../../model/fragment.ts";
import type { Site } from "../../model/site.ts";
import { articleSummary } from "../feeds/article-summary.ts";
import { feedContent } from "../feeds/content.ts";
import { FEED_FORMATS } from "../feeds/feed-formats.ts";
import { digestText, digestWords } from "./digest.ts";
import type { PackMember } from "./pack.ts";
import { visibleFrom } from "./visible-from.ts";

export interface PackedArticle extends PackMember {
  readonly summary: ArticleSummary;
  /** Bytes of the entry in the format in which it is largest. */
  readonly size: number;
}

export interface Neighbours {
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
}

/** Turns an article into its packed form: a fragment for each format, and what its document has beyond them. */
export function packArticle(
  article: Article,
  ordinal: number,
  neighbours: Neighbours,
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
  const texts: string[] = [];
  let size = 0;
  for (const { format } of FORMATS) {
    const { before, content, brief, after }: Fragment = FEED_FORMATS[format].fragment(entry, site);
    texts.push(before, content, brief, after);
    size = Math.max(size, Buffer.byteLength(before + content + after));
  }
  const extra: ArticleExtra = {
    content_text: article.text,
    markdown: article.markdown,
    lead: lead.length,
    coda: coda.length,
    translations: [],
    ...neighbours,
  };
  texts.push(JSON.stringify(extra));
  const parts = texts.map((text) => Buffer.from(text));
  return {
    summary,
    size,
    parts,
    entry: {
      ordinal,
      path: article.path,
      published: visibleFrom(article),
      updated: article.updated,
      digest: digestWords(parts.slice(0, PARTS.indexOf("extra"))),
      revision: digestText(Buffer.concat(parts)),
      lengths: parts.map((part) => part.length),
    },
  };
}
