import type { Problem } from "../model/problem.ts";
import { withoutForbiddenCharacters } from "./feeds/xml-characters.ts";
import type { FrontMatter } from "./frontmatter/read-front-matter.ts";

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

  constructor(file: string, matter: FrontMatter) {
    this.file = file;
    this.matter = matter;
    this.problems.push(...matter.problems);
  }

  /** Notes a problem at a field, or at the top of the file when the field is absent. */
  complain(path: FieldPath, { severity = "error", ...complaint }: Complaint): void {
    this.problems.push({
      severity,
      file: this.file,
      ...(this.matter.locate(...path) ?? { line: 1, column: 1 }),
      ...complaint,
    });
  }

  /** The value as written, or `undefined` for an absent, null or empty field. */
  value(path: FieldPath): unknown {
    let value: unknown = this.matter.data;
    for (const step of path) {
      if (typeof value !== "object" || value === null) return undefined;
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
