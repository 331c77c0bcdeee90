import { posix } from "node:path";
import { asGroup } from "../group.ts";
import type { ContentFolder, Project } from "./content-folder.ts";
import { readVueConfig } from "./vue-config.ts";

/** What stands for all that is in a folder: `posts/:rest*`, `posts/(.*)`, `posts/:page`. */
const PLACES = /^(?<folder>(?:[^:()*/]+\/)*)(?<rest>:\w+\*?(?:\(\.\*\))?|\(\.\*\))(?:\.md)?$/;

/** The official theme for blogs of VuePress 1, and its plugin; where they put the posts of a folder. */
const BLOG = /["'`]@vuepress\/(?:theme-|plugin-)?blog["'`]/;
const DIRECTORIES =
  /\bdirname:\s*["'`](?<folder>[^"'`]+)["'`](?:[^{}]*?\bitemPermalink:\s*["'`](?<permalink>[^"'`]+)["'`])?/g;
const POSTS = "_posts";
const PERMALINK = "/:year/:month/:day/:slug";

/** The folder of a project's pages, and those in it that its configuration plainly moves to another path. */
export function vueFolders({ config, source = "." }: Project): ContentFolder[] {
  const { srcExclude, pagePatterns, rewrites } = readVueConfig(config);
  const patterns = textsIn(pagePatterns);
  const takes = patterns.filter((pattern) => !pattern.startsWith("!"));
  const left = patterns.filter((pattern) => pattern.startsWith("!")).map((pattern) => pattern.slice(1));
  const common = {
    takes: takes.length > 0 ? takes : ["**"],
    leaves: [...left, ...textsIn(srcExclude)].flatMap((pattern) => [pattern, `${pattern}/**`]),
  };
  const moved = Object.entries(asGroup(rewrites)).flatMap(([from, to]) => {
    const place = PLACES.exec(from)?.groups;
    const target = typeof to === "string" ? PLACES.exec(to)?.groups : undefined;
    return place && place.rest === target?.rest ? [[place.folder!, target!.folder!] as const] : [];
  });
  return [
    { ...common, path: posix.normalize(source), blogPath: "" },
    ...moved.map(([from, to]) => ({
      takes: ["**"],
      leaves: [],
      path: posix.join(source, from),
      blogPath: to,
    })),
    ...blogsIn(config),
  ];
}

function blogsIn(config: string): ContentFolder[] {
  if (!BLOG.test(config)) return [];
  const said = [...config.matchAll(DIRECTORIES)].map(
    ({ groups }) => [groups!.folder!, groups!.permalink] as const,
  );
  const folders = said.length > 0 ? said : [[POSTS, undefined] as const];
  return folders.map(([path, permalink = PERMALINK]) => ({
    path,
    takes: ["**"],
    leaves: [],
    blogPath: "",
    permalink: permalink.replace(/\/?$/, "/"),
  }));
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
