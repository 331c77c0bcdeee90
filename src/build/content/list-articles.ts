import { readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The Markdown files below a folder, in an order that does not depend on the file system. Files and folders whose name
 * starts with a dot or an underscore are left out.
 *
 * @returns paths relative to the folder
 */
export function listArticles(folder: string): string[] {
  const found: string[] = [];
  const walk = (below: string) => {
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (/^[._]/.test(entry.name)) continue;
      const path = join(below, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(md|markdown)$/i.test(entry.name)) found.push(path);
    }
  };
  walk("");
  return found.sort();
}
