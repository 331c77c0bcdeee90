import type { Problem } from "../../model/problem.ts";
import type { ArticleDraft } from "../article/article-draft.ts";
import { isSiteLanguage } from "./path-language.ts";

/**
 * Translations may meet at one address, where something that cannot be seen keeps the generator's apart: a plugin, or a setting.
 * Then that in the site's language has it, else the first, and the others are below their languages.
 *
 * @param drafts in the order of their files
 */
export function tellLanguagesApart(
  drafts: readonly ArticleDraft[],
  { language: siteLanguage, basePath }: { readonly language: string; readonly basePath: string },
): { readonly drafts: readonly ArticleDraft[]; readonly problems: readonly Problem[] } {
  const byPath = Map.groupBy(drafts, ({ path }) => path);
  const moved = new Map<ArticleDraft, ArticleDraft>();
  const problems: Problem[] = [];
  for (const [path, group] of byPath) {
    if (group.length === 1 || new Set(group.map(({ language }) => language)).size < group.length) continue;
    const own = group.find(({ language }) => isSiteLanguage(language, siteLanguage)) ?? group[0]!;
    for (const draft of group) {
      const apart = `${basePath}/${draft.language.toLowerCase()}${path.slice(basePath.length)}`;
      if (draft === own || byPath.has(apart)) continue;
      moved.set(draft, { ...draft, path: apart });
      problems.push(sharedByLanguages(draft, own, apart));
    }
  }
  return { drafts: drafts.map((draft) => moved.get(draft) ?? draft), problems };
}

function sharedByLanguages(draft: ArticleDraft, own: ArticleDraft, apart: string): Problem {
  return {
    severity: "warning",
    rule: "shared-by-languages",
    file: draft.source,
    ...draft.addressPlace,
    expected: "an address of its own for each language",
    found: `\`${draft.path}\`, which ${own.source} has too`,
    advice: `it is at ${apart}; where your site has it elsewhere, set \`permalink\` in site.md, with \`:language\``,
  };
}
