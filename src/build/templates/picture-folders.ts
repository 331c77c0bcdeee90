import { filesLike } from "../files-like.ts";
import { isImageFile } from "./picture-tags.ts";
import { picture } from "./markup.ts";
import type { Call } from "./tag.ts";

/** Arguments that name pictures, by patterns or in a list. */
const PATTERNS = ["match", "glob", "pattern", "images", "imgs", "src"];
/** Those that name their folder. */
const FOLDERS = ["dir", "folder", "directory", "gallery_dir", "gallerydir", "path"];
const WILD = /[*?[]/;
/** Commas between files, but not those within braces. */
const COMMA = /,(?![^{}]*\})/;

/**
 * The pictures of a gallery that names them by patterns (`images/*`), by their folder or in a list (`a.jpg,b.jpg`), in the order of
 * their names.
 *
 * @returns undefined where it names none that are there
 */
export function picturesOfFolder({ args, scope }: Pick<Call, "args" | "scope">): string | undefined {
  const { named } = args;
  const value = (names: readonly string[]) => names.map((name) => named.get(name)).find(Boolean);
  const pattern = value(PATTERNS);
  const folder = value(FOLDERS);
  const files =
    pattern !== undefined && /[*?[{,]/.test(pattern)
      ? pattern.split(COMMA).flatMap((one) => filesOf(one.trim(), scope.filesIn))
      : folder === undefined
        ? []
        : inFolder(folder, scope.filesIn(folder)).filter((file) => !/[-_]thumb\.\w+$/i.test(file));
  const pictures = files.filter(isImageFile);
  if (pictures.length === 0) return undefined;
  const isReversed = named.get("sortorder") === "desc" || named.get("sort") === "desc";
  return (isReversed ? pictures.toReversed() : pictures)
    .map((src) => picture({ src, alt: undefined }, true))
    .map((shown) => (typeof shown === "string" ? shown : shown.block))
    .join("\n\n");
}

function filesOf(pattern: string, filesIn: (folder: string) => readonly string[]): readonly string[] {
  if (!WILD.test(pattern)) {
    const [, before = "", list, after = ""] = /^([^{}]*)\{([^{}]*)\}([^{}]*)$/.exec(pattern) ?? [];
    return list === undefined ? [pattern] : list.split(",").map((one) => before + one.trim() + after);
  }
  const folder = pattern.slice(0, pattern.lastIndexOf("/", pattern.search(WILD)) + 1);
  return filesLike(pattern.replace(/\*{2,}\/?/g, "*"), inFolder(folder, filesIn(folder || ".")));
}

function inFolder(folder: string, names: readonly string[]): readonly string[] {
  const start = folder === "" || folder.endsWith("/") ? folder : `${folder}/`;
  return names.map((name) => start + name);
}
