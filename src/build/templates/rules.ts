/** What a dialect's bodies hold besides Markdown. */
export interface TemplateRules {
  /** The language of its tags. */
  readonly language?: "jekyll" | "hugo";
}
