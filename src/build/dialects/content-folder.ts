import type { ConfigValue } from "./config-file.ts";

/** A folder in which a generator looks for articles, by its configuration. */
export interface ContentFolder {
  /** From the configuration's folder, with `/`. */
  readonly path: string;
  /** Globs of the files that it takes, from there. */
  readonly takes: readonly string[];
  /** Globs of those among them that it leaves out. */
  readonly leaves: readonly string[];
  /** Whether it takes them whatever their names would mean elsewhere: an underscore hides none. */
  readonly byPatternAlone?: true;
  /** Where its articles are on the site; absent: as the dialect has it. */
  readonly blogPath?: string;
  /** Folders in it that do not show there. */
  readonly hiddenFolders?: RegExp;
  /** Pattern of their addresses; absent: as for all articles. */
  readonly permalink?: string;
  /** Whether its articles are any only where the dialect's own folders have none. */
  readonly isSecondary?: boolean;
  /** Why their addresses may be others than those that are told: what only the generator's code knows. */
  readonly doubt?: string;
  /** Names of further folders that are read as this one, such as that of its translations. */
  readonly namesakes?: readonly string[];
}

/** What a generator's project says, in code or in data. Paths are from the configuration's folder, with `/`. */
export interface Project {
  /** The configuration, where it is code. */
  readonly config: string;
  /** The folder of the site's files, where the configuration says it. */
  readonly source: string | undefined;
  /** What the configuration says, where it is data. */
  find(what: ConfigValue): unknown;
  /** Paths of the Markdown files that are found. */
  readonly markdown: readonly string[];
  /** @returns `undefined` when there is no such file */
  textOf(path: string): string | undefined;
  /** Paths of the files in and below a folder, from there. */
  filesIn(folder: string): readonly string[];
}
