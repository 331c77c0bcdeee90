/** A folder in which a generator looks for articles, by its configuration. */
export interface ContentFolder {
  /** From the configuration's folder, with `/`. */
  readonly path: string;
  /** Globs of the files that it takes, from there. */
  readonly takes: readonly string[];
  /** Globs of those among them that it leaves out. */
  readonly leaves: readonly string[];
  /** Where its articles are on the site; absent: as the dialect has it. */
  readonly blogPath?: string;
  /** Names of further folders that are read as this one, such as that of its translations. */
  readonly namesakes?: readonly string[];
}
