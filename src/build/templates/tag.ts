import type { Arguments } from "./arguments.ts";

/** One tag of a template language, as it stands in a body. */
export interface Tag {
  /** `include` of `{% include a.html %}`, `site.title` of `{{ site.title }}`, `figure` of `{{< figure >}}`, `Tabs` of `<Tabs>`. */
  readonly name: string;
  /** What stands after the name. */
  readonly markup: string;
  /** The whole tag. */
  readonly source: string;
  /** An output: its markup is an expression whose value takes its place. */
  readonly isOutput: boolean;
  /** Raw text up to the end of the tag's pair, for tags whose content is not read. */
  readonly verbatim?: string;
}

export type Token =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tag"; readonly tag: Tag; readonly hasNoEnd?: boolean }
  /** Without a name it ends whatever is open. */
  | { readonly kind: "end"; readonly name: string | undefined; readonly source: string };

export type Node =
  | { readonly kind: "text"; readonly text: string }
  /** `body` is absent where the tag has no end. */
  | { readonly kind: "tag"; readonly tag: Tag; readonly body?: readonly Node[] };

/** What takes a tag's place: text that stays in its line, or a block that gets lines of its own. */
export type Expansion = string | { readonly block: string };

/** One tag on its way out, with all that its handler may want to know. */
export interface Call {
  readonly tag: Tag;
  readonly args: Arguments;
  /** Whether nothing but the tag, its content and its end stands on their lines. */
  readonly fillsLines: boolean;
  /** Whether the tag has an end. */
  readonly hasBody: boolean;
  /** What stands between the tag and its end, expanded; undefined where it has no end. */
  body(): string | undefined;
  /** The output that is all there is between them, white space aside. */
  readonly onlyOutput: Tag | undefined;
  /** What stands there cut at the tags named, each part with the tag that begins it. */
  branches(...separators: readonly string[]): readonly Branch[];
  readonly scope: Scope;
}

export interface Branch {
  /** The tag itself for the first part. */
  readonly tag: Tag;
  body(): string;
}

/** Undefined: this handler makes nothing of such a call. */
export type Handler = (call: Call) => Expansion | undefined;

/** What a body's tags can reach. */
export interface Scope {
  /** Values by the name with which a path begins: `page`, `site`, and what the body assigns. */
  readonly values: Map<string, unknown>;
  /** Permalink of the article that a tag names, in a language if one is given, or a link that will be dropped, with a warning. */
  articleUrl(reference: string, source: string, language?: string): string;
  /** Title of that article. */
  articleTitle(reference: string): string | undefined;
  /** Origin of the site. */
  readonly siteUrl: string;
  /** Path below which the generator has the whole site. */
  readonly basePath: string;
  /** Names of the files in a folder that a reference means, sorted; none where there is no such folder. */
  filesIn(folder: string): readonly string[];
  /** Text of a file that the article includes, looked for in these folders, beside the article or above it. */
  textOf(file: string, folders: readonly string[]): string | undefined;
  /** Expands the text of such a file in a scope of its own. */
  expand(text: string, scope: Scope): string;
  /** How many included files it is in. */
  readonly depth: number;
  /** Notes that nothing is known of a tag. */
  unknown(tag: Tag): void;
  /** Notes that what is shown is the likeliest of several things. */
  uncertain(): void;
}
