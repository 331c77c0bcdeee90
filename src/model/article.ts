import type { Podcast } from "./podcast.ts";
import type { Person, Picture } from "./site.ts";

/** A tag as readers see it and as its address spells it. */
export interface Tag {
  readonly name: string;
  /** Path segment, not yet percent-encoded. */
  readonly slug: string;
}

/** An audio or video file that comes with an article. */
export interface Enclosure {
  /** Absolute URL. */
  readonly url: string;
  /** Media type, e.g. `audio/mpeg`. */
  readonly type: string;
  /** Bytes. */
  readonly length: number;
  /** Seconds, where known. */
  readonly duration?: number;
}

/** One Markdown file, parsed, checked and rendered. Instants are milliseconds since 1970 (UTC). */
export interface Article {
  /** Permanent: the same for ever, whatever else changes. */
  readonly id: string;
  /** Path of its page on the site, percent-encoded, starting with `/`. */
  readonly path: string;
  /** The same for all translations of an article. */
  readonly translationKey: string;
  readonly slug: string;
  /** Source file, relative to the content folder. */
  readonly source: string;
  /** Plain text, like all strings here that are not named `html` or `markdown`. */
  readonly title: string;
  readonly subtitle?: string;
  readonly summary: string;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly authors: readonly Person[];
  readonly tags: readonly Tag[];
  /** Before this instant the article is nowhere. */
  readonly published: number;
  /** Never before `published`. */
  readonly updated: number;
  /** As a full date, `YYYY-MM-DD`. */
  readonly created?: string;
  /** Reading time as the publisher wrote it, e.g. `8 mins`. */
  readonly readTime?: string;
  /** Reading time in minutes, at least 1. */
  readonly minutes: number;
  readonly words: number;
  readonly callToAction?: string;
  readonly hero?: Picture;
  readonly enclosure?: Enclosure;
  /** What directories want to know of the enclosure, where the publisher says it. */
  readonly podcast?: Podcast;
  /** For a link post: the page that it points to. */
  readonly externalUrl?: string;
  /** Where the article first or mainly appears, when that is not here. */
  readonly canonicalUrl?: string;
  /** The rendered body: sanitised, every URL absolute. */
  readonly html: string;
  /** The body as plain text. */
  readonly text: string;
  /** The body as written. */
  readonly markdown: string;
}

/** An article without its body: what can be kept of very many. */
export type ArticleFacts = Omit<Article, "html" | "text" | "markdown">;
