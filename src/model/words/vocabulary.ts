import type { SectionKind } from "../edition.ts";

/** What the pages themselves say, in one language. `{}` stands where a name, a date or a number goes. */
export interface Words {
  /** BCP 47 tag without region or script. */
  readonly language: string;
  readonly skip: string;
  readonly frontPage: string;
  readonly archive: string;
  readonly subscribe: string;
  /** Two sentences: what a feed is, and what to do with the addresses below. */
  readonly whatIsAFeed: string;
  readonly copy: string;
  readonly copied: string;
  /** Before a list of readers on the web. */
  readonly openIn: string;
  /** A reader that is installed. */
  readonly readerOnThisDevice: string;
  readonly by: string;
  readonly updated: string;
  readonly newestArticles: string;
  /** In place of the newest articles while there are none. */
  readonly nothingYet: string;
  readonly olderArticles: string;
  /** The website of somebody. */
  readonly website: string;
  readonly moreArticles: string;
  readonly previous: string;
  readonly next: string;
  /** `{}` is the number: by the plural rules of the language. */
  readonly articles: Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  readonly sections: Readonly<Record<SectionKind, { readonly one: string; readonly all: string }>>;
  /** Before the names of an article's translations. */
  readonly alsoIn: string;
  /** Before the article's other representations, such as JSON. */
  readonly alsoAs: string;
  readonly download: string;
  readonly table: string;
  readonly formula: string;
  /** Titles of error pages, and what they explain. */
  readonly errors: Readonly<Record<404 | 405 | 410, { readonly title: string; readonly text: string }>>;
  /** On a feed that is opened in a browser. */
  readonly thisIsAFeed: string;
  readonly copyThisAddress: string;
}
