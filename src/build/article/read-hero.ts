import type { Dialect } from "../dialects/dialect.ts";
import type { FieldPath, Fields } from "../fields.ts";

export interface HeroField {
  readonly path: FieldPath;
  readonly reference: string;
  readonly alt?: string;
}

/** Keys of a group that say which file the picture is. */
const FILE = ["src", "url", "path", "image", "file", "filename", "feature", "teaser", "href"];

/** The picture of an article: a reference, the first of several, or a group with one. */
export function readHero(fields: Fields, { keys, strict }: Dialect): HeroField | undefined {
  const fits = (value: unknown) => strict || isReference(value) || typeof value === "object";
  for (const key of keys.hero) {
    const path = fields.find([key], fits);
    const found = path && referenceAt(fields, path, strict);
    if (!found) continue;
    const alt = fields.find([...keys.heroAlt, `${key}.alt`], (value) => typeof value !== "object");
    const altText = alt && fields.text(alt);
    return { ...found, ...(altText !== undefined && { alt: altText }) };
  }
  return undefined;
}

function referenceAt(fields: Fields, path: FieldPath, strict: boolean): HeroField | undefined {
  const value = fields.value(path);
  if (typeof value !== "object" || strict) {
    const reference = fields.text(path);
    return reference === undefined ? undefined : { path, reference };
  }
  const steps = Array.isArray(value) ? [0] : FILE;
  for (const step of steps) {
    const inner: FieldPath = [...path, step];
    if (path.length > 3 || fields.value(inner) === undefined) continue;
    const found = isReference(fields.value(inner)) ? referenceAt(fields, inner, strict) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** An address or a file: a word alone names a style or an icon. */
function isReference(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /\.\w{2,5}(?:[?#].*)?$|^https?:\/\//i.test(value.trim()) &&
    !/[\n{}<>]/.test(value)
  );
}
