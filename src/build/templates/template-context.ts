import type { MarkdownFeatures } from "../render/options.ts";

/** What the tags of one article can know. */
export interface TemplateContext {
  /** Whether the file's name says that it is MDX. */
  readonly isMdx: boolean;
  /** Which formulas the article has. */
  readonly math: MarkdownFeatures["math"];
  /** Front matter, keys as written. */
  readonly page: Readonly<Record<string, unknown>>;
  /** What `site.…` means. */
  readonly site: Readonly<Record<string, unknown>>;
  /** Origin of the site. */
  readonly siteUrl: string;
  /** Path below which the generator has the whole site. */
  readonly basePath: string;
  /** Permalink of the article that a tag names in whatever way its language has; undefined where there is none. */
  readonly articleUrl: (reference: string, language?: string) => string | undefined;
  /** Its title. */
  readonly articleTitle: (reference: string) => string | undefined;
  /** A reference to the file of a name, wherever in the project it may be; undefined where there is none. */
  readonly fileNamed: (name: string) => string | undefined;
  /** Names of the files in a folder that a reference means, sorted. */
  readonly filesIn: (folder: string) => readonly string[];
  /** Text of a file that the article includes, looked for in these folders, beside the article or above it. */
  readonly textOf: (file: string, folders: readonly string[]) => string | undefined;
  /** The publisher's own mappings: `drop`, `keep` or text, by name of tag. */
  readonly mappings: ReadonlyMap<string, string>;
}
