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

export function missingSnippet(path: string): RenderNote {
  return {
    rule: "missing-snippet",
    severity: "warning",
    found: `\`${path}\``,
    expected: "a file of the blog to put in",
    advice: "correct the path, or remove the line; it is left out",
    needle: path,
  };
}

function firstLine(source: string): string {
  return source.split("\n")[0]!;
}
