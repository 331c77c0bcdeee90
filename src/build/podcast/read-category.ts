import type { PodcastCategory } from "../../model/podcast.ts";
import type { Fields } from "../fields.ts";
import { CATEGORIES } from "./categories.ts";

/** Reads `podcast_category` of site.md: `Technology`, or `News > Tech News`. */
export function readCategory(fields: Fields): PodcastCategory | undefined {
  const text = fields.text(["podcast_category"]);
  if (text === undefined) return undefined;
  const [wanted = "", part] = text.split(">").map((one) => one.trim());
  const name = known(Object.keys(CATEGORIES), wanted);
  const division = part === undefined ? undefined : known(CATEGORIES[name ?? ""] ?? [], part);
  if (name !== undefined && (part === undefined || division !== undefined))
    return { name, ...(division !== undefined && { part: division }) };
  fields.complain(["podcast_category"], {
    rule: "unknown-category",
    severity: "warning",
    expected:
      name === undefined
        ? `one of ${Object.keys(CATEGORIES).join(", ")}`
        : `${name}, alone or ${partsOf(name)}`,
    found: text,
    advice: "write a category of Apple Podcasts; it is left out of the feed",
  });
  return undefined;
}

function partsOf(name: string): string {
  const parts = CATEGORIES[name]!;
  return parts.length === 0 ? "nothing else" : `with one of > ${parts.join(", ")}`;
}

function known(names: readonly string[], wanted: string): string | undefined {
  return names.find((name) => name.toLowerCase() === wanted.toLowerCase());
}
