import type { HeadedBody } from "./first-heading.ts";

/** Where `#` starts a comment, not a heading: code between fences, in elements and in tags of templates. */
const CODE =
  /^ {0,3}(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![\s\S]))|<(pre|script|style)\b[\s\S]*?<\/\2\s*>|<!--[\s\S]*?-->|\{%-?\s*(highlight|codeblock|raw)\b[\s\S]*?\{%-?\s*end\3\b|\{\{[<%]\s*highlight\b[\s\S]*?\{\{[<%]\s*\/\s*highlight\b/gim;
const HEADING =
  /^ {0,3}#[ \t]+([^\n]*?)(?:[ \t]+#+)?[ \t]*\r?$|^ {0,3}([^\s>#<|*+\-`][^\n]*)\n {0,3}=+[ \t]*\r?$|<h1\b[^>]*>((?:(?!<\/?h1\b)[\s\S])*)<\/h1\s*>/gim;
const ATTRIBUTES = /\s*\{:?\s*[#.][^{}]*\}$/;

/**
 * The one first-level heading of a body, wherever it stands: below a picture, as an element. A body with several has
 * sections, and none of them is its title.
 *
 * @returns undefined where there is none, or more than one.
 */
export function splitOnlyHeading(body: string): HeadedBody | undefined {
  const prose = body.replace(CODE, (code) => code.replace(/[^\n]/g, " "));
  const [heading, another] = prose.matchAll(HEADING);
  if (!heading || another) return undefined;
  const title = (heading[1] ?? heading[2] ?? heading[3] ?? "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(ATTRIBUTES, "");
  if (title === "") return undefined;
  const end = heading.index + heading[0].length;
  const emptied = body.slice(heading.index, end).replace(/[^\r\n]+/g, "");
  return { title, body: body.slice(0, heading.index) + emptied + body.slice(end) };
}
