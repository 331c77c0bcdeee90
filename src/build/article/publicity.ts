import { parseDate } from "../dates/parse-date.ts";
import type { DraftSigns, FileRules, SkipReason } from "../dialects/dialect.ts";
import type { FieldPath, Fields } from "../fields.ts";

/** Words for what everyone may see, and for what not everyone may. */
const PUBLIC = new Set(
  "public published publish live posted done complete completed final finished released active visible approved current open always normal featured".split(
    " ",
  ),
);
const PRIVATE = new Set(
  "draft drafts private hidden unlisted unpublished pending wip todo idea outline review in-review in-progress future scheduled embargoed password protected archived deleted trash skip never secret internal local members members-only paid premium subscribers".split(
    " ",
  ),
);
const TRUE = new Set(["true", "yes", "on", "y", "1"]);
const FALSE = new Set(["false", "no", "off", "n", "0"]);

/**
 * Whether the front matter keeps an article back. What says neither yes nor no counts as no, with a warning: a draft that
 * gets out cannot be called back.
 */
export function keptBack(fields: Fields, signs: DraftSigns): SkipReason | undefined {
  let doubtful = false;
  const doubt = (path: FieldPath, expected: string) => {
    doubtful = true;
    fields.complain(path, {
      rule: "not-clearly-public",
      severity: "warning",
      expected,
      found: describe(fields.value(path)),
      advice: "it is not published; say clearly whether it is public",
    });
  };
  for (const name of signs.whenTrue) {
    const flag = flagOf(fields, name);
    if (flag === true) return "draft";
    if (flag === "doubt") doubt(placeOf(fields, name), `true or false for \`${name}\``);
  }
  for (const name of signs.whenFalse) {
    const flag = flagOf(fields, name);
    if (flag === false) return "draft";
    if (flag === "doubt" && !isDate(fields, name))
      doubt(placeOf(fields, name), `true or false for \`${name}\``);
  }
  for (const name of signs.whenPresent) {
    const path = fields.find([name]);
    if (path && ![false, "false"].some((value) => fields.value(path) === value)) return "draft";
  }
  if (isTagged(fields, signs)) return "draft";
  if (signs.neededFlags?.every((name) => flagOf(fields, name) !== true)) return "draft";
  for (const [name, unknown] of Object.entries(signs.states)) {
    const path = fields.find([name]);
    if (!path) continue;
    const value = fields.value(path);
    const words = Array.isArray(value) ? value.map(wordOf) : [wordOf(value)];
    if (words.some((word) => PRIVATE.has(word) || FALSE.has(word))) return "draft";
    if (words.every((word) => PUBLIC.has(word) || TRUE.has(word)) || unknown === "nothing") continue;
    doubt(path, `a word such as public or draft for \`${name}\``);
  }
  return doubtful ? "not-clearly-public" : undefined;
}

/** Whether a tag keeps the article back, and no key says otherwise. */
function isTagged(fields: Fields, { whenTagged, whenPresent }: DraftSigns): boolean {
  if (!whenTagged?.size) return false;
  const { data } = fields.matter;
  if (whenPresent.some((name) => Object.hasOwn(data, name))) return false;
  return [data.tags].flat().some((tag) => whenTagged.has(String(tag)));
}

/** Whether the file says that it is something else than an article. */
export function otherThanArticle(fields: Fields, rules: FileRules): SkipReason | undefined {
  for (const name of rules.redirecting) {
    const path = fields.find([name]);
    if (path && typeof fields.value(path) !== "boolean") return "redirect";
  }
  if (rules.redirectingBody.test(fields.matter.body)) return "redirect";
  for (const [name, wanted] of Object.entries(rules.excluding)) {
    if (flagOf(fields, name) === wanted) return "excluded";
  }
  for (const name of ["layout", "type"]) {
    const path = fields.find([name]);
    const word = path && wordOf(fields.value(path));
    if (word !== undefined && Object.hasOwn(rules.layouts, word)) return rules.layouts[word];
  }
  return undefined;
}

/** Whether the front matter says when the article goes. What has no clock cannot take it back then. */
export function isExpiring(fields: Fields, names: readonly string[]): boolean {
  return fields.find(names, (value) => !FALSE.has(wordOf(value))) !== undefined;
}

/** A flag's value; `doubt` for what is neither, or stands there as code that cannot be read. */
function flagOf(fields: Fields, name: string): boolean | "doubt" | undefined {
  const path = fields.find([name]);
  if (!path) return isUnreadable(fields, name) ? "doubt" : undefined;
  const value = fields.value(path);
  if (typeof value === "boolean") return value;
  const word = wordOf(value);
  if (TRUE.has(word)) return true;
  if (FALSE.has(word)) return false;
  return "doubt";
}

/** Whether the key is there, but its value was left out: an expression in MDX. */
function isUnreadable(fields: Fields, name: string): boolean {
  if (name.includes(".") || fields.matter.fence === "none") return false;
  const { data } = fields.matter;
  return !Object.hasOwn(data, name) && fields.matter.locate(name) !== undefined;
}

function isDate(fields: Fields, name: string): boolean {
  const path = fields.find([name]);
  return path !== undefined && parseDate(fields.value(path), "UTC").ok;
}

function placeOf(fields: Fields, name: string): FieldPath {
  return fields.find([name]) ?? [name];
}

function wordOf(value: unknown): string {
  return String(value)
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, "-");
}

function describe(value: unknown): string {
  if (value === undefined) return "code";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "a group" : String(value);
}
