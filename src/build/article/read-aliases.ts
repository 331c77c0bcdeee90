import type { Dialect } from "../dialects/dialect.ts";
import type { Fields } from "../fields.ts";
import type { Move } from "../moves/move.ts";
import { decodePercent } from "../text/decode-percent.ts";
import { cleanPath } from "./permalink.ts";

/**
 * The paths that once led to an article; those on other hosts are left out.
 *
 * @param path the article's own, percent-encoded
 * @param siteUrl origin of the site
 * @param basePath below which the generator has the whole site
 */
export function readAliases(
  fields: Fields,
  { keys, address }: Pick<Dialect, "keys" | "address">,
  path: string,
  { siteUrl, basePath }: { readonly siteUrl: string; readonly basePath: string },
): Move[] {
  const found = fields.find(keys.aliases, (value) => typeof value !== "boolean");
  if (!found) return [];
  const folder = address.aliasesFrom === "page" ? path.replace(/[^/]*\/?$/, "") : `${basePath}/`;
  const place = { file: fields.file, ...(fields.matter.locate(...found) ?? { line: 1, column: 1 }) };
  const aliases = fields.texts(found).flatMap((alias) => {
    const url = URL.parse(alias.startsWith("/") ? basePath + alias : alias, siteUrl + folder);
    return url && url.origin === siteUrl ? [url.pathname, cleanPath(decodePercent(url.pathname))] : [];
  });
  return [...new Set(aliases)]
    .filter((alias) => alias !== path && alias !== "/" && alias !== `${basePath}/`)
    .map((from) => ({ from, to: path, place }));
}
