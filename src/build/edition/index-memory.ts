import type { FiledArticle } from "./pack-sheet.ts";

/** What an index knows of an article. */
export type Member = Pick<FiledArticle, "entry" | "size">;

interface Known {
  readonly key: string;
  readonly members: readonly Member[];
  readonly files: IndexFiles;
}

/** Contents of files by path. */
export type IndexFiles = readonly (readonly [path: string, text: string])[];

/** The files of feeds' indexes from the last edition that one process made: an edit changes those of few feeds. */
export class IndexMemory {
  readonly #known = new Map<string, Known>();

  /**
   * @param path of the feed
   * @param key stands for all that the files are made of beside the members
   * @param make makes the files, where they are not known
   */
  files(path: string, key: string, members: readonly Member[], make: () => IndexFiles): IndexFiles {
    const known = this.#known.get(path);
    if (known?.key === key && haveSame(known.members, members)) return known.files;
    const files = make();
    this.#known.set(path, { key, members, files });
    return files;
  }
}

function haveSame(a: readonly Member[], b: readonly Member[]): boolean {
  return a.length === b.length && a.every((member, i) => isSame(member, b[i]!));
}

function isSame(a: Member, b: Member): boolean {
  if (a === b) return true;
  const [one, other] = [a.entry, b.entry];
  return (
    a.size === b.size &&
    one.ordinal === other.ordinal &&
    one.published === other.published &&
    one.updated === other.updated &&
    one.digest.every((word, i) => word === other.digest[i])
  );
}
