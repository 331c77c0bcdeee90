import type { RenderNote } from "../render/options.ts";
import { appendDefinitions } from "./appended-definitions.ts";
import { endBareAddresses } from "./bare-addresses.ts";
import { expandCjkEmphasis } from "./cjk-emphasis.ts";
import { expandCodeGroups } from "./code-groups.ts";
import { expandCodeImports } from "./code-imports.ts";
import { unwrapMdxBlocks, withoutCodeMarks, withoutSpanMarks } from "./code-marks.ts";
import { expandCodeTitles } from "./code-titles.ts";
import { expandColonAdmonitions } from "./colon-admonitions.ts";
import { componentsIn } from "./component-signs.ts";
import { withoutBareDeadLinks } from "./dead-link.ts";
import { expandDirectives } from "./directives.ts";
import { ELEVENTY } from "./eleventy.ts";
import { excerptOf } from "./excerpt.ts";
import { expandLanguage } from "./expand-language.ts";
import { takeFileLists } from "./file-lists.ts";
import { FOREM } from "./forem.ts";
import { expandHeadingIds } from "./heading-ids.ts";
import { withoutFontAwesome } from "./font-awesome.ts";
import { HEXO } from "./hexo.ts";
import { endHtmlBlocks, withoutHtmlIndentation } from "./html-blocks.ts";
import { HUGO } from "./hugo.ts";
import { withoutImageSizes } from "./image-sizes.ts";
import { expandIndentedAdmonitions } from "./indented-admonitions.ts";
import { withoutIndentedCode } from "./indented-text.ts";
import { expandMarks } from "./inline-marks.ts";
import { expandInlineNotes } from "./inline-notes.ts";
import { JEKYLL } from "./jekyll.ts";
import { moveLineComments } from "./kramdown-comments.ts";
import { tidyKramdownTables } from "./kramdown-tables.ts";
import type { TagLanguage } from "./language.ts";
import { expandMarkdownInHtml } from "./markdown-in-html.ts";
import { MDC } from "./mdc.ts";
import { componentLanguage, mdxLanguage } from "./mdx.ts";
import { expandObsidian } from "./obsidian.ts";
import { expandPelicanLinks, PELICAN } from "./pelican.ts";
import { separatePreBlocks } from "./pre-blocks.ts";
import { narrowListMarkers } from "./python-lists.ts";
import { expandPythonMarkdown } from "./python-markdown.ts";
import type { TemplateRules } from "./rules.ts";
import { withoutSilentLines } from "./silent-lines.ts";
import { expandSnippets } from "./snippets.ts";
import { bracketSpacedLinks } from "./spaced-links.ts";
import { joinSpacedReferences } from "./spaced-references.ts";
import { SVELTE_SCRIPT } from "./svelte-script.ts";
import type { TemplateContext } from "./template-context.ts";
import { vueLanguage } from "./vue.ts";
import { expandVueIncludes } from "./vue-includes.ts";
import { expandWikiLinks } from "./wiki-links.ts";
import { expandWordPress } from "./wordpress.ts";
import { ZOLA } from "./zola.ts";

export interface ExpandedTemplates {
  readonly markdown: string;
  /** What stands before the mark that ends the excerpt, where there is one. */
  readonly excerpt?: string;
  readonly notes: readonly RenderNote[];
}

const LANGUAGES: Readonly<Record<NonNullable<TemplateRules["language"]>, TagLanguage>> = {
  jekyll: JEKYLL,
  hugo: HUGO,
  hexo: HEXO,
  zola: ZOLA,
  eleventy: ELEVENTY,
  pelican: PELICAN,
  forem: FOREM,
  mdc: MDC,
};

