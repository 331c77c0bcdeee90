import { type ExpandedTemplates, expandTemplates } from "../../../src/build/templates/expand-templates.ts";
import type { TemplateRules } from "../../../src/build/templates/rules.ts";
import type { TemplateContext } from "../../../src/build/templates/template-context.ts";

/** The articles that tags can name here. */
const ARTICLES: Readonly<Record<string, string>> = {
  "2020-01-02-other": "https://blog.example/other/",
  "_posts/2020-01-02-other.md": "https://blog.example/other/",
  "other.md": "https://blog.example/other/",
};

export function expand(
  rules: TemplateRules,
  markdown: string,
  context: Partial<TemplateContext> = {},
): ExpandedTemplates {
  return expandTemplates(markdown, rules, {
    isMdx: false,
    math: undefined,
    page: {},
    site: {},
    siteUrl: "https://blog.example",
    basePath: "",
    articleUrl: (reference) => ARTICLES[reference],
    articleTitle: (reference) => (reference in ARTICLES ? "The other" : undefined),
    fileNamed: () => undefined,
    filesIn: () => [],
    textOf: () => undefined,
    mappings: new Map(),
    ...context,
  });
}
