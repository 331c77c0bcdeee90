import type { RenderNote } from "../render/options.ts";
import type { Tag } from "./tag.ts";

/** The rule of notes that a whole site needs just once for each tag. */
export const UNKNOWN_TAG = "unknown-tag";

export function unknownTag(shown: string, tag: Pick<Tag, "name" | "source">): RenderNote {
  return {
    rule: UNKNOWN_TAG,
    severity: "warning",
    found: `\`${shown}\``,
    expected: "template code whose result can be told",
    advice: `it is left out; say what to show with \`templates: { "${tag.name}": "…" }\` in site.md, or \`drop\` or \`keep\``,
    needle: firstLine(tag.source),
  };
}

export function deadLink(source: string): RenderNote {
  const needle = firstLine(source);
  return {
    rule: "dead-link",
    severity: "warning",
    found: `\`${needle}\``,
    expected: "a link to a published article",
    advice: "correct the name, or remove the link; it is shown as plain text",
    needle,
  };
}

function firstLine(source: string): string {
  return source.split("\n")[0]!;
}
