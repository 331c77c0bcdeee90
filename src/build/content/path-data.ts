import { dirname, join, relative, sep } from "node:path";
import type { PathData } from "../dialects/path-data.ts";
import type { FileRules } from "../dialects/dialect.ts";
import type { Group } from "../group.ts";
import { withoutFields } from "../without-fields.ts";
import type { ConfigSource } from "./config-source.ts";

/** What a configuration makes of the paths of files in a folder. */
export interface PlacedPathData extends PathData {
  /** Absolute path. */
  readonly folder: string;
}

/**
 * Without a configuration, what the generator makes of them by default.
 *
 * @param folders absolute paths of the folders of articles
 * @param markdown absolute paths of the files in them
 * @returns `undefined` where the dialect makes nothing of them, or the folder of the site's files is not known
 */
export function readPathData(
  { pathData }: Pick<FileRules, "pathData">,
  source: ConfigSource | undefined,
  folders: readonly string[],
  markdown: readonly string[],
): PlacedPathData | undefined {
  if (!pathData) return undefined;
  const folder = source
    ? join(dirname(source.file), source.text("source") ?? pathData.folder)
    : folderNamed(pathData.folder, folders, markdown);
  return folder === undefined ? undefined : { ...pathData.read(source?.code ?? ""), folder };
}

/** A folder of articles that is called so, or one in it. */
function folderNamed(
  name: string,
  folders: readonly string[],
  markdown: readonly string[],
): string | undefined {
  for (const above of folders.map((folder) => dirname(folder))) {
    for (const file of markdown) {
      const steps = relative(above, file).split(sep);
      const at = steps.indexOf(name);
      if (at >= 0) return join(above, ...steps.slice(0, at + 1));
    }
  }
  return undefined;
}

/** Adds to an article's front matter what its path says; a key without a value says nothing against it. */
export function withPathData(pathData: PlacedPathData | undefined, file: string, data: Group): Group {
  if (!pathData) return data;
  const path = relative(pathData.folder, file).split(sep).join("/");
  if (path.startsWith("../")) return data;
  const said = Object.keys(data).filter((key) => data[key] !== null && data[key] !== "");
  const added = withoutFields(pathData.of(path), said);
  return { ...added, ...withoutFields(data, Object.keys(added)) };
}
