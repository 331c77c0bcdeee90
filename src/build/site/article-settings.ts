import { closestMatch } from "leven";
import { patternFault } from "../article/permalink.ts";
import { canonicalKey } from "../canonical-key.ts";
import { type Dialect, type Keys, MEANINGS, type Meaning } from "../dialects/dialect.ts";
import { DIALECTS, dialectNamed } from "../dialects/dialects.ts";
import type { FieldPath, Fields } from "../fields.ts";

/** What to do with an article that has no date: leave it out, ask git, or stop. */
export type UndatedPolicy = "skip" | "git" | "error";

/** What site.md says about its articles: where they are and how they are to be read. */
export interface ArticleSettings {
  /** Folders, files and globs relative to the content folder; `!` before those to leave out. */
  readonly articles: readonly string[];
  /** Whether the publisher named them. */
  readonly areNamed: boolean;
  /** Absent: to be guessed. */
  readonly dialect?: Dialect;
  /** Front-matter keys of the publisher's own and what they mean. */
  readonly fields: ReadonlyMap<string, Meaning>;
  readonly undated?: UndatedPolicy;
  /** Folders relative to the content folder whose files the site has at its root. */
  readonly statics: readonly string[];
  /** Patterns by section; `""` is for all others. Empty: the dialect's. */
  readonly permalinks: ReadonlyMap<string, string>;
  /** What site.md does not say, so that the generator's own configuration may. */
  readonly leavesOpen: ReadonlySet<"language" | "timezone">;
}

/** Fields of site.md that this module reads. */
export const ARTICLE_FIELDS = ["articles", "dialect", "fields", "undated", "permalink", "static"];

export function readArticleSettings(fields: Fields): ArticleSettings {
  const articles = fields.texts(["articles"]);
  const dialect = readDialect(fields);
  const undated = readUndated(fields);
  return {
    articles: articles.some((pattern) => !pattern.startsWith("!")) ? articles : ["articles", ...articles],
    areNamed: articles.some((pattern) => !pattern.startsWith("!")),
    fields: readMapping(fields),
    statics: fields.texts(["static"]),
    permalinks: readPermalinks(fields, dialect),
    leavesOpen: new Set(
      (["language", "timezone"] as const).filter((name) => fields.find([name]) === undefined),
    ),
    ...(dialect && { dialect }),
    ...(undated && { undated }),
  };
}

/** The dialect with the publisher's own keys before its own. */
export function withOwnFields(dialect: Dialect, own: ReadonlyMap<string, Meaning>): Dialect {
  if (own.size === 0) return dialect;
  const keys: Record<Meaning, readonly string[]> = { ...dialect.keys };
  for (const [key, meaning] of [...own].reverse()) keys[meaning] = [key, ...keys[meaning]];
  return { ...dialect, keys };
}

function readDialect(fields: Fields): Dialect | undefined {
  const name = fields.text(["dialect"]);
  if (name === undefined) return undefined;
  const dialect = dialectNamed(name);
  if (dialect) return dialect;
  const names = DIALECTS.map((known) => known.name);
  const meant = closestMatch(name.toLowerCase(), names, { maxDistance: 2 });
  fields.complain(["dialect"], {
    rule: "unknown-dialect",
    expected: `one of ${names.join(", ")}`,
    found: name,
    advice:
      meant === undefined ? "write one of these, or nothing for a guess" : `write ${meant}, if that is meant`,
  });
  return undefined;
}

function readUndated(fields: Fields): UndatedPolicy | undefined {
  const text = fields.text(["undated"])?.toLowerCase();
  if (text === undefined || text === "skip" || text === "git" || text === "error") return text;
  fields.complain(["undated"], {
    rule: "unknown-policy",
    expected: "skip, git or error",
    found: text,
    advice: "skip leaves articles without a date out, git asks the history, error stops the build",
  });
  return undefined;
}

/** A field may be mapped to a meaning, or to any key that has it: `newstitle: title`. */
function readMapping(fields: Fields): ReadonlyMap<string, Meaning> {
  const mapping = new Map<string, Meaning>();
  const value = fields.value(["fields"]);
  if (value === undefined) return mapping;
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    fields.complain(["fields"], {
      rule: "not-a-mapping",
      expected: "keys of your own and what they mean",
      found: String(value),
      advice: "write e.g. `fields:` and below it, indented, `newstitle: title`",
    });
    return mapping;
  }
  for (const key of Object.keys(value)) {
    const text = fields.text(["fields", key]);
    const meaning = text === undefined ? undefined : meaningOf(text);
    if (meaning !== undefined) mapping.set(key, meaning);
    else {
      fields.complain(["fields", key], {
        rule: "unknown-meaning",
        expected: `what \`${key}\` means: one of ${MEANINGS.join(", ")}`,
        found: text ?? "nothing",
        advice: "write one of these",
      });
    }
  }
  return mapping;
}

function meaningOf(text: string): Meaning | undefined {
  const wanted = canonicalKey(text);
  const own = MEANINGS.find((meaning) => canonicalKey(meaning) === wanted);
  if (own) return own;
  for (const { keys } of DIALECTS) {
    const found = MEANINGS.find((meaning: keyof Keys) =>
      keys[meaning].some((key) => canonicalKey(key) === wanted),
    );
    if (found) return found;
  }
  return undefined;
}

function readPermalinks(fields: Fields, dialect: Dialect | undefined): ReadonlyMap<string, string> {
  const value = fields.value(["permalink"]);
  const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
  const places: [string, FieldPath][] = isMapping
    ? Object.keys(value).map((section) => [section === "default" ? "" : section, ["permalink", section]])
    : [["", ["permalink"]]];
  const patterns = new Map<string, string>();
  for (const [section, path] of places) {
    const pattern = fields.text(path);
    if (pattern === undefined) continue;
    const isStyle = dialect !== undefined && Object.hasOwn(dialect.address.styles, pattern);
    const fault = isStyle ? undefined : patternFault(pattern, dialect?.address.keysAreTokens ?? false);
    if (fault === undefined) {
      patterns.set(section, pattern);
      continue;
    }
    fields.complain(path, {
      rule: "bad-permalink",
      expected: "a path that starts with / and holds :slug",
      found: `${pattern} (${fault})`,
      advice: "write e.g. /articles/:slug or /:year/:month/:slug/",
    });
  }
  return patterns;
}
