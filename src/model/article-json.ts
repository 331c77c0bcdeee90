/**
 * The wire types of article JSON: JSON Feed 1.1's item vocabulary, and one `_broadsheet` object for what it has no word
 * for. A program that reads a JSON Feed item reads these.
 */

export interface AuthorJson {
  readonly name: string;
  readonly url?: string;
  readonly avatar?: string;
}

export interface PictureJson {
  readonly url: string;
  readonly alt: string;
  readonly width?: number;
  readonly height?: number;
  readonly media_type?: string;
  readonly size_in_bytes?: number;
}

export interface AttachmentJson {
  readonly url: string;
  readonly mime_type: string;
  readonly size_in_bytes: number;
  readonly duration_in_seconds?: number;
}

/** A link from one article to another. */
export interface NeighbourJson {
  readonly id: string;
  readonly url: string;
  readonly title: string;
}

export interface TranslationJson extends NeighbourJson {
  readonly language: string;
}

export interface SummaryExtension {
  /** URL of the JSON Schema that describes this object. */
  readonly about: string;
  readonly subtitle?: string;
  /** `YYYY-MM-DD` */
  readonly date_created?: string;
  /** As the publisher wrote it. */
  readonly reading_time?: string;
  readonly reading_minutes: number;
  readonly word_count: number;
  readonly call_to_action?: string;
  readonly hero?: PictureJson;
  readonly direction?: "rtl";
  readonly canonical_url?: string;
}

/** An article without its body: what `/articles.json` lists and what a JSON Feed item begins with. */
export interface ArticleSummary {
  readonly id: string;
  readonly url: string;
  readonly external_url?: string;
  readonly title: string;
  readonly summary?: string;
  readonly image?: string;
  /** RFC 3339, UTC. */
  readonly date_published: string;
  readonly date_modified: string;
  readonly authors?: readonly AuthorJson[];
  readonly tags?: readonly string[];
  readonly language: string;
  readonly attachments?: readonly AttachmentJson[];
  readonly _broadsheet: SummaryExtension;
}

/** What `/articles/:slug.json` answers. */
export interface ArticleDocument extends ArticleSummary {
  readonly content_html: string;
  readonly content_text: string;
  readonly _broadsheet: SummaryExtension & {
    readonly markdown: string;
    /** The next older article in the same language. */
    readonly previous?: NeighbourJson;
    /** The next newer article in the same language that is published. */
    readonly next?: NeighbourJson;
    readonly translations?: readonly TranslationJson[];
  };
}
