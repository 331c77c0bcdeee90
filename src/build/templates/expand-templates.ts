import type { RenderNote } from "../render/options.ts";
import { firstNamed, parseArguments, TEXT_NAMES } from "./arguments.ts";
import { expandCjkEmphasis } from "./cjk-emphasis.ts";
import { unwrapMdxBlocks, withoutCodeMarks } from "./code-marks.ts";
import { expandCodeTitles } from "./code-titles.ts";
import { expandColonAdmonitions } from "./colon-admonitions.ts";
import { DEAD_LINK, withoutBareDeadLinks } from "./dead-link.ts";
import { expandDirectives } from "./directives.ts";
import { ELEVENTY } from "./eleventy.ts";
import { likelyEmbed } from "./embeds.ts";
import { excerptOf } from "./excerpt.ts";
import { expandNodes } from "./expand-tags.ts";
import { FOREM } from "./forem.ts";
import { HEXO } from "./hexo.ts";
import { endHtmlBlocks, withoutHtmlIndentation } from "./html-blocks.ts";
import { HUGO } from "./hugo.ts";
import { expandIndentedAdmonitions } from "./indented-admonitions.ts";
import { JEKYLL } from "./jekyll.ts";
import { tidyKramdownTables } from "./kramdown-tables.ts";
import type { TagLanguage } from "./language.ts";
import { LIQUID_FILTERS } from "./liquid-filters.ts";
import { applyMapping } from "./mapping.ts";
import { expandMarkdownInHtml } from "./markdown-in-html.ts";
import { html, link } from "./markup.ts";
import { mdxLanguage } from "./mdx.ts";
import { separatePreBlocks } from "./pre-blocks.ts";
import { expandPelicanLinks, PELICAN } from "./pelican.ts";
import { isImageFile, isPictureName, pictureOf } from "./picture-tags.ts";
import { playerOf } from "./player-tags.ts";
import { narrowListMarkers } from "./python-lists.ts";
import { expandPythonMarkdown } from "./python-markdown.ts";
import { readTags } from "./read-tags.ts";
import type { TemplateRules } from "./rules.ts";
import { withoutSilentLines } from "./silent-lines.ts";
import { expandSnippets } from "./snippets.ts";
import { bracketSpacedLinks } from "./spaced-links.ts";
import { SVELTE_SCRIPT } from "./svelte-script.ts";
import type { Call, Expansion, Scope, Tag } from "./tag.ts";
import { deadLink, unknownTag } from "./template-notes.ts";
import { expandWikiLinks } from "./wiki-links.ts";
import { expandWordPress } from "./wordpress.ts";
import { ZOLA } from "./zola.ts";

/** What the tags of one article can know. */
export interface TemplateContext {
  /** Whether the file's name says that it is MDX. */
  readonly isMdx: boolean;
  /** Front matter, keys as written. */
  readonly page: Readonly<Record<string, unknown>>;
  /** What `site.…` means. */
  readonly site: Readonly<Record<string, unknown>>;
  /** Origin of the site. */
  readonly siteUrl: string;
  /** Path below which the generator has the whole site. */
  readonly basePath: string;
  /** Permalink of the article that a tag names in whatever way its language has; undefined where there is none. */
  readonly articleUrl: (reference: string) => string | undefined;
  /** Its title. */
  readonly articleTitle: (reference: string) => string | undefined;
  /** Text of a file that the article includes, looked for in these folders, beside the article or above it. */
  readonly textOf: (file: string, folders: readonly string[]) => string | undefined;
  /** The publisher's own mappings: `drop`, `keep` or text, by name of tag. */
  readonly mappings: ReadonlyMap<string, string>;
}

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
  let text = rules.snippets
    ? expandSnippets(markdown, (file) => context.textOf(file, rules.snippets!), notes)
    : markdown;
  if (rules.pythonMarkdown) text = narrowListMarkers(text);
  if (rules.wordPress) text = expandWordPress(text, context.mappings, notes);
  if (mdx === "always") text = unwrapMdxBlocks(text);
  for (const marks of rules.codeMarks ?? []) text = withoutCodeMarks(text, marks);
  if (language !== undefined) text = expandLanguage(text, LANGUAGES[language], context, notes);
  if (isMdx(text, mdx, context))
    text = expandLanguage(text, mdxLanguage(context.page, mdx === "svelte"), context, notes);
  if (admonitions === "colons")
    text = expandDirectives(expandColonAdmonitions(text), context.mappings, notes);
  if (admonitions === "indented") text = expandIndentedAdmonitions(text);
  if (rules.markdownInHtml) text = readHtmlBlocks(text);
  if (rules.kramdownTables) text = tidyKramdownTables(text);
  if (rules.silentLines) text = withoutSilentLines(text);
  if (rules.pythonMarkdown) text = expandPythonMarkdown(text);
  if (language === "pelican") text = expandPelicanLinks(text);
  text = expandCodeTitles(text, language === "hexo");
  if (rules.wikiLinks) text = expandWikiLinks(text, context.articleUrl);
  if (rules.spacedLinks) text = bracketSpacedLinks(text);
  if (rules.cjkEmphasis) text = expandCjkEmphasis(text);
  text = withoutBareDeadLinks(text);
  const separator = context.page.excerpt_separator;
  const excerpt = excerptOf(text, typeof separator === "string" ? separator : undefined);
  return { markdown: text, notes, ...(excerpt !== undefined && { excerpt }) };
}

