import { dirname, join, matchesGlob, relative, sep } from "node:path";
import { asGroup, type Group, isGroup } from "../group.ts";
import type { Merge } from "./unite-lists.ts";

/** Front matter that a configuration gives to all files of a kind below a path. */
export interface FrontMatterDefaults {
  /** Absolute path of the folder from which the path counts. */
  readonly root: string;
  /** Beginning of a path, or a pattern of one; empty for all files. */
  readonly path: string;
  /** `posts` for what is in `_posts`, `pages` for what is in no such folder; absent: any. */
  readonly type?: string;
  readonly values: Group;
}

/**
 * Reads `defaults:` as Jekyll has it (https://jekyllrb.com/docs/configuration/front-matter-defaults/).
 *
 * @param written a list of `{ scope: { path, type }, values }`
 * @param config absolute path of the configuration
 * @param source the folder of the site's files, from the configuration
 * @returns the least specific first
 */
export function readDefaults(written: unknown, config: string, source: unknown): FrontMatterDefaults[] {
  if (!Array.isArray(written)) return [];
  const root = join(dirname(config), typeof source === "string" ? source : ".");
  return written
    .filter(isGroup)
    .map(({ scope, values }) => {
      const { path, type } = asGroup(scope);
      return {
        root,
        path: typeof path === "string" ? path.replace(/^\.?\//, "") : "",
        ...(typeof type === "string" && type !== "" && { type }),
        values: asGroup(values),
      };
    })
    .sort((a, b) => a.path.length - b.path.length || Number("type" in a) - Number("type" in b));
}

/** Adds to an article's front matter what the configuration says of such files. */
export function withDefaults(
  defaults: readonly FrontMatterDefaults[],
  file: string,
  data: Group,
  merge: Merge,
): Group {
  return defaults
    .filter((one) => appliesTo(one, file))
    .reduceRight((all, { values }) => merge(values, all), data);
}

function appliesTo({ root, path, type }: FrontMatterDefaults, file: string): boolean {
  const steps = relative(root, file).split(sep);
  if (type !== undefined && type !== typeOf(steps)) return false;
  if (!path.includes("*")) return steps.join("/").startsWith(path);
  return steps.some((_, i) => matchesGlob(steps.slice(0, i + 1).join("/"), path.replace(/\/$/, "")));
}

function typeOf(steps: readonly string[]): string {
  return steps.find((step) => step.startsWith("_"))?.slice(1) ?? "pages";
}
