import { LINK_DEFINITION } from "./excerpt.ts";

/**
 * A body, with the definitions of links in the files that the generator puts at the end of each. What else is in them, of
 * the site rather than of the article, stays out.
 *
 * @param textOf the text of a file, by its path as the configuration has it
 */
export function appendDefinitions(
  markdown: string,
  files: readonly string[],
  textOf: (file: string) => string | undefined,
): string {
  if (!markdown.includes("]")) return markdown;
  const definitions = files.flatMap((file) => textOf(file)?.match(LINK_DEFINITION) ?? []);
  return definitions.length === 0 ? markdown : `${markdown}\n\n${definitions.join("\n")}\n`;
}
