import type { Dialect, Separator } from "../dialects/dialect.ts";
import type { FieldPath, Fields } from "../fields.ts";
import { decodeEntity, ENTITY } from "../text/decode-entity.ts";
import { MOST_NAME_BYTES } from "../text/most-name-bytes.ts";
import { splitList } from "../text/split-list.ts";

const ENTITIES = new RegExp(ENTITY.source, "g");

export interface TagsReading {
  /** As written, without those that serve the generator. */
  readonly tags: readonly string[];
  /** Those that may be part of the address. */
  readonly categories: readonly string[];
  /** The last of them below those above it: of lists in a list (Hexo) the last one, else all. */
  readonly categoryPath: readonly string[];
}

/**
 * The tags of an article: all that its front matter calls tags or categories; keywords only where there are neither.
 *
 * @param labels labels of tags that are written as keys
 */
export function readTags(fields: Fields, dialect: Dialect, labels: ReadonlyMap<string, string>): TagsReading {
  const { keys } = dialect;
  const all = (names: readonly string[], own: Dialect["separators"] = {}) => [
    ...new Set(
      names.flatMap((name) => {
        const path = fields.find([name]);
        return path ? readList(fields, path, own[name] ?? dialect.separators[name] ?? "comma") : [];
      }),
    ),
  ];
  const categories = all(keys.categories);
  const inAddress = all(keys.categories, dialect.addressSeparators);
  const tags = [...all(keys.tags), ...categories];
  const found = tags.length > 0 ? tags : all(keys.keywords);
  return {
    categories: inAddress,
    categoryPath: lastList(fields, keys.categories) ?? inAddress,
    tags: found
      .map((tag) => labels.get(tag) ?? tag.replace(/^#+(?=[\p{L}\p{N}])/u, ""))
      .map((tag) => (dialect.strict ? tag : tag.replace(ENTITIES, decodeEntity)))
      .filter((tag) => !dialect.technicalTags.includes(tag.toLowerCase()))
      .filter((tag) => isName(fields, [...keys.tags, ...keys.categories, ...keys.keywords], tag)),
  };
}

/** The last item of a list that holds lists. */
function lastList(fields: Fields, names: readonly string[]): string[] | undefined {
  const path = fields.find(names, (value) => Array.isArray(value) && value.some(Array.isArray));
  const list = path && fields.value(path);
  return path && Array.isArray(list) ? readItem(fields, [...path, list.length - 1]) : undefined;
}

function readList(fields: Fields, path: FieldPath, separator: Separator): string[] {
  const value = fields.value(path);
  if (value === undefined || typeof value === "boolean") return [];
  if (Array.isArray(value)) return value.flatMap((_, i) => readItem(fields, [...path, i]));
  if (typeof value === "object" && value !== null) return readItem(fields, path);
  return splitList(fields.text(path) ?? "", separator);
}

/** An item of a list: a text, a list within the list (Hexo), or a group with a label (Docusaurus). */
function readItem(fields: Fields, path: FieldPath): string[] {
  const value = fields.value(path);
  if (Array.isArray(value)) return value.flatMap((_, i) => readItem(fields, [...path, i]));
  if (typeof value !== "object" || value === null)
    return typeof value === "boolean" ? [] : texts(fields, path);
  const label = ["label", "name", "title"].find((key) => fields.value([...path, key]) !== undefined);
  return label === undefined ? [] : texts(fields, [...path, label]);
}

function texts(fields: Fields, path: FieldPath): string[] {
  const text = fields.text(path)?.replace(/\s+/g, " ");
  return text === undefined ? [] : [text];
}

/** A tag has feeds of its own, in files named after it; a whole sentence is none. */
function isName(fields: Fields, names: readonly string[], tag: string): boolean {
  if (Buffer.byteLength(tag) <= MOST_NAME_BYTES) return true;
  fields.complain(fields.find(names) ?? ["tags"], {
    rule: "not-a-tag",
    severity: "warning",
    expected: "tags of a few words",
    found: `${[...tag].slice(0, 40).join("")}…`,
    advice: "it was left out; separate the tags, or shorten it",
  });
  return false;
}
