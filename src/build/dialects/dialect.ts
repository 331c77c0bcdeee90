import type { MarkdownFeatures } from "../render/options.ts";
import type { TemplateRules } from "../templates/rules.ts";

/** How one generator's blogs spell what Broadsheet wants to know. Data: a new dialect is a new file and one line. */
export interface Dialect {
  readonly name: string;
  /** Front-matter keys by what they mean; the first that is there counts. */
  readonly keys: {
    readonly title: readonly string[];
    readonly subtitle: readonly string[];
    readonly description: readonly string[];
    readonly author: readonly string[];
    readonly readTime: readonly string[];
    readonly published: readonly string[];
    readonly updated: readonly string[];
    readonly created: readonly string[];
    readonly hero: readonly string[];
    readonly heroAlt: readonly string[];
    readonly callToAction: readonly string[];
    readonly tags: readonly string[];
    readonly id: readonly string[];
    readonly slug: readonly string[];
    readonly language: readonly string[];
    readonly draft: readonly string[];
  };
  /** What bodies hold besides Markdown. */
  readonly templates: TemplateRules;
  /** What its Markdown has beyond CommonMark and GFM. */
  readonly features: MarkdownFeatures;
}
