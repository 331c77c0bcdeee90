import type { Group } from "../group.ts";

/** What a configuration makes of the paths of files. */
export interface PathData {
  /** All that it depends on. */
  readonly from: unknown;
  /**
   * Front matter of a file that it does not have itself.
   *
   * @param path from the folder of the site's files, with `/`
   */
  of(path: string): Group;
}
