import type { CjkEdge } from "./cjk-emphasis.ts";
import type { InlineMark } from "./inline-marks.ts";
import type { CodeMarks } from "./code-marks.ts";

/** What a dialect's bodies hold besides Markdown. */
export interface TemplateRules {
  /** The language of its tags. */
  readonly language?: "jekyll" | "hugo" | "hexo" | "zola" | "eleventy" | "pelican" | "forem" | "mdc";
  /** The key of the front matter that names what reads a body (`njk,md`), and what does without it; `md` and false read no tags. */
  readonly engines?: { readonly key: string; readonly usual: string };
  /** Names of files in which the generator has values of the site that tags may show. */
  readonly siteFiles?: readonly string[];
  /** The folder of files of data that its templates know as `site.data`. */
  readonly dataFolder?: string;
  /** Whether bodies are MDX: all of them, or those of files named so; or Svelte where a name or a script says so. */
  readonly mdx?: "always" | "by-name" | "svelte";
  /** Whether pages may be Vue's, as VitePress has them. */
  readonly vue?: boolean;
  /** Whether there may be shortcodes that an export of WordPress has left. */
  readonly wordPress?: boolean;
  /** Whether links between notes may be written as `[[Other post]]`, or are nothing else. */
  readonly wikiLinks?: boolean | "always";
  /** Whether they may be notes of Obsidian. */
  readonly obsidian?: boolean;
  /** What may be marked in text, beyond what Markdown has. */
  readonly marks?: readonly InlineMark[];
  /** Whether icons of Font Awesome may be in text: `:(fas fa-camera):`. */
  readonly fontAwesome?: boolean;
  /** Whether footnotes may stand where they are referred to. */
  readonly inlineNotes?: boolean;
  /** The comments in code blocks that are for the highlighter. */
  readonly codeMarks?: readonly CodeMarks[];
  /** `:::note` … `:::`, or `!!! note` with indented lines. */
  readonly admonitions?: "colons" | "indented";
  /** Whether HTML is read to its end tag, and its content as Markdown: only where it has the attribute `markdown`, or everywhere. */
  readonly markdownInHtml?: boolean | "everywhere";
  /** Whether indented lines are text as others are, and no code; absent: in MDX alone. */
  readonly noIndentedCode?: boolean;
  /** Whether tables may have no head, or more lines between their rows than GFM knows. */
  readonly kramdownTables?: boolean;
  /** Whether addresses of links may have spaces. */
  readonly spacedLinks?: boolean;
  /** Whether a space may stand between the text of a link and its label. */
  readonly spacedReferences?: boolean;
  /** The punctuation for which CommonMark sees no emphasis between Chinese, Japanese and Korean letters, while the generator does. */
  readonly cjkEmphasis?: CjkEdge;
  /** Where files are that `--8<-- "file"` puts in, relative to any folder from the article's up to the project's. */
  readonly snippets?: readonly string[];
  /** Files, found in the same places, whose text stands at the end of every article: of that only definitions of links are read. */
  readonly appended?: readonly string[];
  /** `[TOC]`, and the definitions of abbreviations. */
  readonly silentLines?: boolean;
  /** Lists in steps of four columns, and icons, marks, suggested changes and code that names its language (Python-Markdown). */
  readonly pythonMarkdown?: boolean;
}
