import { readFileSync, realpathSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { isInside } from "../inside.ts";
import { foldersUpTo } from "./project-limits.ts";

/** No file that articles include is larger, in bytes. */
const LARGEST = 500_000;

/** Files of a blog that its articles include: Jekyll's includes, MkDocs' snippets, parts of MDX. Read as text, never run. */
export class ProjectTexts {
  readonly #limits: readonly string[];
  readonly #known = new Map<string, string | undefined>();

  /** @param limits absolute paths of folders above which none is looked for */
  constructor(limits: readonly string[]) {
    this.#limits = limits;
  }

  /**
   * @param from absolute path of the article
   * @param reference path of the file; a leading dot: from the article's folder
   * @param folders where such files are, relative to the article's folder or to one above it
   * @param note is told what was looked at for it
   * @returns its text, line ends as `\n`; undefined where there is none
   */
  find(
    from: string,
    reference: string,
    folders: readonly string[],
    note?: (place: string, root: string, text: string | undefined) => void,
  ): string | undefined {
    const folder = dirname(from);
    const above = foldersUpTo(folder, this.#limits);
    const places = reference.startsWith(".")
      ? [resolve(folder, reference)]
      : above.flatMap((at) => folders.map((name) => join(at, name, reference)));
    const root = above.at(-1)!;
    return places
      .map((place) => {
        const text = this.read(place, root);
        note?.(place, root, text);
        return text;
      })
      .find((text) => text !== undefined);
  }

  /** The text at a place, where it lies below a root. */
  read(place: string, root: string): string | undefined {
    if (!this.#known.has(place)) this.#known.set(place, readText(place, root));
    return this.#known.get(place);
  }
}

function readText(place: string, root: string): string | undefined {
  try {
    const file = realpathSync(place);
    const { size } = statSync(file);
    if (!isInside(realpathSync(root), file) || size > LARGEST) return undefined;
    const text = readFileSync(file, "utf8");
    return text.includes("\ufffd") ? undefined : text.replace(/^\ufeff/, "").replaceAll("\r\n", "\n");
  } catch {
    return undefined;
  }
}
