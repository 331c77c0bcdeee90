import type { Dialect } from "../dialects/dialect.ts";
import type { Fields } from "../fields.ts";
import { readWebUrl } from "./read-words.ts";

/**
 * Where a link post leads. In an export of WordPress that exitwp made, `link` is where the article itself was
 * (https://github.com/some-programs/exitwp).
 */
export function readExternalUrl(fields: Fields, dialect: Dialect): string | undefined {
  const names = dialect.keys.externalUrl;
  const isExport = fields.find(["wordpress_id"]) !== undefined;
  return readWebUrl(fields, dialect, isExport ? names.filter((name) => name !== "link") : names);
}
