/**
 * Finds a setting that a configuration in code has as a text, or as true or false: `baseUrl: "/docs/"`, its value in the group
 * `value`. What stands in a comment of its line, or is computed, is not found.
 */
export function settingInCode(name: string): RegExp {
  const start = String.raw`(?<!^[ \t]*(?:/[/*]|\*).*)(?<![\w.$])${name}:\s*`;
  return new RegExp(
    String.raw`${start}(?<quote>["']?)(?<value>(?<=["'])[^"'\n]*|true\b|false\b)\k<quote>`,
    "m",
  );
}

/** The languages of a site, in a list of texts: `locales: ["en", "fr"]`. */
export const LOCALES = /(?<!^[ \t]*(?:\/[/*]|\*).*)\blocales:\s*\[(?<value>[^\]]*)\]/gm;

/** The plugin of remark that makes ends of lines line breaks. */
export const REMARK_BREAKS = /(?<!^[ \t]*(?:\/[/*]|\*).*)\b(?<value>remark-?breaks)\b/im;