function readsTags({ engines }: TemplateRules, { page }: TemplateContext): boolean {
  return !engines || !/^\s*(?:md|false)\s*$/.test(String(page[engines.key] ?? engines.usual));
}

function readHtmlBlocks(text: string): string {
  if (!text.includes("<")) return text;
  return endHtmlBlocks(separatePreBlocks(withoutHtmlIndentation(expandMarkdownInHtml(text))));
}

/** A heading's id as those write it who compile `.md` as MDX; elsewhere nobody ends a heading so. */
const MDX_COMMENT = /^#{1,6}[ \t][^\n]*\{\/\*[^\n]*\*\/\}[ \t]*$/m;

function isMdx(text: string, mdx: TemplateRules["mdx"], { isMdx: isNamedSo }: TemplateContext): boolean {
  if (mdx === undefined || mdx === "always") return mdx === "always";
  return isNamedSo || MDX_COMMENT.test(text) || (mdx === "svelte" && SVELTE_SCRIPT.test(text));
}

function expandLanguage(
  text: string,
  language: TagLanguage,
  context: TemplateContext,
  notes: RenderNote[],
): string {
  const { syntax } = language;
  if (!syntax.signs.some((sign) => text.includes(sign))) return text;
  const expander = {
    parse: language.parse ?? parseArguments,
    call: (call: Call) => expandCall(call, language, context),
  };
  const expandTags = (part: string, scope: Scope) => expandNodes(readTags(part, syntax), scope, expander);
  const expand = (part: string, scope: Scope) =>
    expandTags(language.inCode ? runEverywhere(part, language.inCode, scope, expandTags) : part, scope);
  return expand(text, makeScope(language, context, notes, expand));
}

/** Puts in what tags give that are run in code as in text. One that gives nothing stays, to be read where it is no code. */
function runEverywhere(text: string, tags: RegExp, scope: Scope, expand: Scope["expand"]): string {
  return text.replace(tags, (source) => {
    const value = expand(source, scope);
    return value === "" || value === DEAD_LINK ? source : value;
  });
}

function expandCall(call: Call, language: TagLanguage, { mappings }: TemplateContext): Expansion {
  const { tag, scope, fillsLines, body } = call;
  const mapping = mappings.get(language.nameOf(call)) ?? mappings.get(tag.name);
  if (mapping !== undefined) return applyMapping(mapping, { ...call, body: () => tag.verbatim ?? body() });
  const known = tag.isOutput ? language.output(call) : language.handler(tag.name)?.(call);
  if (known !== undefined) return known;
  if (!tag.isOutput && !call.hasBody) {
    const shown = likelyEmbed(tag.name, call) ?? (fillsLines ? likelyFile(call) : undefined);
    if (shown !== undefined) return shown;
  }
  scope.unknown({ ...tag, name: language.nameOf(call) });
  const text = body() ?? textArgument(call) ?? "";
  const title = fillsLines && call.hasBody ? firstNamed(call.args, TITLE_NAMES) : undefined;
  const titled = title === undefined ? text : `<strong>${html(title)}</strong>\n\n${text.trim()}`;
  return fillsLines ? { block: titled } : text;
}

