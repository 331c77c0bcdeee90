/** How a name or a title becomes part of an address. */
export interface SlugRule {
  /** How letters are spelled: in ASCII, those of all scripts or of ours; or without the marks on them. */
  readonly spelling: "as-is" | "ascii" | "latin-as-ascii" | "unmarked";
  /** Signs that stand for words. */
  readonly spelledOut?: readonly (readonly [sign: RegExp, words: string])[];
  /** Signs that go without a trace. */
  readonly drop: RegExp;
  /** Signs of which each match becomes one hyphen. */
  readonly hyphen: RegExp;
  /** Whether hyphens at the ends go. */
  readonly trims: boolean;
  readonly lowerCase: boolean;
  /** Whether a slug in the front matter is subject to the rule too. */
  readonly ownToo: boolean;
}

/**
 * Which languages show at the start of an address: those of file names and folders (all, or all others than the site's), or
 * those of articles, whatever says so (every one, or the foreign ones).
 */
export type LanguagePrefix = "none" | "others" | "all" | "foreign" | "every";

/** Where the generator puts an article. Patterns hold tokens such as `:year` and `:slug` (see permalink.ts). */
export interface AddressRules {
  /** Pattern of an article that names no path of its own. */
  readonly permalink: string;
  /** The same where the root of addresses is known, if that makes a difference. */
  readonly rooted?: string;
  /**
   * What tells articles of one day apart, and so is part of their ids: their names, or their paths where a name may occur in
   * several folders, each with an address of its own.
   */
  readonly identity: "name" | "path";
  /** Where the front matter has a slug, if that makes a difference. */
  readonly slugged?: string;
  /** Where the file stands for its folder, if that makes a difference. */
  readonly indexed?: string;
  /** Where the language is not the site's, if that makes a difference. */
  readonly translated?: string;
  /** Patterns with a name, which stand for themselves in `permalink:`. */
  readonly styles: Readonly<Record<string, string>>;
  /** What stands in for template code in a path of the front matter. */
  readonly rewrites: readonly (readonly [code: RegExp, token: string])[];
  /** How a path of the front matter ends, unless with a file's ending. */
  readonly pathEnd: "/" | "";
  /** Whether a path of the front matter without a leading slash starts at its language's root. */
  readonly pathsInLanguage: boolean;
  /** Where an alias without a leading slash starts: at the site's root, or beside the article's page. */
  readonly aliasesFrom: "root" | "page";
  /** Folders that are the root of addresses. */
  readonly roots: readonly string[];
  /** Whether the date of a file's name stays in it. `stays-if-dated`: where the front matter has a date. */
  readonly dateInName: "goes" | "stays" | "stays-if-dated";
  /** How the generator itself finds the `name` (its group) after a date, and a `time` with it; absent: after whatever is one. */
  readonly nameAfterDate?: RegExp;
  /** How the generator itself finds a date in a path below the root: groups `folder`, `date` and `text`. */
  readonly datedPath?: RegExp;
  /** Keys of the date that addresses have, where it is not that of publication. */
  readonly dateKeys: readonly string[];
  /** Whether date-times with seconds and without a zone are in UTC for them. */
  readonly utcTimestamps: boolean;
  /** Whether addresses have the day in the site's time zone, not the one written. */
  readonly dayInSiteZone: boolean;
  /** How files are named, where that tells what is a date and what the `title` (its group). */
  readonly namePattern?: RegExp;
  /** How the path of a file becomes its title that is not named so. */
  readonly misnamed?: SlugRule;
  /** Whether patterns may ask for any key of the front matter. */
  readonly keysAreTokens: boolean;
  /** Where `:category` is the last category below those above it: how their names become part of an address. */
  readonly categorySlug?: SlugRule;
  /** How `:slug`, `:name` and each of `:slugified_categories` are made of names; absent: as other parts of addresses. */
  readonly tokenSlug?: SlugRule;
  /** How many of them there are at most. */
  readonly mostCategories: number;
  /** What stands for some categories in addresses. */
  readonly categoryNames: ReadonlyMap<string, string>;
  /** The category of what has none. */
  readonly uncategorized: string;
  /** Names of files that stand for their folder. */
  readonly indexNames: readonly string[];
  /** Whether a file that is called as its folder stands for it too. */
  readonly namesakesStand?: true;
  /** What only orders files and folders, at the start of their names. */
  readonly orderPrefix?: RegExp;
  /** Folders that do not show. */
  readonly hiddenFolders?: RegExp;
  /** Whether an `index.md` is called so, not by its folder. */
  readonly indexIsName: boolean;
  readonly slug: SlugRule;
  /** Whether folders and languages show as they are called, whatever becomes of names. */
  readonly foldersStay?: true;
  /** Others that a configuration may choose, by its words. */
  readonly slugStyles: Readonly<Record<string, Partial<SlugRule>>>;
  /** Name of the file, without ending, that makes a folder a section of addresses; absent: every folder is one. */
  readonly sectionPage?: string;
  /** Whether all that a pattern gives is in lower case, as names are. */
  readonly patternsInLowerCase: boolean;
  /** Whether `+` is taken for a blank where a pattern is filled. */
  readonly plusIsBlank: boolean;
  /** What `:slug` and `:title` are made of where the front matter has no slug. The last: the name where it loses a date. */
  readonly slugFrom: "name" | "title" | "title-or-dated-name";
  readonly titleFrom: "name" | "title" | "path";
  /** Folders of articles; the folders above one are categories in addresses. */
  readonly categorizing: readonly string[];
  /** What `:blog_path` stands for where no configuration says it. */
  readonly blogPath: string;
  /** What it stands for below some folders, by their names. */
  readonly blogPaths: ReadonlyMap<string, string>;
  /** Patterns of addresses below some of them, by their names. */
  readonly folderPatterns: ReadonlyMap<string, string>;
  /** Patterns of addresses by section, as a configuration has them for each language; the others count where these say none. */
  readonly languagePatterns: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Absolute paths of such folders: the roots of what is in them. */
  readonly blogFolders: readonly string[];
  /** The path below which the generator has the whole site, by its configuration: `/blog`, or nothing. */
  readonly basePath: string;
  /** How addresses without a file's ending end; absent: as their patterns do. */
  readonly ending?: "/" | "" | ".html";
  /** Whether links that begin with `/` are meant from there, too. */
  readonly linksBelowBase: boolean;
  /** Whether authors write the base path before what the generator puts it before, too, as versions of Jekyll differ. */
  readonly linksMayRepeatBase: boolean;
  readonly languagePrefix: LanguagePrefix;
  /** Whether translations are known by their slug, the same in each language. */
  readonly translationsShareSlug?: true;
  /** Whether folders and endings of languages are parts of names as any others, or the folders alone. */
  readonly languageStays?: true | "in-folders";
}
