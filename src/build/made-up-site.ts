import { basename, resolve } from "node:path";

/**
 * The text of a site.md for a folder that has none, so that it can be looked at.
 *
 * @param folder the folder, which counts as the content folder
 * @param dialect its name; absent: to be guessed
 */
export function madeUpSite(folder: string, dialect?: string): string {
  const fields = {
    title: basename(resolve(folder)) || "Blog",
    url: "https://blog.example",
    articles: ".",
    ...(dialect !== undefined && { dialect }),
  };
  return `---json\n${JSON.stringify(fields, null, 2)}\n---\n`;
}
