/** Template code: what it would become, nobody here knows. */
const TEMPLATE_CODE = /\{\{|\{%/;

export function hasTemplateCode(text: string): boolean {
  return TEMPLATE_CODE.test(text);
}
