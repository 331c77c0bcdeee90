import { dirname, join, matchesGlob, relative, sep } from "node:path";
import type { ContentFolder } from "../dialects/content-folder.ts";
import type { FileRules } from "../dialects/dialect.ts";
import type { ConfigSource } from "./config-source.ts";
import { textOfFile } from "./generator-files.ts";

/** Where a site's files are, from its configuration, unless that says it. */
const SOURCE = "src";

/** A folder of articles where it is. */
export interface PlacedFolder extends ContentFolder {
  /** Absolute path. */
  readonly folder: string;
}

/** The folders in which a configuration in code says that articles are; none where it does not. */
export function readContentFolders(
  { contentFolders }: Pick<FileRules, "contentFolders">,
  source: ConfigSource | undefined,
): PlacedFolder[] {
  if (!contentFolders || !source) return [];
  const home = dirname(source.file);
  const named = source.find("source");
  const places = contentFolders.files?.map((name) =>
    join(home, typeof named === "string" ? named : SOURCE, name),
  );
  const code = (places ?? [source.file]).map(textOfFile).find((text) => text !== undefined);
  return contentFolders
    .read(code ?? "")
    .map((folder) => ({ ...folder, folder: join(home, folder.path).replace(/\/$/, "") }));
}

/** Tells files, by their absolute paths, that lie in such folders, none of which takes them. */
export function untakenTest(folders: readonly PlacedFolder[]): (file: string) => boolean {
  return (file) => {
    const around = folders.filter(({ folder }) => file.startsWith(folder + sep));
    return around.length > 0 && !around.some((folder) => takes(folder, file));
  };
}

function takes({ folder, takes, leaves }: PlacedFolder, file: string): boolean {
  const path = relative(folder, file).split(sep).join("/");
  const matches = (pattern: string) => matchesGlob(path, pattern.replace(/^\.\//, ""));
  return takes.some(matches) && !leaves.some(matches);
}
