import type { Person } from "../../model/site.ts";
import type { ParsedDate } from "../dates/parse-date.ts";
import type { Move } from "../moves/move.ts";
import type { EnclosureDraft } from "../podcast/read-enclosure.ts";

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A body as it was written. */
export interface ArticleBody {
  /** In UTF-8. Absent where it is read when it is needed, and once the article is printed. */
  bytes?: Uint8Array | undefined;
  /** How many they are, where they are the end of the file just as it stands there. */
  readonly length?: number;
}

/** A draft that can be rendered. */
export interface WholeDraft extends ArticleDraft {
  /** In UTF-8. */
  readonly body: Uint8Array;
}

/** An article as its front matter tells it: checked, but its body not yet rendered and its references not yet followed. */
export interface ArticleDraft {
  /** Absolute path of the file. */
  readonly file: string;
  /** The same as the publisher would type it. */
  readonly source: string;
  readonly id?: string;
  /** With a file where the id stands in another than the article's own. */
  readonly idPlace?: Place & { readonly file?: string };
  readonly slug: string;
  readonly addressPlace?: Place;
  /** What its id is made of where it has none: with its day it tells it from all others. */
  readonly identity: string;
  /** Percent-encoded path of its page. */
  readonly path: string;
  /** Former addresses of it. */
  readonly aliases: readonly Move[];
  /** Whether the publisher has not let it out: it is here only because drafts were asked for. */
  readonly isKeptBack?: boolean;
  readonly title: string;
  readonly subtitle?: string;
  readonly description?: string;
  readonly language: string;
  /** The same for all translations of an article. */
  readonly translationKey: string;
  /** What that is where another article names it so. */
  readonly translationSlug?: string;
  readonly authors: readonly Person[];
  readonly tags: readonly string[];
  /** Those of them that it does not say itself, where they may be names of collections. */
  readonly inheritedTags?: readonly string[];
  readonly published: ParsedDate;
  readonly updated?: ParsedDate;
  readonly created?: ParsedDate;
  readonly readTime?: string;
  readonly callToAction?: string;
  readonly hero?: { readonly reference: string; readonly alt?: string; readonly place: Place };
  readonly enclosure?: EnclosureDraft;
  readonly externalUrl?: string;
  readonly canonicalUrl?: string;
  /** Front matter as written, for the templates in the body. */
  readonly data: Readonly<Record<string, unknown>>;
  /** 1-based line of the file on which the body starts. */
  readonly bodyLine: number;
}
