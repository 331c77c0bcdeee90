import type { PodcastCategory } from "./podcast.ts";

/** Somebody who writes: an author of the site or of one article. */
export interface Person {
  readonly name: string;
  /** Absolute URL. */
  readonly url?: string;
  readonly email?: string;
  /** Absolute URL of a picture. */
  readonly avatar?: string;
}

/** A picture as a feed or a page shows it. */
export interface Picture {
  /** Absolute URL. */
  readonly url: string;
  readonly alt?: string;
  /** Pixels. */
  readonly width?: number;
  readonly height?: number;
  /** Media type, e.g. `image/webp`. */
  readonly type?: string;
  /** Bytes; known only for files of the publisher's own. */
  readonly length?: number;
}

/** The publication's metadata: the front matter of `content/site.md`, checked and filled with defaults. */
export interface Site {
  readonly title: string;
  /** Empty when the publisher gave none. */
  readonly description: string;
  /** Origin of the publication, e.g. `https://example.com`; no path, no trailing slash. */
  readonly url: string;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly authors: readonly Person[];
  readonly copyright?: string;
  readonly icon?: Picture;
  readonly image?: Picture;
  /** Takes the place of the title in the pages' mastheads. */
  readonly logo?: Picture;
  readonly podcastCategory?: PodcastCategory;
  /** Whether the podcast as a whole is for adults. */
  readonly podcastExplicit?: boolean;
  /** Most entries that a feed shows. */
  readonly feedLimit: number;
  /** IANA name; zone-less dates are read in it, and pages show dates in it. */
  readonly timezone: string;
  /** WebSub hubs. */
  readonly hubs: readonly string[];
  /** Minutes for which a poller need not ask again: `<ttl>` and `Cache-Control` both say it. */
  readonly ttl: number;
  /** Whether pollers that take deltas (RFC 3229) are sent what is new to them only. */
  readonly deltas: boolean;
  /** The introduction of the home page, as sanitised HTML. */
  readonly introduction: string;
}
