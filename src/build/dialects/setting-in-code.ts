/**
 * Finds a setting that a configuration in code has as a text: `baseUrl: "/docs/"`, its value in the group `value`. What
 * stands in a comment of its line, or is computed, is not found.
 */
export function settingInCode(name: string): RegExp {
  return new RegExp(`(?<!^[ \\t]*(?:/[/*]|\\*).*)(?<![\\w.$])${name}:\\s*(["'])(?<value>[^"'\\n]*)\\1`, "m");
}
