import { type Dirent, readdirSync } from "node:fs";

/** What lies in a folder, in the file system's order; `undefined` for one that cannot be read, or is none. */
export function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
