import { markdownToHtml } from "satteri";
import { withBracesInHeadings, withoutListLines } from "./attribute-lists.ts";
import { withoutForbidden } from "./forbidden.ts";
import { lineBreaks } from "./line-breaks.ts";
import { type Formula, takeFormulas } from "./math.ts";
import { Notes } from "./notes.ts";
import type { Rendered, RenderOptions } from "./options.ts";
import { sanitize } from "./sanitize.ts";
import { hasSingleTildes, singleTildes } from "./single-tildes.ts";
import { mayBeSmart } from "./smart-punctuation.ts";
import { withQuotedAttributes } from "./unquoted-attributes.ts";

export type {
  MarkdownFeatures,
  ReferenceKind,
  Rendered,
  RenderNote,
  RenderOptions,
  Resolved,
} from "./options.ts";

/** Renders a Markdown body (without front matter) for feeds and pages. Never throws. */
export function renderMarkdown(source: string, options: RenderOptions): Rendered {
  const forbidden = new Set<number>();
  const notes = new Notes();
  const features = options.features ?? {};
  const formulas: Formula[] = [];
  let markdown = withQuotedAttributes(withoutListLines(withoutForbidden(source, forbidden)));
  if (features.headingAttributes) markdown = withBracesInHeadings(markdown);
  if (features.math) markdown = takeFormulas(markdown, formulas, features.math, features.escapedMath);
  const { html } = markdownToHtml(markdown, {
    features: {
      gfm: { footnotes: { clobberPrefix: "", label: "", backContent: "\u21a9\ufe0e" } },
      frontmatter: false,
      headingAttributes: features.headingAttributes ?? false,
      definitionList: features.definitionLists ?? false,
      superscript: features.superscript ?? false,
      subscript: features.subscript ?? false,
      smartPunctuation: features.smartPunctuation === true && mayBeSmart(markdown),
    },
    mdastPlugins: [
      ...(features.lineBreaks ? [lineBreaks] : []),
      ...(features.doubleTildes && hasSingleTildes(markdown) ? [singleTildes] : []),
    ],
  });
  const clean = withoutForbidden(html, forbidden);
  return sanitize(clean, {
    ...options,
    isMarkdown: true,
    math: Boolean(features.math),
    emoji: features.emoji ?? false,
    formulas,
    notes,
    forbidden,
  });
}

/** Renders a body that is HTML already. */
export function renderHtml(html: string, options: RenderOptions): Rendered {
  const forbidden = new Set<number>();
  const clean = withoutForbidden(html, forbidden);
  return sanitize(clean, {
    ...options,
    isMarkdown: false,
    math: false,
    emoji: false,
    formulas: [],
    notes: new Notes(),
    forbidden,
  });
}
