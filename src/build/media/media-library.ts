import { hash } from "node:crypto";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { basename, extname, relative } from "node:path";
import { imageSize } from "image-size";
import mime from "mime";
import type { Picture } from "../../model/site.ts";
import { LARGEST_FILE } from "../edition/platform-limits.ts";
import { isInside } from "../inside.ts";
import { largeDataImage } from "./data-image.ts";
import { MediaPlaces, type PlaceRules } from "./media-places.ts";

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
  /** It has more bytes than a file of a deployment may have. */
  | { readonly kind: "too-large"; readonly file: string; readonly length: number };

/** What is written for a generator is no file of the site: Markdown, and pages that begin with front matter. */
const MARKDOWN = /\.(?:md|mdx|markdown)$/i;
const PAGE = /\.(?:html?|xml|css|scss|js|json|txt)$/i;
const HIDDEN = /(?:^|[\\/])\.[^\\/]+/;

/** Finds the local files that articles refer to and remembers which of them the deployment needs. */
export class MediaLibrary {
  /** Folders whose files may be published. */
  readonly #roots: string[];
  #places: MediaPlaces;
  readonly #found = new Map<string, MediaFile>();
  /** What really stands at a place; articles refer to the same places again and again. */
  readonly #existing = new Map<string, string | undefined>();

  /** @param content absolute path of the content folder; its files may be published */
  constructor(content: string) {
    this.#roots = [realpathSync(content)];
    this.#places = new MediaPlaces({ limits: [content], statics: [], staticNames: [] });
  }

  /** Allows files of more folders, and says where they are looked for. */
  lookIn(rules: PlaceRules, folders: readonly string[]): void {
    this.#places = new MediaPlaces(rules);
    for (const folder of folders) this.#roots.push(realpathSync(folder));
  }

  /**
   * @param from the file that holds the reference
   * @param reference a relative reference or one that starts with `/`, percent-encoded or not, query and fragment ignored
   */
  find(from: string, reference: string): MediaResult {
    const path = withoutPercentEncoding(reference.replace(/[?#].*$/s, ""));
    const places = path.includes("\0") ? [] : this.#places.of(from, path);
    let outside: string | undefined;
    for (const place of places) {
      const file = this.#publishable(place);
      if (file === undefined) continue;
      if (this.#roots.some((root) => mayPublish(root, file))) return this.#take(file);
      outside ??= place;
    }
    return outside === undefined ? { kind: "missing", tried: places } : { kind: "outside", file: outside };
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
    const media = this.#remember(file, readFileSync(file), basename(file, extension), extension);
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
export type MediaFinder = Pick<MediaLibrary, "find" | "takeData">;

/** Whether a file lies below a folder that may be published, and is not one that hides itself there. */
function mayPublish(root: string, file: string): boolean {
  return isInside(root, file) && !HIDDEN.test(relative(root, file));
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
    // EXIF orientations 5 to 8 lie on their side.
    return orientation !== undefined && orientation >= 5
      ? { width: height, height: width }
      : { width, height };
  } catch {
    return undefined;
  }
}

function isSource(file: string): boolean {
  if (MARKDOWN.test(file)) return true;
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
