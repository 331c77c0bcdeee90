import type { Fields } from "../fields.ts";

/**
 * The publisher's own meaning of template tags: `templates:` in site.md, a mapping of tag names to `drop`, `keep` or the
 * text that takes the tag's place.
 */
export function readTemplates(fields: Fields): Map<string, string> {
  const templates = new Map<string, string>();
  const value = fields.value(["templates"]);
  if (value === undefined) return templates;
  if (typeof value !== "object" || Array.isArray(value)) {
    fields.complain(["templates"], {
      rule: "not-a-mapping",
      expected: "tag names, each with `drop`, `keep` or the text in its place",
      found: Array.isArray(value) ? "a list" : "text",
      advice: 'write e.g. `templates: { youtube: "<iframe src=…$1></iframe>", ad: drop }`',
    });
    return templates;
  }
  for (const name of Object.keys(value as object)) {
    // Nothing in place of a tag is what `drop` says, too.
    templates.set(name, fields.text(["templates", name]) ?? "drop");
  }
  return templates;
}
