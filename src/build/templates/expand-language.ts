import type { RenderNote } from "../render/options.ts";
import { parseArguments } from "./arguments.ts";
import { DEAD_LINK } from "./dead-link.ts";
import { expandNodes } from "./expand-tags.ts";
import type { TagLanguage } from "./language.ts";
import { applyMapping } from "./mapping.ts";
import { readTags } from "./read-tags.ts";
import type { Call, Expansion, Scope, Tag } from "./tag.ts";
import type { TemplateContext } from "./template-context.ts";
import { deadLink, unknownTag } from "./template-notes.ts";
import { likelyShown, textOfUnknown } from "./unknown-tags.ts";

/** Text with what the tags of a language in it show; what is unknown goes, with a note. */
export function expandLanguage(
  text: string,
  language: TagLanguage,
  context: TemplateContext,
  notes: RenderNote[],
): string {
  const { syntax } = language;
  if (!syntax.signs.some((sign) => text.includes(sign))) return text;
  const expander = {
    parse: language.parse ?? parseArguments,
    call: (call: Call) => expandCall(withinTag(call, language), language, context),
  };
  const expandTags = (part: string, scope: Scope) => expandNodes(readTags(part, syntax), scope, expander);
  const expand = (part: string, scope: Scope) =>
    expandTags(language.inCode ? runEverywhere(part, language.inCode, scope, expandTags) : part, scope);
  return expand(language.tidied?.(text) ?? text, makeScope(language, context, notes, expand));
}

/** Puts in what tags give that are run in code as in text. One that gives nothing stays, to be read where it is no code. */
function runEverywhere(text: string, tags: RegExp, scope: Scope, expand: Scope["expand"]): string {
  return text.replace(tags, (source) => {
    const value = expand(source, scope);
    return value === "" || value === DEAD_LINK ? source : value;
  });
}

function withinTag(call: Call, { inside }: Pick<TagLanguage, "inside">): Call {
  if (!inside || !call.hasBody) return call;
  return { ...call, body: () => inside(call.body() ?? "") };
}

function expandCall(call: Call, language: TagLanguage, { mappings }: TemplateContext): Expansion {
  const { tag, scope, body } = call;
  const mapping = mappings.get(language.nameOf(call)) ?? mappings.get(tag.name);
  if (mapping !== undefined) return applyMapping(mapping, { ...call, body: () => tag.verbatim ?? body() });
  const known = tag.isOutput ? language.output(call) : language.handler(tag.name)?.(call);
  if (known !== undefined) return known;
  const shown = likelyShown(call);
  if (shown !== undefined) return shown;
  scope.unknown({ ...tag, name: language.nameOf(call) });
  return textOfUnknown(call);
}

function makeScope(
  language: TagLanguage,
  context: TemplateContext,
  notes: RenderNote[],
  expand: Scope["expand"],
): Scope {
  const { siteUrl, basePath, site, articleUrl, articleTitle, filesIn, textOf } = context;
  const page = { ...context.page };
  for (const key of language.listKeys ?? []) {
    const value = page[key];
    if (typeof value === "string") page[key] = value.split(/\s+/).filter(Boolean);
  }
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
    filesIn,
    textOf,
    expand,
    depth: 0,
    uncertain() {},
    articleUrl(reference, source, inLanguage) {
      const url = articleUrl(reference.trim(), inLanguage);
      if (url === undefined) add(deadLink(source));
      return url ?? DEAD_LINK;
    },
    unknown: (tag: Tag) => add(unknownTag(language.shown(tag), tag)),
  };
}
