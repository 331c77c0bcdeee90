import { hash } from "node:crypto";
import { readFileSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, extname, resolve } from "node:path";
import { imageSize } from "image-size";
import mime from "mime";
import type { Picture } from "../../model/site.ts";
import { isInside } from "../inside.ts";

/** A file of the publisher's that is part of the deployment. */
export interface MediaFile {
  /** Where it is now. */
  readonly file: string;
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
  | { readonly kind: "outside"; readonly file: string };

/** Finds the local files that articles refer to and remembers which of them the deployment needs. */
export class MediaLibrary {
  readonly #roots: string[];
  readonly #found = new Map<string, MediaFile>();

  /** @param roots folders that may be published; a reference that starts with `/` is looked up in each of them */
  constructor(roots: readonly string[]) {
    this.#roots = roots.map((root) => realpathSync(root));
  }

  /** Adds folders that may be published. */
  allow(folders: readonly string[]): void {
    for (const folder of folders) {
      const root = realpathSync(folder);
      if (!this.#roots.includes(root)) this.#roots.push(root);
    }
  }

  /**
   * @param from the file that holds the reference
   * @param reference a relative reference or one that starts with `/`, percent-encoded or not, query and fragment ignored
   */
  find(from: string, reference: string): MediaResult {
    const path = withoutPercentEncoding(reference.replace(/[?#].*$/s, ""));
    const places = path.startsWith("/")
      ? this.#roots.map((root) => resolve(root, `.${path}`))
      : [resolve(dirname(from), path)];
    let outside: string | undefined;
    for (const place of places) {
      const file = existingFile(place);
      if (file === undefined) continue;
      if (this.#roots.some((root) => isInside(root, file))) return { kind: "found", media: this.#add(file) };
      outside ??= place;
    }
    return outside === undefined ? { kind: "missing", tried: places } : { kind: "outside", file: outside };
  }

  /** All files found so far, by path on the site. */
  files(): MediaFile[] {
    return [...new Map([...this.#found.values()].map((media) => [media.path, media])).values()];
  }

  #add(file: string): MediaFile {
    const known = this.#found.get(file);
    if (known) return known;
    const bytes = readFileSync(file);
    const type = mime.getType(file) ?? "application/octet-stream";
    const extension = extname(file);
    const name = encodeURIComponent(basename(file, extension));
    const path = `/media/${name}-${hash("sha256", bytes).slice(0, 12)}${extension.toLowerCase()}`;
    const size = type.startsWith("image/") ? measure(bytes) : undefined;
    const media: MediaFile = { file, path, type, length: bytes.length, ...size };
    this.#found.set(file, media);
    return media;
  }
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

function existingFile(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? realpathSync(path) : undefined;
}

function withoutPercentEncoding(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
