import type { Group } from "../group.ts";

/** Patterns of files that a generator leaves out, in up to three notations, or that are drafts: a list, or one in each line. */
export type IgnoreValue = "ignored" | "ignoredPaths" | "ignoredExpressions" | "drafted";

/** What a generator's configuration says of the site, as far as it matters here. */
export type ConfigValue =
  /** A pattern of addresses, or patterns by section. */
  | "permalink"
  /** The pattern of addresses of pages that are no articles. */
  | "pagePermalink"
  /** Code that makes the pattern, where it is no plain text. */
  | "permalinkCode"
  /** A pattern of addresses in other languages than the site's. */
  | "translated"
  /** What names addresses: `basename` for the file's name. */
  | "slugSource"
  /** IANA name. */
  | "timezone"
  /** Where it is a text, date-times with seconds and without a zone are in UTC for addresses, as YAML has them. */
  | "utcTimestamps"
  | "language"
  /** A list of languages, or a group with one for each, which may say the folder of its content (`contentDir`). */
  | "languages"
  /** What may say that folders are languages: where the configuration says none of it, they are folders as any others. */
  | "languageFolders"
  /** A list of languages in which the site is not published; one may also say so itself (`disabled`). */
  | "disabledLanguages"
  /** A list of all languages in which it is. */
  | "publishedLanguages"
  /** Folder, from the configuration, that is the root of addresses. */
  | "contentRoot"
  /** Folder of the blog in addresses. */
  | "blogPath"
  /** The path before all addresses, or a URL that ends in it. */
  | "basePath"
  /** Whether addresses end with a slash: true or `always`, false or `never`. */
  | "trailingSlash"
  /** Whether they end with `.html`: true, or a group of sections for which it is, or false for the second. */
  | "uglyUrls"
  | "directoryUrls"
  /** Whether they go without the `.html` that they have else. */
  | "cleanUrls"
  /** How they have the date, in the notation of Unicode (UTS 35): stands for `:date` in patterns. */
  | "dateFormat"
  /** How many categories they have at most. */
  | "mostCategories"
  /** The folder of articles; `{blog}` in it is that of the blog. */
  | "articleFolder"
  /** How names become part of them: one of the dialect's `slugStyles`. */
  | "slugStyle"
  /** Whether dates stay in names. */
  | "keepsDates"
  /** Whether names keep their upper case in them, or go without marks on letters. */
  | "keepsCase"
  | "dropsMarks"
  /** Where names of files hold dates that do not belong to them: holds `:year` or `:filename` then. */
  | "datedNames"
  /** How files are named: `:year-:month-:day-:title.md`. */
  | "namePattern"
  /** Whether each article has a folder of its own for its files, so that its address ends with a slash. */
  | "assetFolders"
  /** The category of what has none, and what stands for some categories in addresses. */
  | "uncategorized"
  | "categoryNames"
  /** Whether these are in lower case: 1. */
  | "categoryCase"
  /** Where it is true or a list, `languagePrefix` is `foreign`. */
  | "prefixesForeign"
  /** Where it is true, `languagePrefix` is `every`. */
  | "prefixesAll"
  /** Front matter of files by their place, as Jekyll has it. */
  | "defaults"
  /** Front matter of files by their place, as Hugo has it. */
  | "cascade"
  /** The folder of the site's files, from the configuration. */
  | "source"
  /** The folder of the folders of articles, from there. */
  | "collectionsFolder"
  /** A group with one for each such folder, which may say whether and where its articles are pages. */
  | "collections"
  /** The folder of static files, or several. */
  | "staticFolders"
  /** A configuration that counts where this one says nothing, by its path from this one's folder. */
  | "inherits"
  /** Whether links that begin with `/` are meant below the base path. */
  | "linksBelowBase"
  /** Whether the end of a line in a paragraph is a line break: true or false, or a list or code that names what makes it one. */
  | "lineBreaks"
  /** Whether dashes, dots and quotation marks become typographic: false or `{ disable: true }`, or what reads Markdown without that. */
  | "smartPunctuation"
  /** Extensions of Markdown: a list of their names, or a group with one for each that may be enabled. */
  | "extensions"
  /** A group that may say which delimiters formulas have. */
  | "formulas"
  /** Kinds of tags, by the keys that articles have them under. */
  | "taxonomies"
  /** Groups that name tags of articles which only those see who know a password. */
  | "secretTags"
  /** Whatever says that only articles with a flag are public. */
  | "needsFlag"
  /** What reads Markdown before it is rendered: a template language, or false. */
  | "templateEngine"
  /** Whether what stands in any element of HTML is Markdown. */
  | "markdownInHtml"
  /** Whether indented lines are code, in a dialect where they are none: whatever says so. */
  | "indentedCode"
  /** The generator's plugins, a list or a group. */
  | "plugins"
  /** A list of files whose text stands at the end of every article. */
  | "appended"
  | IgnoreValue
  /** Whether what git ignores is left out too. */
  | "usesGitIgnore";

/** A configuration of the generator. */
export interface ConfigFile {
  /** Path from its place. */
  readonly name: string;
  /** Files of code beside it whose settings count before its own, if they are there. */
  readonly overrides?: readonly string[];
  /** Reads it where it is code that says things plainly: its values are keys of that, as of data. */
  readonly code?: (code: string) => Group;
  /**
   * Where the values stand. In data: keys, of which the first counts that is there; a dot leads into groups, and of a list
   * into the item that has the key. In code: what says it, the value in a group of that name; with the flag `g`, all texts in
   * quotation marks within such groups.
   */
  readonly values: Readonly<Partial<Record<ConfigValue, readonly string[] | RegExp>>>;
  /** Another file from its place, read as text, for values that it does not say itself. */
  readonly beside?: {
    readonly name: string;
    readonly values: Readonly<Partial<Record<ConfigValue, RegExp>>>;
  };
  /** The pattern of addresses where it says none. */
  readonly permalink?: string;
  /** More of it, which counts more than what it says itself. */
  readonly parts?: {
    /** Folders, from its own, the last of which counts most. */
    readonly folders: readonly string[];
    /** Endings of files that may each hold one of its keys, or a part of one: `permalinks.toml`, `languages.de.toml`. */
    readonly endings: readonly string[];
  };
  /** What stands in for another notation of patterns. */
  readonly rewrites?: readonly (readonly [notation: RegExp, token: string])[];
}
