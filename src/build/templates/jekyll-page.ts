import { asGroup } from "../group.ts";
import type { Scope } from "./tag.ts";

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?<lines>[\s\S]*?)^---[ \t]*\r?$/m;
const PERMALINK = /^permalink:[ \t]*(?<quote>["']?)(?<path>[^\s"'#]+)\k<quote>/m;

/**
 * Path of a page of the site that is no article, by its file; undefined where there is no such file, or its address cannot be told.
 *
 * @param file from the site's source
 */
export function pagePath(file: string, scope: Scope): string | undefined {
  const text = scope.textOf(file, [""]);
  if (text === undefined) return undefined;
  const own = PERMALINK.exec(FRONT_MATTER.exec(text)?.groups?.lines ?? "")?.groups?.path;
  if (own?.includes(":")) return undefined;
  if (own !== undefined) return `${scope.basePath}/${own.replace(/^\/+/, "")}`;
  const isPretty = asGroup(scope.values.get("site")).permalink === "pretty";
  const path = file
    .replace(/^(?:\.?\/)*_?/, "")
    .replace(/\.\w+$/, isPretty ? "/" : ".html")
    .replace(/(?<=^|\/)index(?:\.html|\/)$/, "");
  return `${scope.basePath}/${path}`;
}
