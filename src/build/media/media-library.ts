import { hash } from "node:crypto";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, relative, sep } from "node:path";
import { isDeepStrictEqual as isSame } from "node:util";
import { imageSize } from "image-size";
import mime from "mime";
import type { Picture } from "../../model/site.ts";
import { entriesOf } from "../content/folder-entries.ts";
import { LARGEST_FILE } from "../edition/platform-limits.ts";
import { isInside } from "../inside.ts";
import { MARKDOWN_FILE, OTHER_SOURCE } from "../markdown-file.ts";
import { largeDataImage } from "./data-image.ts";
import { FolderNames } from "./folder-names.ts";
import { isPointer } from "./lfs-pointer.ts";
import { MediaPlaces, type PlaceRules } from "./media-places.ts";
import { NamedFiles } from "./named-files.ts";

/** A file of the publisher's that is part of the deployment. */
export interface MediaFile {
  /** Where it is now, or what is in it. */
  readonly source: string | Uint8Array;
  /** Path on the site; holds a digest of the bytes, so it may be cached for ever. */
  readonly path: string;
  /** Media type by the file's ending. */
  readonly type: string;
  /** Bytes. */
  readonly length: number;
  /** Pixels; absent where the file is no image that can be measured. */
  readonly width?: number;
  readonly height?: number;
}

export type MediaResult =
  | { readonly kind: "found"; readonly media: MediaFile }
  | { readonly kind: "missing"; readonly tried: readonly string[] }
  /** It exists, but outside the folders that may be published. */
  | { readonly kind: "outside"; readonly file: string }
  /** In its place stands a note on where it is kept. */
  | { readonly kind: "pointer"; readonly file: string }
  /** It has more bytes than a file of a deployment may have. */
  | { readonly kind: "too-large"; readonly file: string; readonly length: number };

/** What a library answered to a part of the work, by what it was asked: as long as it answers the same, the part holds. */
export interface MediaTrace {
  /** The publishable file that really stands at a place. */
  readonly places: Map<string, string | undefined>;
  /** What is called so but for the case of letters, where nothing stood at a place. */
  readonly variants: Map<string, string | undefined>;
  /** Folders of static files on the way up from a folder. */
  readonly folders: Map<string, readonly string[]>;
  /** The file nearest to a folder, by its name in the whole project. */
  readonly names: Map<string, Map<string, string | undefined>>;
  /** Names of the files in a folder, by the file that refers to it and by how it does. */
  readonly listings: Map<string, Map<string, readonly string[]>>;
  /** What is in a file. */
  readonly files: Map<string, MediaResult>;
}

/** Knows files from an earlier time, as long as nobody has written to them. */
export interface MediaMemory {
  find(file: string): MediaFile | undefined;
  /** @param file one that `find` did not know */
  keep(file: string, media: MediaFile): void;
}

/** Files that may begin with front matter, and are written for the generator then, as Markdown is. */
const PAGE = /\.(?:html?|xml|css|scss|js|json|txt)$/i;
const HIDDEN = /(?:^|[\\/])\.[^\\/]+/;

/** Finds the local files that articles refer to and remembers which of them the deployment needs. */
export class MediaLibrary {
  readonly #roots: string[];
  readonly #memory: MediaMemory | undefined;
  #rules: PlaceRules;
  #places: MediaPlaces;
  readonly #found = new Map<string, MediaFile>();
  /** What really stands at a place; articles refer to the same places again and again. */
  readonly #existing = new Map<string, string | undefined>();
  readonly #names = new FolderNames();
  readonly #named = new NamedFiles();

  /** @param content absolute path of the content folder; its files may be published */
  constructor(content: string, memory?: MediaMemory) {
    this.#roots = [realpathSync(content)];
    this.#memory = memory;
    this.#rules = { limits: [content], statics: [], staticNames: [], basePath: "", languageRoots: [] };
    this.#places = new MediaPlaces(this.#rules);
  }

  /** Absolute paths of the folders whose files may be published. */
  get folders(): readonly string[] {
    return this.#roots;
  }

