import type { FrontMatterOptions } from "../frontmatter/read-front-matter.ts";
import type { Group } from "../group.ts";
import type { MarkdownFeatures } from "../render/options.ts";
import type { TemplateRules } from "../templates/rules.ts";
import type { AddressRules } from "./address-rules.ts";
import type { ConfigFile, IgnoreValue } from "./config-file.ts";
import type { ContentFolder, Project } from "./content-folder.ts";
import type { PathData } from "./path-data.ts";

/** What an article's front matter can say. A publisher's `fields:` in site.md maps own keys to these. */
export const MEANINGS = [
  "title",
  "subtitle",
  "description",
  "authors",
  "authorUrl",
  "authorEmail",
  "authorAvatar",
  "readTime",
  "published",
  "updated",
  "created",
  "expires",
  "hero",
  "heroAlt",
  "callToAction",
  "tags",
  "categories",
  "keywords",
  "id",
  "slug",
  "permalink",
  "aliases",
  "externalUrl",
  "canonicalUrl",
  "language",
  "translationKey",
] as const;

export type Meaning = (typeof MEANINGS)[number];

/**
 * Front-matter keys by what they mean. The first that has a value counts (all of them for tags and categories). A dot
 * leads into a group: `date.created`. Case, `-` and `_` do not matter: `pubDate` stands for `pub_date` too.
 */
export type Keys = Readonly<Record<Meaning, readonly string[]>>;

/** How one text that stands for a list is split. */
export type Separator = "comma" | "space" | "blank" | "semicolon" | "none";

/** Signs by which an article is not public. */
export interface DraftSigns {
  /** Flags that keep an article back when they are true. */
  readonly whenTrue: readonly string[];
  /** Flags that keep it back when they are false; a date there is no flag. */
  readonly whenFalse: readonly string[];
  /** Keys that keep it back by being there, e.g. a password. */
  readonly whenPresent: readonly string[];
  /** Tags that keep it back, but where one of those keys is false or empty. */
  readonly whenTagged?: ReadonlySet<string>;
  /** Flags of which one must be true, where the configuration says that only such articles are public. */
  readonly neededFlags?: readonly string[];
  /** Keys with words (`draft`, `private`, `public` …); what an unknown word means. */
  readonly states: Readonly<Record<string, "doubt" | "nothing">>;
  /** Names of files, without ending and language, that are drafts. */
  readonly names: RegExp;
  /** Folders whose articles are drafts. */
  readonly folders: readonly string[];
}

/** Which Markdown files are articles. Names are compared in lower case. */
export interface FileRules {
  /** Folders of articles: where the sources have one of these, Markdown elsewhere is no article. */
  readonly articleFolders: readonly string[];
  /** How a file's name must begin for it to be one, by the folder of articles in which it stands. */
  readonly articleNames: Readonly<Record<string, RegExp>>;
  /** Files that are none, by name without ending and language. */
  readonly notArticles: Readonly<Record<string, SkipReason>>;
  /** Files that are none in the source's own folder, where projects keep them. */
  readonly projectFiles: readonly string[];
  /** Folders whose files are none; one of templates below a folder of articles is a section about them. */
  readonly notArticleFolders: Readonly<Record<string, SkipReason>>;
  /** Whether what stands beside an `index.md`, or below its folder, is a resource of its page. */
  readonly hasBundles?: true;
  /** Whether what stands beside an `index.md` is an article even without front matter, by the date of its folder. */
  readonly bareAreArticles?: true;
  /** What is no article where it starts with an underscore: a file, or a folder's files too. */
  readonly underscoreHides: "nothing" | "files" | "files and folders";
  /** Values of `layout` or `type` that make a file something else. */
  readonly layouts: Readonly<Record<string, SkipReason>>;
  /** Flags that make it something else, and the value that does. */
  readonly excluding: Readonly<Record<string, boolean>>;
  /** Keys whose presence makes a file a mere redirect. */
  readonly redirecting: readonly string[];
  /** How a body starts that does nothing else. */
  readonly redirectingBody: RegExp;
  /** Files that give front matter to all articles below their folder; `*` in a name is the folder's. */
  readonly folderData: readonly FolderData[];
  /** Ending of files beside articles, called as they are, that hold their front matter: `.meta`. */
  readonly companions?: string;
  /** Keys of which the lists for all articles of a folder and those of the articles themselves are one list. */
  readonly unitedLists: Readonly<Record<string, Separator>>;
  /** Folders of layouts whose front matter is that of the articles in them, too. */
  readonly layoutFolders: readonly string[];
  readonly ignoring: IgnoreRules;
  /** In which folders the generator finds articles, by its project. */
  readonly contentFolders?: (project: Project) => readonly ContentFolder[];
  /** Folders of articles that are known by the ends of their paths, where there is no configuration. */
  readonly usualFolders?: readonly Pick<ContentFolder, "path" | "blogPath" | "permalink">[];
  /** What the configuration, in code, makes of the paths of files. */
  readonly pathData?: {
    /** Where the site's files are, from the configuration, unless that says it. */
    readonly folder: string;
    readonly read: (code: string) => PathData;
  };
}

/** Where a generator is told which files it leaves out. */
export interface IgnoreRules {
  /** How the values of its configuration are written that say so. */
  readonly settings: Readonly<Partial<Record<IgnoreValue, PatternNotation>>>;
  /** Folders, from the configuration, from which its patterns may count as well. */
  readonly roots: readonly string[];
  /** Names of files of such patterns in the notation of `.gitignore`. */
  readonly files: readonly string[];
}

