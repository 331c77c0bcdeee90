import { codeAt, readLiteral } from "../frontmatter/literal.ts";
import { asGroup, type Group, isGroup } from "../group.ts";
import type { CodeReading } from "./dialect.ts";

/** Where the exported group starts, or the one that an exported function gives back. */
const EXPORTED = [
  /(?:\bmodule\.exports\s*=|\bexport\s+default\b)\s*(?=\{)/,
  /(?:\bmodule\.exports\s*=|\bexport\s+default\b)[\s\S]*?(?:\breturn|=>\s*\()\s*(?=\{)/,
];

const TEXT = /`((?:[^`\\]|\\.)*)`|"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)'/g;
const EXPRESSION = /\$\{([^{}]*)\}/g;

const PLACES = [["permalink"], ["eleventyComputed", "permalink"]];

/**
 * Reads what a directory data file of Eleventy exports (https://www.11ty.dev/docs/data-template-dir/): plain values, and of
 * functions those that give a page its address.
 *
 * @returns `undefined` where it exports no group that can be read
 */
export function readEleventyData(code: string): CodeReading | undefined {
  const start = EXPORTED.map((pattern) => pattern.exec(code)).find((match) => match !== null);
  if (!start) return undefined;
  const literal = readLiteral(code, start.index + start[0].length);
  if (!isGroup(literal.value)) return undefined;
  const computed = asGroup(literal.value.eleventyComputed);
  let data: Group = literal.value;
  const unread = [];
  for (const path of PLACES) {
    const issue = codeAt(literal, path);
    if (!issue) continue;
    const { offset, found } = issue;
    const permalink = permalinkIn(found);
    if (permalink === undefined) unread.push({ offset, code: found });
    // What gives way to a page's own address is no more than a default.
    else if (permalink === "") continue;
    else if (path.length === 1 || namesOwn(found)) data = { permalink, ...data };
    else data = { ...data, eleventyComputed: { ...computed, permalink } };
  }
  return { data, unread };
}

/**
 * The one address that a function makes, in the notation of Eleventy's templates; `""` where it only gives back the page's own.
 */
function permalinkIn(code: string): string | undefined {
  const texts = [...code.matchAll(TEXT)].map(([, template, double, single]) => template ?? double ?? single!);
  const [text = "", ...others] = texts.filter((one) => one !== "");
  if (others.length > 0 || !(text === "" ? namesOwn(code) : text.includes("/"))) return undefined;
  const written = text.replace(EXPRESSION, (whole, expression: string) => inTemplate(expression) ?? whole);
  return written.includes("${") ? undefined : written;
}

function namesOwn(code: string): boolean {
  return /\bdata\.permalink\b(?!\s*===)/.test(code);
}

/** `this.slugify(data.title)` → `{{ title | slugify }}` */
function inTemplate(expression: string): string | undefined {
  const call = /^(?:[\w.]+\.)?slug(?:ify)?\((.*)\)$/.exec(expression.trim());
  const name = /^(?:data\.)?(page\.fileSlug|page\.filePathStem|title)$/.exec(
    (call?.[1] ?? expression).trim(),
  );
  if (!name) return undefined;
  return call ? `{{ ${name[1]} | slugify }}` : `{{ ${name[1]} }}`;
}
