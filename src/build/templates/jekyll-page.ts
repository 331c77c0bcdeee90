import { asGroup } from "../group.ts";
import type { Scope } from "./tag.ts";

const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n(?<lines>[\s\S]*?)^---[ \t]*\r?$/m;
const PERMALINK = /^permalink:[ \t]*(?<quote>["']?)(?<path>[^\s"'#]+)\k<quote>/m;
/** Of articles, published or not. */
const ARTICLE = /(?:^|\/)_(?:posts|drafts)\//;
const KEPT_BACK = /^(?:published:[ \t]*["']?false|draft:[ \t]*["']?true)\b/m;

/**
 * Path of a page of the site that is no article, by its file; undefined where there is no such file, it is kept back, or its
 * address cannot be told.
 *
 * @param file from the site's source
 */
export function pagePath(file: string, scope: Scope): string | undefined {
  const text = ARTICLE.test(file) ? undefined : scope.textOf(file, [""]);
  if (text === undefined) return undefined;
  const lines = FRONT_MATTER.exec(text)?.groups?.lines ?? "";
  if (KEPT_BACK.test(lines)) return undefined;
  const own = PERMALINK.exec(lines)?.groups?.path;
  if (own?.includes(":")) return undefined;
  if (own !== undefined) return `${scope.basePath}/${own.replace(/^\/+/, "")}`;
  const isPretty = asGroup(scope.values.get("site")).permalink === "pretty";
  const path = file
    .replace(/^(?:\.?\/)*_?/, "")
    .replace(/\.\w+$/, isPretty ? "/" : ".html")
    .replace(/(?<=^|\/)index(?:\.html|\/)$/, "");
  return `${scope.basePath}/${path}`;
}
