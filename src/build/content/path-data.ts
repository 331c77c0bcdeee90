import { dirname, join, relative, sep } from "node:path";
import type { PathData } from "../dialects/path-data.ts";
import type { FileRules } from "../dialects/dialect.ts";
import type { Group } from "../group.ts";
import { mergeGroups } from "../merge-groups.ts";
import { withoutFields } from "../without-fields.ts";
import type { ConfigSource } from "./config-source.ts";
import { textOfFile } from "./generator-files.ts";

/** What a configuration makes of the paths of files in a folder. */
export interface PlacedPathData extends PathData {
  /** Absolute path. */
  readonly folder: string;
}

/** @returns `undefined` where there is no configuration, or it makes nothing of them */
export function readPathData(
  { pathData }: Pick<FileRules, "pathData">,
  source: ConfigSource | undefined,
): PlacedPathData | undefined {
  if (!pathData || !source) return undefined;
  const folder = join(dirname(source.file), source.text("source") ?? pathData.folder);
  return { ...pathData.read(textOfFile(source.file) ?? ""), folder };
}

/** Adds to an article's front matter what its path says. */
export function withPathData(pathData: PlacedPathData | undefined, file: string, data: Group): Group {
  if (!pathData) return data;
  const path = relative(pathData.folder, file).split(sep).join("/");
  if (path.startsWith("../")) return data;
  return mergeGroups(withoutFields(pathData.of(path), Object.keys(data)), data);
}
