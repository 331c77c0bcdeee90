import { basename } from "node:path";
import type { PageRules } from "../dialects/dialect.ts";

/** Names of the folders that are the root of all pages. */
export function pageRoots(
  { folder }: PageRules,
  { home, root }: { readonly home: string | undefined; readonly root: string | undefined },
): readonly string[] {
  return [folder, ...(root !== undefined && root !== home ? [basename(root)] : [])];
}
