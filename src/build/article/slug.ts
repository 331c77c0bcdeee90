import type { SlugRule } from "../dialects/dialect.ts";

/** Text as a path segment by the rule of a generator; text of which the rule leaves nothing stays as it is. */
export function slugByRule(text: string, { drop, hyphen, lowerCase }: SlugRule): string {
  const normal = text.trim().normalize("NFC");
  const kept = normal.replace(drop, "").trim().replace(hyphen, "-");
  const slug = kept.replace(/^-+|-+$/g, "") || normal;
  return lowerCase ? slug.toLowerCase() : slug;
}