/**
 * How patterns of files are written: as `.gitignore` has them; so, but with a name without a slash for a file or folder at the
 * top; as globs of whole paths, or of absolute ones in which any star may stand for slashes; or as regular expressions that match
 * somewhere in a path.
 */
export type PatternNotation = "gitignore" | "globs" | "paths" | "absolute" | "regexps";

/** A file whose front matter, or whole content, counts for all articles below its folder. */
export interface FolderData {
  readonly name: string;
  /** The key whose value counts, and may say for which articles (see cascade.ts); absent: all that the file says. */
  readonly cascade?: string;
  /** Reads it where it is code; `undefined` where it says nothing that can be read without running it. */
  readonly code?: (code: string) => CodeReading | undefined;
  /** The keys that count, and that whatever the article itself says; absent: all that the article does not say. */
  readonly keys?: readonly string[];
}

/** Data in code, as far as it can be read without running it. */
export interface CodeReading {
  readonly data: Group;
  /** What says where pages are, and is not understood: its code, and the offset at which it stands. */
  readonly unread: readonly { readonly offset: number; readonly code: string }[];
}

/** Why a Markdown file is not published although the build goes on. */
export type SkipReason =
  | "draft"
  | "not-clearly-public"
  | "expiring"
  | "section-page"
  | "resource"
  | "read-me"
  | "template"
  | "page"
  | "excluded"
  | "redirect"
  | "underscore"
  | "ignored"
  | "misnamed"
  | "undated"
  | "bad-date"
  | "front-matter"
  | "encoding"
  | "address"
  | "id"
  | "outside";

/** Where a generator puts pages that are no articles. */
export interface PageRules {
  /** The folder of all pages, which is the root of their addresses, where the configuration names no other. */
  readonly folder: string;
  /** The only folder in it that holds some. */
  readonly within?: string;
  /** What is other than in the addresses of articles; absent: nothing, and their patterns count for them. */
  readonly address?: Partial<AddressRules>;
  /** The plugin that puts articles elsewhere than pages: where a configuration lists plugins without it, they are pages. */
  readonly unlessPlugin?: RegExp;
  /** First steps of the paths of lists that have no file. */
  readonly listings?: readonly string[];
}

/** What gives a dialect away, and how much it counts. */
export interface Signs {
  /** Names of files, perhaps with that of their folder; those that start with a dot are endings too. */
  readonly files: Readonly<Record<string, number>>;
  /** Folders on the way to articles, e.g. `source/_posts`. */
  readonly folders: Readonly<Record<string, number>>;
  /** Names of articles. */
  readonly names: readonly (readonly [RegExp, number])[];
  /** Front-matter keys that few others use; a dot leads into a group. */
  readonly keys: Readonly<Record<string, number>>;
  /** What the values of keys look like that others have too. */
  readonly values?: readonly (readonly [readonly [string, RegExp], number])[];
  /** Code in its configuration, where others call theirs alike. */
  readonly settings: readonly (readonly [RegExp, number])[];
  /** Kinds of front matter. */
  readonly fences: Readonly<Record<string, number>>;
  /** Template code in bodies. */
  readonly bodies: readonly (readonly [RegExp, number])[];
}

/** How one generator's blogs spell what Broadsheet wants to know. Data: a new dialect is a new file and one line. */
export interface Dialect {
  readonly name: string;
  /** As its makers write it. */
  readonly label: string;
  /** Whether an article's error stops the build. Elsewhere it keeps the article back, and the rest is published. */
  readonly strict: boolean;
  readonly keys: Keys;
  /** Kinds of front matter beyond fences. */
  readonly frontMatter: FrontMatterOptions;
  /** Separators of list keys written as one text; where a key is not named, a comma separates. */
  readonly separators: Readonly<Record<string, Separator>>;
  /** The same for categories that are part of an address, where the generator is strict about it. */
  readonly addressSeparators: Readonly<Record<string, Separator>>;
  /** Separators of author keys written as one text; where a key is not named, nothing separates. */
  readonly authorSeparators: Readonly<Record<string, Separator>>;
  /** Tags that serve the generator, not the reader; in lower case. */
  readonly technicalTags: readonly string[];
  /** Whether what folders say of tags names collections: such a tag is no topic where every article inherits it. */
  readonly foldersTagCollections?: true;
  /** How a file's name becomes the title of an article that has no other. */
  readonly titleCase: "first" | "words";
  /** Whether what stands between braces in a title may be code to its templates. */
  readonly codeInTitles: boolean;
  readonly drafts: DraftSigns;
  readonly files: FileRules;
  /** Configurations of the generator, likeliest first. */
  readonly configs: readonly ConfigFile[];
  /** Keys that say below which path an article's relative pictures and files are. */
  readonly mediaFolderKeys: readonly string[];
  /** Names of pictures in a page's bundle that stand for the page where it names none itself, likeliest first. */
  readonly bundleHeroes?: readonly RegExp[];
  /** Files that list authors, by their path from a folder of articles or one above it. */
  readonly authorFiles: readonly string[];
  /** Folders with a file for each, alike. */
  readonly authorFolders: readonly string[];
  /** Files that list tags, alike. */
  readonly tagFiles: readonly string[];
  readonly address: AddressRules;
  /** Its pages that are no articles, where links lead to them by their files. */
  readonly pages?: PageRules;
  /** Folders whose files the site has at its root, from any folder between an article's and the project's. */
  readonly statics: readonly string[];
  /** What bodies hold besides Markdown. */
  readonly templates: TemplateRules;
  /** What its Markdown has beyond CommonMark and GFM. */
  readonly features: MarkdownFeatures;
  readonly signs: Signs;
}