/** Turns the template code in a body into Markdown and HTML, as its generator would; what is unknown goes, with a note. */
export function expandTemplates(
  markdown: string,
  rules: TemplateRules,
  context: TemplateContext,
): ExpandedTemplates {
  const { mdx, admonitions } = rules;
  const language = readsTags(rules, context) ? rules.language : undefined;
  const notes: RenderNote[] = [];
  const snippetOf = (file: string) => context.textOf(file, rules.snippets ?? []);
  let text = rules.snippets ? expandSnippets(markdown, snippetOf, notes) : markdown;
  if (rules.appended) text = appendDefinitions(text, rules.appended, snippetOf);
  if (rules.vue) {
    const textOf = (file: string) => context.textOf(file, [""]);
    text = expandCodeGroups(expandCodeImports(expandVueIncludes(text, textOf, notes), textOf, notes));
  }
  if (rules.pythonMarkdown) text = narrowListMarkers(text);
  if (rules.wordPress) text = expandWordPress(text, context.mappings, notes);
  if (mdx === "always") text = unwrapMdxBlocks(text);
  for (const marks of rules.codeMarks ?? []) text = withoutCodeMarks(text, marks);
  if (rules.codeMarks?.includes("shiki")) text = withoutSpanMarks(text);
  // What is HTML to the generator must be none of the code in which its tags stay.
  if (language !== undefined && rules.markdownInHtml) text = withoutHtmlIndentation(text);
  if (language !== undefined) text = expandLanguage(text, LANGUAGES[language], context, notes);
  const vue = rules.vue ? vueLanguage(text, context) : undefined;
  if (vue !== undefined) text = expandLanguage(text, vue, context, notes);
  const components = componentsOf(text, mdx, context);
  if (components === "values") text = expandHeadingIds(text);
  if (components !== undefined) {
    const read =
      components === "values" ? mdxLanguage(context, mdx === "svelte") : componentLanguage(context);
    text = expandLanguage(text, read, context, notes);
  }
  if (rules.noIndentedCode ?? components === "values") text = withoutIndentedCode(text);
  if (admonitions === "colons")
    text = expandDirectives(expandColonAdmonitions(text), context.mappings, notes);
  if (admonitions === "indented") text = expandIndentedAdmonitions(text);
  if (rules.markdownInHtml) text = readHtmlBlocks(text, rules.markdownInHtml === "everywhere");
  if (rules.kramdownTables) text = tidyKramdownTables(moveLineComments(text));
  if (rules.silentLines) text = withoutSilentLines(text);
  if (rules.pythonMarkdown) text = expandPythonMarkdown(text);
  if (language === "pelican") text = expandPelicanLinks(text);
  if (rules.kramdownTables) text = takeFileLists(text);
  text = expandCodeTitles(text, language === "hexo");
  const isVault = rules.wikiLinks === "always";
  if (rules.wikiLinks) text = expandWikiLinks(text, context, isVault);
  if (rules.obsidian) text = expandObsidian(text, isVault);
  if (rules.fontAwesome) text = withoutFontAwesome(text);
  if (rules.marks) text = expandMarks(text, rules.marks);
  if (rules.inlineNotes) text = expandInlineNotes(text);
  text = withoutImageSizes(text);
  if (rules.spacedLinks) text = bracketSpacedLinks(text);
  if (rules.spacedReferences) text = joinSpacedReferences(text);
  if (rules.cjkEmphasis) text = expandCjkEmphasis(text, rules.cjkEmphasis);
  text = endBareAddresses(withoutBareDeadLinks(text));
  const separator = context.page.excerpt_separator;
  const excerpt = excerptOf(text, typeof separator === "string" ? separator : undefined);
  return { markdown: text, notes, ...(excerpt !== undefined && { excerpt }) };
}

function readsTags({ engines }: TemplateRules, { page }: TemplateContext): boolean {
  return !engines || !/^\s*(?:md|false)\s*$/.test(String(page[engines.key] ?? engines.usual));
}

function readHtmlBlocks(text: string, everywhere: boolean): string {
  if (!text.includes("<")) return text;
  return endHtmlBlocks(separatePreBlocks(withoutHtmlIndentation(expandMarkdownInHtml(text, everywhere))));
}

/** What only those write who compile `.md` as MDX: a statement at the start, a comment as the id of a heading. */
const MDX_START =
  /^\s*(?:import\s+(?:(?:[\w*][^\n"']*?|[\w\s,]*\{[^}]*\})\s*from\s*)?["'][^"'\n]+["'][ \t;]*(?:\n|$)|export\s+(?:const\s+\w+\s*=|default\s+(?:function\b|class\b|[({])))/;
const MDX_COMMENT = /^#{1,6}[ \t][^\n]*\{\/\*[^\n]*\*\/\}[ \t]*$/m;

/** What a body has of components: `values`, as in all of MDX, where something says that it is that; else those that there are. */
function componentsOf(
  text: string,
  mdx: TemplateRules["mdx"],
  context: TemplateContext,
): ReturnType<typeof componentsIn> {
  if (mdx === undefined) return undefined;
  const isMdx =
    mdx === "always" ||
    context.isMdx ||
    MDX_START.test(text) ||
    MDX_COMMENT.test(text) ||
    (mdx === "svelte" && SVELTE_SCRIPT.test(text));
  return isMdx ? "values" : componentsIn(text);
}
