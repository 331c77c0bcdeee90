import { LEADING_PARAMETERS } from "../../model/addresses.ts";
import { normalizePath } from "../../model/normalize-path.ts";
import type { FieldPath, Fields } from "../fields.ts";
import { withoutSlash } from "./live-addresses.ts";
import type { Move } from "./move.ts";

const BASE = "https://here.invalid";

/** Reads `redirects:` (old path to new path or URL) and `gone:` (a list of paths) of site.md. */
export function readMoves(fields: Fields): Move[] {
  const moves = new Map<string, Move>();
  const add = (path: FieldPath, written: string, to?: string) => {
    const from = readOldPath(fields, path, written);
    if (from === undefined) return;
    if (moves.has(from)) {
      fields.complain(path, {
        rule: "moved-twice",
        expected: "each old address once, in `redirects` or in `gone`",
        found: written,
        advice: "delete one of the two",
      });
      return;
    }
    const place = { file: fields.file, ...(fields.matter.locate(...path) ?? { line: 1, column: 1 }) };
    moves.set(from, { from, place, ...(to !== undefined && { to }) });
  };
  for (const written of redirectKeys(fields)) {
    const path: FieldPath = ["redirects", written];
    const to = readNewAddress(fields, path);
    if (to !== undefined) add(path, written, to);
  }
  for (const [i, written] of fields.texts(["gone"]).entries()) add(["gone", i], written);
  return [...moves.values()];
}

function redirectKeys(fields: Fields): string[] {
  const value = fields.value(["redirects"]);
  if (value === undefined) return [];
  if (typeof value === "object" && !Array.isArray(value)) return Object.keys(value as object);
  fields.complain(["redirects"], {
    rule: "not-a-mapping",
    expected: "a mapping of old paths to new ones for `redirects`",
    found: Array.isArray(value) ? "a list" : String(value),
    advice: "write one line each, e.g. `/old/feed.xml: /rss.xml`",
  });
  return [];
}

function readOldPath(fields: Fields, path: FieldPath, written: string): string | undefined {
  const url = written.startsWith("/") ? URL.parse(BASE + written) : null;
  const parameters = url ? [...url.searchParams.keys()] : [];
  if (
    url &&
    url.hash === "" &&
    parameters.length < 2 &&
    parameters.every((name) => LEADING_PARAMETERS.includes(name))
  ) {
    return url.search ? withoutSlash(normalizePath(url.pathname)) + url.search : normalizePath(url.pathname);
  }
  const known = LEADING_PARAMETERS.map((name) => `\`${name}\``).join(", ");
  fields.complain(path, {
    rule: "bad-old-address",
    expected: "a path of this site that starts with /",
    found: written,
    advice: `write the path alone, e.g. /blog/feed.xml; of query parameters, one of ${known} may follow`,
  });
  return undefined;
}

function readNewAddress(fields: Fields, path: FieldPath): string | undefined {
  const written = fields.text(path);
  if (written === undefined) return undefined;
  if (!written.startsWith("/")) return fields.webUrl(path);
  const url = URL.parse(BASE + written);
  if (url) return normalizePath(url.pathname) + url.search + url.hash;
  fields.complain(path, {
    rule: "not-a-url",
    expected: "a path or an absolute URL",
    found: written,
    advice: "write e.g. /rss.xml or https://example.com/page",
  });
  return undefined;
}
