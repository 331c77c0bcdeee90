/** A site made of this repository's articles, ready to be looked at. */
export interface Site {
  readonly name: string;
  readonly version: string;
  /** Addresses of its pages. */
  readonly pages: { readonly home: string; readonly article: string };
  close(): void;
}

/** The article that is weighed, by its slug: a hero image, a picture in the text, a table, footnotes. */
export const ARTICLE = "deepseek-and-the-price-of-thinking";
