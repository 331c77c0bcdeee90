import type { Problem } from "../model/problem.ts";
import { canonicalKey } from "./canonical-key.ts";
import { withoutForbiddenCharacters } from "./feeds/xml-characters.ts";
import type { FrontMatter } from "./frontmatter/read-front-matter.ts";
import { isGroup } from "./group.ts";

/** What is wrong with a field, in the words that a `Problem` wants. */
export interface Complaint {
  readonly rule: string;
  readonly severity?: Problem["severity"];
  readonly expected: string;
  readonly found: string;
  readonly advice: string;
}

export type FieldPath = readonly [string, ...(string | number)[]];

/**
 * Typed reading of one file's front matter. What does not fit becomes a problem at the field's place and reads as absent,
 * so that one reading finds all that is wrong.
 */
export class Fields {
  readonly file: string;
  readonly matter: FrontMatter;
  readonly problems: Problem[] = [];
  /** Whether what does not fit is a warning. */
  readonly isLenient: boolean;

  /** @param options with `lenient`, a field that does not fit is a warning */
  constructor(file: string, matter: FrontMatter, { lenient = false }: { lenient?: boolean } = {}) {
    this.file = file;
    this.matter = matter;
    this.isLenient = lenient;
    this.problems.push(...matter.problems);
  }

  /** Notes a problem at a field, or at the top of the file when the field is absent. */
  complain(path: FieldPath, { severity = "error", ...complaint }: Complaint): void {
    this.problems.push({
      severity: this.isLenient ? "warning" : severity,
      file: this.file,
      ...(this.matter.locate(...path) ?? { line: 1, column: 1 }),
      ...complaint,
    });
  }

  /**
   * Where the first of some names has a value; empty lists are none. A dot in a name leads into a group; case, `-` and `_`
   * do not matter.
   *
   * @param fits tells values that count from those that do not
   */
  find(names: readonly string[], fits: (value: unknown) => boolean = () => true): FieldPath | undefined {
    for (const name of names) {
      const path = pathOf(name, this.matter.data);
      if (path === undefined) continue;
      const value = this.value(path);
      if (value !== undefined && !isEmpty(value) && fits(value)) return path;
    }
    return undefined;
  }

  /** The value as written, or `undefined` for an absent, null or empty field. */
  value(path: FieldPath): unknown {
    let value: unknown = this.matter.data;
    for (const step of path) {
      if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
      value = (value as Record<string | number, unknown>)[step];
    }
    return value === null || value === "" ? undefined : value;
  }

  /** A scalar as trimmed text, free of characters that XML forbids. */
  text(path: FieldPath): string | undefined {
    const value = this.value(path);
    if (value === undefined) return undefined;
    if (typeof value === "object") {
      this.complain(path, {
        rule: "not-text",
        expected: `text for \`${path.join(".")}\``,
        found: Array.isArray(value) ? "a list" : "a mapping",
        advice: "write it on one line, in quotes if it holds : or #",
      });
      return undefined;
    }
    return this.clean(path, String(value)).trim() || undefined;
  }

  /** Text without the characters that XML forbids; each removal is a warning. */
  clean(path: FieldPath, text: string): string {
    const cleaned = withoutForbiddenCharacters(text);
    if (cleaned.removed.length > 0) {
      this.complain(path, {
        rule: "forbidden-character",
        severity: "warning",
        expected: "characters that XML allows",
        found: [...new Set(cleaned.removed)].join(", "),
        advice: "it was left out; delete it from the file",
      });
    }
    return cleaned.text;
  }

  flag(path: FieldPath): boolean | undefined {
    const value = this.value(path);
    if (value === undefined || typeof value === "boolean") return value;
    const text = String(value).toLowerCase();
    if (["true", "yes", "on", "1"].includes(text)) return true;
    if (["false", "no", "off", "0"].includes(text)) return false;
    this.complain(path, {
      rule: "not-a-flag",
      expected: `true or false for \`${path.join(".")}\``,
      found: String(value),
      advice: "write true or false",
    });
    return undefined;
  }

  integer(path: FieldPath, min: number, max: number): number | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    const number = Number(text);
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    this.complain(path, {
      rule: "not-a-number",
      expected: `a whole number from ${min} to ${max} for \`${path.join(".")}\``,
      found: text,
      advice: "correct it, or leave the line out for the default",
    });
    return undefined;
  }

  /** A list of texts; one text is a list of one. */
  texts(path: FieldPath): string[] {
    const value = this.value(path);
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      const text = this.text(path);
      return text === undefined ? [] : [text];
    }
    return value.flatMap((_, i) => this.text([...path, i]) ?? []);
  }

  /** An absolute http(s) URL, normalised. */
  webUrl(path: FieldPath): string | undefined {
    const text = this.text(path);
    if (text === undefined) return undefined;
    const url = URL.parse(text);
    if (url && /^https?:$/.test(url.protocol)) return url.href;
    this.complain(path, {
      rule: "not-a-url",
      expected: `an absolute http or https URL for \`${path.join(".")}\``,
      found: text,
      advice: "write it in full, e.g. https://example.com/page",
    });
    return undefined;
  }
}

const canonicalKeys = new WeakMap<object, ReadonlyMap<string, string>>();

/** The steps down to what a name stands for, or `undefined` when there is no such key. */
function pathOf(name: string, data: unknown): FieldPath | undefined {
  if (!isGroup(data)) return undefined;
  const dot = name.indexOf(".");
  const wanted = dot < 0 ? name : name.slice(0, dot);
  const key = Object.hasOwn(data, wanted) ? wanted : keysOf(data).get(canonicalKey(wanted));
  if (key === undefined) return undefined;
  if (dot < 0) return [key];
  const rest = pathOf(name.slice(dot + 1), data[key]);
  return rest && [key, ...rest];
}

/** The keys of a group by their canonical form; the first of several counts. */
function keysOf(group: object): ReadonlyMap<string, string> {
  let keys = canonicalKeys.get(group);
  if (!keys) {
    keys = new Map(
      Object.keys(group)
        .map((key): [string, string] => [canonicalKey(key), key])
        .toReversed(),
    );
    canonicalKeys.set(group, keys);
  }
  return keys;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
