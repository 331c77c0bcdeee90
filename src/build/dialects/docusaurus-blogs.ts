import { readLiteral } from "../frontmatter/literal.ts";
import { asGroup, type Group } from "../group.ts";
import type { ContentFolder } from "./content-folder.ts";

/** Where the options of a blog begin: in a preset, or of the plugin itself. What stands in a comment of its line is none. */
const OPTIONS =
  /(?<!^[ \t]*(?:\/[/*]|\*).*)(?:\bblog\s*:\s*|\b(?<plugin>plugin-content-blog)["'`]\s*\)?\s*,\s*)(?=\{)/gm;
const NO_BLOG = /(?<!^[ \t]*(?:\/[/*]|\*).*)\bblog\s*:\s*false\b/m;
const PRESETS = /(?<!^[ \t]*(?:\/[/*]|\*).*)\bpresets?\b/m;

const FOLDER = "blog";
const TRANSLATIONS = "docusaurus-plugin-content-blog";
const TAKES = ["**/*.{md,mdx}"];

/**
 * The blogs in a configuration of Docusaurus, as far as it says them plainly
 * (https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog).
 */
export function docusaurusBlogs(code: string): ContentFolder[] {
  const found = [...code.matchAll(OPTIONS)].map(({ index, 0: { length }, groups }) => ({
    options: asGroup(readLiteral(code, index + length).value),
    isPlugin: groups?.plugin !== undefined,
  }));
  const blogs = found.filter(({ options }) => !isOfTheme(options)).map(({ options }) => blogOf(options));
  // A preset has a blog unless it says otherwise.
  const isSaid =
    NO_BLOG.test(code) || found.some(({ options, isPlugin }) => !isPlugin && !isOfTheme(options));
  return isSaid || !PRESETS.test(code) ? blogs : [...blogs, blogOf({})];
}

/** The theme has settings of the same name. */
function isOfTheme(options: Group): boolean {
  const keys = Object.keys(options);
  return keys.length > 0 && keys.every((key) => key === "sidebar");
}

function blogOf({ path, routeBasePath, id, include, exclude }: Group): ContentFolder {
  return {
    path: typeof path === "string" ? path : FOLDER,
    blogPath: typeof routeBasePath === "string" ? routeBasePath : FOLDER,
    takes: textsIn(include) ?? TAKES,
    leaves: textsIn(exclude) ?? [],
    namesakes: [typeof id === "string" && id !== "default" ? `${TRANSLATIONS}-${id}` : TRANSLATIONS],
  };
}

function textsIn(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === "string")
    ? value
    : undefined;
}
