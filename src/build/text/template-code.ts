/** Template code: what it would become, nobody here knows. */
const TEMPLATE_CODE = /\{\{|\{%/;

export function hasTemplateCode(text: string): boolean {
  return TEMPLATE_CODE.test(text);
}

/** What shows the title of the page: `{{ page.title }}`, `{{ $frontmatter.title }}`, `{title}`. */
const TITLE_CODE = /^\{\{?-?\s*(?:(?:\$?page|\$?frontmatter|metadata|props)\.)*title\s*-?\}\}?$/i;

export function isTitleCode(text: string): boolean {
  return TITLE_CODE.test(text.trim());
}
