import { join, relative, sep } from "node:path";
import { PRUNED } from "../content/find-files.ts";
import { entriesOf } from "../content/folder-entries.ts";

/** Files of projects by their names, wherever they lie, for notes that name them so. */
export class NamedFiles {
  /** By project, then by name as it is compared. */
  readonly #known = new Map<string, ReadonlyMap<string, readonly string[]>>();

  /**
   * @param root absolute path of the project's folder
   * @param folder absolute path of the one that holds the note
   * @param name name of a file, with as many of its folders as are given; upper and lower case are the same
   * @returns absolute path of the file of that name to which the way is the shortest
   */
  nearest(root: string, folder: string, name: string): string | undefined {
    const wanted = comparable(`/${name}`);
    const steps = (file: string) => relative(folder, file).split(sep).length;
    return this.#under(root)
      .get(wanted.slice(wanted.lastIndexOf("/") + 1))
      ?.filter((file) => comparable(file).replaceAll(sep, "/").endsWith(wanted))
      .toSorted((a, b) => steps(a) - steps(b) || (a < b ? -1 : 1))[0];
  }

  #under(root: string): ReadonlyMap<string, readonly string[]> {
    const known = this.#known.get(root) ?? filesByName(root);
    this.#known.set(root, known);
    return known;
  }
}

function filesByName(root: string): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, string[]>();
  const walk = (folder: string) => {
    for (const entry of entriesOf(folder) ?? []) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (!PRUNED.test(entry.name)) walk(path);
      } else if (entry.isFile()) {
        const name = comparable(entry.name);
        const same = files.get(name);
        if (same) same.push(path);
        else files.set(name, [path]);
      }
    }
  };
  walk(root);
  return files;
}

function comparable(name: string): string {
  return name.normalize("NFC").toLowerCase();
}
