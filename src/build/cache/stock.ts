import { copyFileSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { contentDigest } from "../content/read-text.ts";
import { isSameStamp, ownStampOf, type Stamp } from "./stamp.ts";

/** A file of an output that is kept for the next one. */
export interface StockedFile {
  /** Relative to the folder of outputs. */
  readonly path: string;
  /** Absent: only its stamp tells it from another. */
  readonly digest?: string;
  readonly stamp: Stamp;
}

/**
 * Files of outputs, kept under the paths that they have there. Outputs share them by hard links, so that an unchanged file is
 * neither made nor written again and takes no room twice. None is ever written to: a new one takes its place.
 */
export class Stock {
  readonly #folder: string;

  /** @param folder absolute path */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Puts a file into an output, where nothing stands at its path.
   *
   * @param output absolute path of its folder
   * @returns whether it is there: one that is not what it was is none
   */
  supply({ path, digest, stamp }: StockedFile, output: string): boolean {
    const target = join(output, path);
    if (!linkOrCopy(join(this.#folder, path), target)) return false;
    if (isSameStamp(ownStampOf(target), stamp) || contentDigest(target) === digest) return true;
    rmSync(target);
    return false;
  }

  /**
   * Keeps a file of an output.
   *
   * @returns `undefined` where it could not be kept
   */
  take(path: string, digest: string | undefined, output: string): StockedFile | undefined {
    const target = join(this.#folder, path);
    const aside = `${target}.${process.pid}.new`;
    rmSync(aside, { force: true });
    if (!linkOrCopy(join(output, path), aside)) return undefined;
    const stamp = ownStampOf(aside);
    renameSync(aside, target);
    return stamp && { path, stamp, ...(digest !== undefined && { digest }) };
  }

  /** Removes all files but these. */
  keepOnly(paths: ReadonlySet<string>): void {
    const walk = (folder: string) => {
      for (const entry of readdirSync(join(this.#folder, folder), { withFileTypes: true })) {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) walk(path);
        else if (!paths.has(path)) rmSync(join(this.#folder, path), { force: true });
      }
    };
    mkdirSync(this.#folder, { recursive: true });
    walk("");
  }
}

/** @returns whether it could be done */
function linkOrCopy(from: string, to: string): boolean {
  try {
    link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
  }
  try {
    // Another file system, or one without links.
    copyFileSync(from, to);
    return true;
  } catch {
    rmSync(to, { force: true });
    return false;
  }
}

/** Makes the folder only where it is missing: nearly always it is there. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(dirname(to), { recursive: true });
    linkSync(from, to);
  }
}
