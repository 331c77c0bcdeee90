/** What a dialect has beyond CommonMark and GFM (tables, task lists, strikethrough, autolinks, footnotes). */
export interface MarkdownFeatures {
  /**
   * `$…$`, `$$…$$`, `\\(…\\)` and fenced `math`, as MathML. With "double", only what stands between `$$` is TeX for sure
   * (kramdown), with "likely" nothing is, with a list what begins with one of its delimiters: the rest is read as TeX where
   * it looks like TeX.
   */
  math?: true | "double" | "likely" | readonly string[];
  /** Formulas may be written for a renderer that takes a backslash off before signs of Markdown in them, too: `\\\\`, `\_`. */
  escapedMath?: boolean;
  definitionLists?: boolean;
  /** `x^2^` */
  superscript?: boolean;
  /** `H~2~O` */
  subscript?: boolean;
  /** `# Title {#id}` */
  headingAttributes?: boolean;
  /** Hyphens, dots and straight quotation marks stand for dashes, an ellipsis and curly ones, as many generators have it. */
  smartPunctuation?: boolean;
  /** `:tada:` */
  emoji?: boolean;
  /** Two tildes strike out, and one is a tilde. */
  doubleTildes?: boolean;
  /** The end of a line in a paragraph is a line break. */
  lineBreaks?: boolean;
}

export type ReferenceKind = "link" | "image" | "media" | "poster";

export interface Resolved {
  url: string;
  /** Of an image, in pixels. */
  width?: number;
  height?: number;
}

export interface RenderOptions {
  /**
   * Absolute URL of the article: fragment links become `permalink#id`, and every relative URL that `resolve` leaves
   * alone is resolved against it.
   */
  permalink: string;
  features?: MarkdownFeatures;
  /**
   * Asked for every URL in the content before it is made absolute, relative and absolute ones, but not for fragments of
   * the article itself; undefined leaves it alone, null leaves it out: a link becomes its text.
   */
  resolve?(url: string, kind: ReferenceKind): Resolved | null | undefined;
}

export interface RenderNote {
  rule: string;
  severity: "warning";
  found: string;
  expected: string;
  advice: string;
  /** The offending URL or text, to find its line in the source. */
  needle?: string;
}

export interface Rendered {
  /** Well-formed, sanitised HTML with absolute URLs, which an HTML parser reads back unchanged. */
  html: string;
  /** Plain text, blocks separated by blank lines. */
  text: string;
  /** Plain text of the first paragraph that is prose; empty when there is none. */
  firstParagraph: string;
  /** URL of the first image, or of the first video's poster. */
  firstImage?: string;
  words: number;
  notes: readonly RenderNote[];
}
