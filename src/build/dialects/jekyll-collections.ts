import { posix } from "node:path";
import { asGroup } from "../group.ts";
import type { ContentFolder, Project } from "./content-folder.ts";

/**
 * The collections of Jekyll beside its posts: those that make pages, and where
 * (https://jekyllrb.com/docs/collections/, /docs/permalinks/#collections).
 */
export function jekyllCollections({ source = ".", find }: Project): ContentFolder[] {
  const above = find("collectionsFolder");
  const folder = posix.join(source, typeof above === "string" ? above : ".");
  const usual = `/:collection/:path${endOf(find("permalink"))}`;
  return Object.entries(asGroup(find("collections")))
    .filter(([name]) => name !== "posts" && name !== "drafts")
    .map(([name, settings]) => {
      const { output, permalink } = asGroup(settings);
      return {
        path: posix.join(folder, `_${name}`),
        takes: String(output) === "true" ? ["**"] : [],
        leaves: [],
        blogPath: name,
        // A path has the names of files as they are.
        permalink: (typeof permalink === "string" ? permalink : usual).replace(/:path\b/g, ":dated_path"),
        isSecondary: true,
      };
    });
}

/** How addresses end by the pattern or the style of the posts'. */
function endOf(permalink: unknown): string {
  const style = typeof permalink === "string" ? permalink.trim() : "date";
  if (style === "pretty" || style.endsWith("/")) return "/";
  return /^(?:date|ordinal|weekdate|none)$/.test(style) || style.endsWith(":output_ext") ? ":output_ext" : "";
}
