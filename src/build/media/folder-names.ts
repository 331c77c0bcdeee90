import { readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Names of files by folder, for those that want them without regard to case. */
export class FolderNames {
  readonly #known = new Map<string, ReadonlyMap<string, readonly string[]>>();

  /** @returns the first path in the same folder whose name differs from this one's in nothing but case */
  butForCase(path: string): string | undefined {
    const folder = dirname(path);
    let names = this.#known.get(folder);
    if (names === undefined) {
      names = Map.groupBy(namesIn(folder), comparable);
      this.#known.set(folder, names);
    }
    const name = basename(path);
    const variant = names.get(comparable(name))?.find((one) => one !== name);
    return variant === undefined ? undefined : join(folder, variant);
  }
}

function comparable(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    // No such folder, or a name that none can have.
    return [];
  }
}
