import { codeAt, placeKey, readLiteral } from "../frontmatter/literal.ts";
import { asGroup } from "../group.ts";
import type { ContentFolder, Project } from "./content-folder.ts";

const CONFIGS = ["ts", "mts", "js", "mjs"].map((ending) => `content.config.${ending}`);
/** What stands in it may be in the hands of other modules: `defineCollection(asSeoCollection({`. */
const COLLECTION =
  /(?<!^[ \t]*(?:\/[/*]|\*).*)\bdefineCollection\s*(?:<[^>\n]*>\s*)?\(\s*(?:as\w+\(\s*)*(?=\{)/gm;
const FOLDER = "content";
/** The page of the site or of what a prefix stands for, which is no article. */
const HOME = ["index.{md,mdx}", "[0-9]*.index.{md,mdx}"];
const WHOLE: ContentFolder = { path: FOLDER, takes: ["**"], leaves: HOME, blogPath: "/" };

interface Source {
  readonly include: string;
  readonly exclude: readonly string[];
  readonly prefix: string | undefined;
}

/**
 * The folders of a project of Nuxt Content, by the sources of the collections in `content.config.ts`
 * (https://content.nuxt.com/docs/collections/sources): all of `content` where one of them cannot be told without running the code.
 */
export function nuxtFolders({ textOf }: Pick<Project, "textOf">): ContentFolder[] {
  const code = CONFIGS.map((name) => textOf(name)).find((text) => text !== undefined) ?? "";
  const read = [...code.matchAll(COLLECTION)].map(({ 0: { length }, index }) =>
    sourcesIn(code, index + length),
  );
  const sources = read.flatMap((some) => some ?? []);
  if (sources.length === 0 || read.includes(undefined)) return [WHOLE];
  // What none of them takes is not on the site.
  return [{ ...WHOLE, takes: [] }, ...sources.map(folderOf)];
}

/** @returns `undefined` where code says what the sources are */
function sourcesIn(code: string, start: number): Source[] | undefined {
  const literal = readLiteral(code, start);
  const { source } = asGroup(literal.value);
  if (codeAt(literal, ["source"])) return undefined;
  if (source === undefined) return literal.places.has(placeKey(["source"])) ? undefined : [];
  return [source].flat().flatMap((one): Source[] => {
    if (typeof one === "string") return [{ include: one, exclude: [], prefix: undefined }];
    const { include, exclude, prefix, repository, cwd } = asGroup(one);
    // What lies elsewhere is not in `content`.
    if (typeof include !== "string" || repository !== undefined || cwd !== undefined) return [];
    return [
      {
        include,
        exclude: [exclude].flat().filter((pattern) => typeof pattern === "string"),
        prefix: typeof prefix === "string" ? prefix : undefined,
      },
    ];
  });
}

/** A prefix stands for what is fixed at the start of the pattern. */
function folderOf({ include, exclude, prefix }: Source): ContentFolder {
  const leaves = [...HOME, ...exclude];
  if (prefix === undefined) return { path: FOLDER, takes: [include], leaves, blogPath: "/" };
  const fixed = include.includes("*") ? include.split("*", 1)[0]! : "";
  const isFolder = /^(?:[^{}[\]()!?]*\/)?$/.test(fixed);
  if (!isFolder) return { path: FOLDER, takes: [include], leaves, doubt: `\`prefix: ${prefix}\`` };
  const below = (pattern: string) => (pattern.startsWith(fixed) ? pattern.slice(fixed.length) : pattern);
  return {
    path: `${FOLDER}/${fixed}`,
    takes: [below(include)],
    leaves: leaves.map(below),
    blogPath: prefix,
  };
}