  /** What its answers depend on beside the file system. */
  get rules(): unknown {
    return [this.#roots, this.#rules];
  }

  /** Allows files of more folders, and says where they are looked for. */
  lookIn(rules: PlaceRules, folders: readonly string[]): void {
    this.#rules = rules;
    this.#places = new MediaPlaces(rules);
    for (const folder of folders) this.#roots.push(realpathSync(folder));
  }

  /**
   * @param from the file that holds the reference
   * @param reference a relative reference or one that starts with `/`, percent-encoded or not, query and fragment ignored
   * @param trace gets what the answer depends on
   */
  find(from: string, reference: string, trace?: MediaTrace): MediaResult {
    const path = withoutPercentEncoding(reference.replace(/[?#].*$/s, ""));
    const folder = dirname(from);
    trace?.folders.set(folder, this.#places.staticsAbove(folder));
    const places = path.includes("\0") ? [] : this.#places.of(from, path);
    // What a file system that ignores case finds for the author is found here too, where all else fails.
    return (
      this.#among(places, trace) ??
      this.#among(this.#variants(places, trace), trace) ?? { kind: "missing", tried: places }
    );
  }

  /**
   * Finds a file by its name, wherever in the project.
   *
   * @param from the file that holds the name
   * @param name with as many of its folders as are given
   * @param trace gets what the answer depends on
   * @returns a relative reference to the nearest one
   */
  nearest(from: string, name: string, trace?: MediaTrace): string | undefined {
    const folder = dirname(from);
    const file = this.#nearest(folder, name);
    if (trace) {
      const known = trace.names.get(folder);
      if (known) known.set(name, file);
      else trace.names.set(folder, new Map([[name, file]]));
    }
    return file && relative(folder, file).split(sep).map(encodeURIComponent).join("/");
  }

  /**
   * Names of the files in a folder.
   *
   * @param from the file that holds the reference
   * @param reference to the folder, as those to files
   * @param trace gets what the answer depends on
   * @returns sorted; none where there is no such folder
   */
  filesIn(from: string, reference: string, trace?: MediaTrace): readonly string[] {
    const names = this.#namesIn(from, reference);
    if (trace) {
      const known = trace.listings.get(from);
      if (known) known.set(reference, names);
      else trace.listings.set(from, new Map([[reference, names]]));
    }
    return names;
  }

  #namesIn(from: string, reference: string): readonly string[] {
    const path = withoutPercentEncoding(reference);
    const places = path.includes("\0") ? [] : this.#places.of(from, path);
    const entries = places.map(entriesOf).find((found) => found !== undefined) ?? [];
    return entries
      .filter((entry) => entry.isFile())
      .map(({ name }) => name)
      .sort();
  }

  #nearest(folder: string, name: string): string | undefined {
    return this.#named.nearest(this.#places.rootAbove(folder), folder, name);
  }

  #variants(places: readonly string[], trace: MediaTrace | undefined): string[] {
    return places.flatMap((place) => {
      const variant = this.#names.butForCase(place);
      trace?.variants.set(place, variant);
      return variant ?? [];
    });
  }

  /** The first of some places that may be published, else one that may not. */
  #among(places: readonly string[], trace: MediaTrace | undefined): MediaResult | undefined {
    let outside: string | undefined;
    for (const place of places) {
      const file = this.#publishable(place);
      trace?.places.set(place, file);
      if (file === undefined) continue;
      if (this.#roots.some((root) => mayPublish(root, file, this.#rules.staticNames))) {
        const result = this.#take(file);
        trace?.files.set(file, result);
        return result;
      }
      outside ??= place;
    }
    return outside === undefined ? undefined : { kind: "outside", file: outside };
  }

  /** Whether the answers of a trace are still the same; those about files become known as if they had been asked for. */
  holds({ places, variants, folders, names, listings, files }: MediaTrace): boolean {
    return (
      [...variants].every(([place, variant]) => this.#names.butForCase(place) === variant) &&
      [...folders].every(([folder, statics]) => isSame(this.#places.staticsAbove(folder), statics)) &&
      [...names].every(([folder, files]) =>
        [...files].every(([name, file]) => this.#nearest(folder, name) === file),
      ) &&
      [...listings].every(([from, listed]) =>
        [...listed].every(([reference, names]) => isSame(this.#namesIn(from, reference), names)),
      ) &&
      [...places].every(([place, file]) => this.#publishable(place) === file) &&
      [...files].every(([file, result]) => isSame(this.#take(file), result))
    );
  }

  /** Makes a file of an image that a page holds as data; undefined where it may stay as it is. */
  takeData(url: string): MediaFile | undefined {
    const image = largeDataImage(url);
    return image && this.#remember(image.bytes, image.bytes, "image", `.${image.ending}`);
  }

  /** All files found so far, by path on the site. */
  files(): MediaFile[] {
    return [...new Map([...this.#found.values()].map((media) => [media.path, media])).values()];
  }

  #publishable(place: string): string | undefined {
    if (this.#existing.has(place)) return this.#existing.get(place);
    const file = existingFile(place);
    const found = file !== undefined && isSource(file) ? undefined : file;
    this.#existing.set(place, found);
    return found;
  }

  #take(file: string): MediaResult {
    const known = this.#found.get(file);
    if (known) return { kind: "found", media: known };
    const length = statSync(file).size;
    if (length > LARGEST_FILE) return { kind: "too-large", file, length };
    const extension = extname(file);
    const kept = this.#memory?.find(file);
    if (kept) {
      this.#found.set(file, kept);
      return { kind: "found", media: kept };
    }
    const bytes = readFileSync(file);
    if (isPointer(bytes)) return { kind: "pointer", file };
    const media = this.#remember(file, bytes, basename(file, extension), extension);
    this.#memory?.keep(file, media);
    return { kind: "found", media };
  }

  #remember(source: MediaFile["source"], bytes: Uint8Array, name: string, extension: string): MediaFile {
    const type = mime.getType(extension) ?? "application/octet-stream";
    const digest = hash("sha256", bytes).slice(0, 12);
    const path = `/media/${encodeURIComponent(name)}-${digest}${encodeURIComponent(extension.toLowerCase())}`;
    const size = type.startsWith("image/") ? measure(bytes) : undefined;
    const media: MediaFile = { source, path, type, length: bytes.length, ...size };
    this.#found.set(typeof source === "string" ? source : path, media);
    return media;
  }
}

/** What the work on one article asks of a library. */
export type MediaFinder = Pick<MediaLibrary, "filesIn" | "find" | "nearest" | "takeData">;

/**
 * Whether a file lies below a folder that may be published, and is not one that hides itself there.
 *
 * @param staticNames paths of folders that hold what the site has at its root, though they be hidden: `.vuepress/public`
 */
function mayPublish(root: string, file: string, staticNames: readonly string[]): boolean {
  const path = `/${relative(root, file)}`;
  const hidden = staticNames.find((name) => name.startsWith(".") && path.includes(`/${name}/`));
  const shown = hidden === undefined ? path : path.replace(`/${hidden}/`, "/");
  return isInside(root, file) && !HIDDEN.test(shown);
}

/** @param siteUrl origin of the site */
export function mediaPicture(media: MediaFile, siteUrl: string, alt: string | undefined): Picture {
  return {
    url: siteUrl + media.path,
    type: media.type,
    length: media.length,
    ...(media.width !== undefined && { width: media.width }),
    ...(media.height !== undefined && { height: media.height }),
    ...(alt !== undefined && { alt }),
  };
}

function measure(bytes: Uint8Array): { width: number; height: number } | undefined {
  try {
    const { width, height, orientation } = imageSize(bytes);
    // What is no picture may look like one of no size.
    if (width === 0 || height === 0) return undefined;
    // EXIF orientations 5 to 8 lie on their side.
    return orientation !== undefined && orientation >= 5
      ? { width: height, height: width }
      : { width, height };
  } catch {
    return undefined;
  }
}

function isSource(file: string): boolean {
  if (MARKDOWN_FILE.test(file) || OTHER_SOURCE.test(file)) return true;
  return PAGE.test(file) && readFileSync(file, "utf8").startsWith("---");
}

function existingFile(path: string): string | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ? realpathSync.native(path) : undefined;
  } catch {
    // A name that no file can have.
    return undefined;
  }
}

function withoutPercentEncoding(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