/** Arguments that stand above what a tag encloses. */
const TITLE_NAMES = ["title", "header", "heading", "summary", "label", "question"];

const FULL_URL = /^https?:\/\/\S+$/i;
/** Two texts and nothing else; a text before filters. */
const TWO_TEXTS = /^(["'])((?:(?!\1).)+)\1[\s,]+(["'])((?:(?!\3).)+)\3$/s;
const FILTERED_TEXT = /^(["'])((?:(?!\1).)*)\1(\s*\|(?!\|).*)$/s;

/**
 * What a tag encloses may be an argument instead; in running text its title, and anywhere a title with a link. Of an output, the
 * text before a filter that nobody knows.
 */
function textArgument({ tag, args, fillsLines }: Call): string | undefined {
  if (tag.isOutput) {
    const [, , text, filters = ""] = FILTERED_TEXT.exec(tag.markup) ?? [];
    const names = [...filters.matchAll(/\|\s*([A-Za-z_]\w*)/g)].map(([, name]) => name!);
    return names.every((name) => Object.hasOwn(LIQUID_FILTERS, name)) ? undefined : text;
  }
  const title = args.named.get("title");
  const address = firstNamed(args, ["link", "href", "url"]);
  const titled = title && address !== undefined ? link(address, title) : linkOf(tag.markup);
  return firstNamed(args, TEXT_NAMES) ?? titled ?? (fillsLines ? undefined : title);
}

/** `"Ann", "https://ann.example"`, in either order. */
function linkOf(markup: string): string | undefined {
  const [, , first = "", , second = ""] = TWO_TEXTS.exec(markup) ?? [];
  const [title, address] = FULL_URL.test(first) ? [second, first] : [first, second];
  return FULL_URL.test(address) && !FULL_URL.test(title) ? link(address, title) : undefined;
}

/**
 * Whatever a tag is called, one that stands alone and names a file to be heard, seen or looked at shows that; where its name
 * is one for pictures, the address needs no ending.
 */
function likelyFile(call: Call): Expansion | undefined {
  const { named, positional } = call.args;
  const player = playerOf(call.args);
  if (player !== undefined) return { block: player };
  const stated = named.get("src") ?? "";
  const isPicture = isPictureName(call.tag.name) && /^https?:/.test(stated);
  const src = isPicture ? stated : [...named.values(), ...positional].find(isImageFile);
  if (src === undefined) return undefined;
  return (
    pictureOf(call) ?? pictureOf({ ...call, args: { named: new Map([...named, ["src", src]]), positional } })
  );
}

function makeScope(
  language: TagLanguage,
  context: TemplateContext,
  notes: RenderNote[],
  expand: Scope["expand"],
): Scope {
  const { siteUrl, basePath, site, page, articleUrl, articleTitle, textOf } = context;
  const said = new Set<string>();
  const add = (note: RenderNote) => {
    if (!said.has(note.rule + note.found)) notes.push(note);
    said.add(note.rule + note.found);
  };
  return {
    values: new Map<string, unknown>([
      ...(language.namesFrontMatter ? Object.entries(page) : []),
      ["site", { ...site, baseurl: basePath, url: siteUrl }],
      ["page", page],
    ]),
    siteUrl,
    basePath,
    articleTitle,
    textOf,
    expand,
    depth: 0,
    uncertain() {},
    articleUrl(reference, source) {
      const url = articleUrl(reference.trim());
      if (url === undefined) add(deadLink(source));
      return url ?? DEAD_LINK;
    },
    unknown: (tag: Tag) => add(unknownTag(language.shown(tag), tag)),
  };
}
