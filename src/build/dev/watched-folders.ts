import { type FSWatcher, watch } from "node:fs";
import { basename, resolve } from "node:path";
import { PRUNED } from "../content/find-files.ts";
import { isInside } from "../inside.ts";

/** Milliseconds in which several changes of files are one. */
const SETTLING = 30;

/** Files whose names start with a dot as those of folders do that are left out. */
const IGNORE_FILE = /\.\w*ignore$/;

/** Folders that are watched, each with all that is below it: which ones may change at any time. */
export class WatchedFolders {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #act: () => unknown;
  readonly #output: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param act is called after each change, once for several at a time
   * @param output absolute path of a folder that is not watched, wherever it lies
   */
  constructor(act: () => unknown, output?: string) {
    this.#act = act;
    this.#output = output;
  }

  /**
   * Watches these folders and no others. What hinders it is said on the terminal, once for each folder.
   *
   * @param folders absolute paths; those inside of others are watched with them
   */
  watch(folders: readonly string[]): void {
    const outermost = new Set(folders.filter((folder) => !folders.some((other) => isInside(other, folder))));
    for (const [folder, watcher] of this.#watchers) {
      if (outermost.has(folder)) continue;
      watcher.close();
      this.#watchers.delete(folder);
    }
    for (const folder of outermost) {
      if (!this.#watchers.has(folder)) this.#watchers.set(folder, this.#start(folder));
    }
  }

  #start(folder: string): FSWatcher {
    const ignore = (name: string) =>
      (PRUNED.test(basename(name)) && !IGNORE_FILE.test(name)) ||
      (this.#output !== undefined && this.#isOutput(resolve(folder, name)));
    const watcher = watch(folder, { recursive: true, ignore }, () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#act, SETTLING);
    });
    return watcher.on("error", ({ message }) => {
      console.error(`Not every edit in ${folder} will be seen: ${message}`);
    });
  }

  /** Whether a file belongs to the output, or to one in the making. */
  #isOutput(path: string): boolean {
    const output = this.#output!;
    return [output, `${output}.new`, `${output}.old`].some((part) => path === part || isInside(part, path));
  }
}
