import type { Dialect } from "../dialects/dialect.ts";
import type { Fields } from "../fields.ts";
import { hasTemplateCode } from "../text/template-code.ts";
import { rewritten } from "./permalink.ts";
import { templateSlug } from "./slug.ts";

/** `{{ slug }}` and `{{ series | slugify }}`, as templates put a field's value. */
const FIELD = /\{\{-?\s*([A-Za-z_][\w.]*)\s*(\|\s*slug(?:ify)?\s*)?-?\}\}/g;

export interface OwnAddress {
  readonly slug?: string;
  /** A path or a pattern. */
  readonly permalink?: string;
}

/**
 * What the front matter says about the article's address.
 *
 * @param root URL of the site's root, without a final slash
 */
export function readOwnAddress(fields: Fields, { keys, address }: Dialect, root: string): OwnAddress {
  const slug = readSlug(fields, keys.slug);
  const permalink = readPermalink(fields, keys.permalink, address.rewrites, root);
  return { ...(slug !== undefined && { slug }), ...(permalink !== undefined && { permalink }) };
}

/** @param names keys that may hold it */
export function readSlug(fields: Fields, names: readonly string[]): string | undefined {
  const path = fields.find(names, isSlug);
  const slug = path && fields.text(path)?.replace(/^\/+|\/+$/g, "");
  return slug && !hasTemplateCode(slug) ? slug : undefined;
}

function readPermalink(
  fields: Fields,
  names: readonly string[],
  rewrites: Dialect["address"]["rewrites"],
  root: string,
): string | undefined {
  const path = fields.find(names, isText);
  const text = path && fields.text(path);
  if (path === undefined || text === undefined) return undefined;
  const written = rewritten(text, rewrites).replace(
    FIELD,
    (code, name: string, filter?: string) => textFor(fields, name, filter) ?? code,
  );
  if (hasTemplateCode(written)) {
    fields.complain(path, {
      rule: "computed-address",
      severity: "warning",
      expected: "a path without template code",
      found: text,
      advice: "the dialect's own address is used; write the path, or set `permalink` in site.md",
    });
    return undefined;
  }
  if (!/^https?:\/\//i.test(written)) return written;
  const url = URL.parse(written);
  const whole = url && url.origin + url.pathname;
  return whole?.startsWith(`${root}/`) ? whole.slice(root.length) : undefined;
}

/** What a field of the front matter puts into an address: text that is no pattern and no code. */
function textFor(fields: Fields, name: string, filter: string | undefined): string | undefined {
  const path = fields.find([name], isText);
  const text = path && fields.text(path);
  const written = filter === undefined || text === undefined ? text : templateSlug(text);
  return written === undefined || /[:{}]/.test(written) ? undefined : written;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}

/** Whoever writes an address on the web under `slug` means something else. */
function isSlug(value: unknown): boolean {
  return isText(value) && !/^[a-z][a-z+.-]*:\/\//i.test(String(value).trim());
}
