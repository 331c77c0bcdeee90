import type { Dialect } from "../dialects/dialect.ts";
import type { Fields } from "../fields.ts";
import { plainTitle } from "../text/plain-title.ts";
import { hasTemplateCode } from "../text/template-code.ts";

/** A text for readers. In foreign dialects inline markup becomes what it shows, and what holds template code is left out. */
export function readProse(fields: Fields, { strict }: Dialect, names: readonly string[]): string | undefined {
  if (strict) {
    const path = fields.find(names);
    return path && fields.text(path);
  }
  const path = fields.find(names, (value) => typeof value === "string" && !hasTemplateCode(value));
  const text = path && fields.text(path);
  return text === undefined ? undefined : plainTitle(text, { markup: true }) || undefined;
}

/** An address on the web; in foreign dialects what is none means something else. */
export function readWebUrl(
  fields: Fields,
  { strict }: Dialect,
  names: readonly string[],
): string | undefined {
  const path = fields.find(names, (value) => strict || (typeof value === "string" && URL.canParse(value)));
  if (!path) return undefined;
  const isWeb = /^https?:\/\//i.test(String(fields.value(path)).trim());
  return strict || isWeb ? fields.webUrl(path) : undefined;
}
