import { posix } from "node:path";
import type { ContentFolder, Project } from "./content-folder.ts";

/** The folder of a source: `path: "./src/posts"`, of a template, or joined to that of the configuration. */
const SOURCE =
  /(?<!^[ \t]*(?:\/[/*]|\*).*)\b(?:path|contentPath)\s*:\s*(?:`\$\{(?:__dirname|process\.cwd\(\)|dirname)\}\/(?<template>[^`$]+)`|(?:path\.)?(?:join|resolve)\((?<joined>(?:process\.cwd\(\)|[^()])*)\)|["'`](?<written>[^"'`$]+)["'`])/gm;
/** What a page's path, or the field that becomes one, has before the path of its file. */
const PREFIX = /\b(?:path|value|slug)\s*[:=]\s*`\/?(?<prefix>[\w-]+(?:\/[\w-]+)*)\/?\$\{/g;

/** The folders from which a site of Gatsby takes its files (https://www.gatsbyjs.com/plugins/gatsby-source-filesystem/). */
export function gatsbyFolders({ config, markdown, textOf }: Project): ContentFolder[] {
  const paths = [...config.matchAll(SOURCE)].flatMap(({ groups = {} }) => {
    const steps = [...(groups.joined ?? "").matchAll(/["'`]([^"'`]+)["'`]/g)].map(([, step]) => step!);
    const written = groups.template ?? groups.written ?? posix.join(...steps);
    const path = posix.normalize(written.replace(/^\.?\//, "")).replace(/\/$/, "");
    return markdown.some((file) => file.startsWith(`${path}/`)) ? [path] : [];
  });
  const code = ["gatsby-node.js", "gatsby-node.ts", "gatsby-node.mjs"].map(textOf).find(Boolean) ?? "";
  const prefixes = new Set([...code.matchAll(PREFIX)].map(({ groups }) => groups!.prefix!));
  const [prefix] = prefixes;
  const blogPath = prefixes.size === 1 && !/^tags?$|^categor/.test(prefix!) ? `/${prefix}` : "/";
  return [...new Set(paths)].map((path) => ({ path, takes: ["**"], leaves: [], blogPath }));
}
