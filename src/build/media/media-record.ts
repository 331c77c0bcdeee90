import type { MediaFile, MediaFinder, MediaLibrary, MediaResult, MediaTrace } from "./media-library.ts";

/** A library, and a record of what was found in it: the files that a part of the work needs. */
export class MediaRecord implements MediaFinder {
  readonly #library: MediaLibrary;
  readonly #files = new Map<string, MediaFile>();
  readonly trace: MediaTrace = {
    places: new Map(),
    variants: new Map(),
    folders: new Map(),
    names: new Map(),
    listings: new Map(),
    files: new Map(),
  };

  constructor(library: MediaLibrary) {
    this.#library = library;
  }

  /** As `MediaLibrary` does it. */
  find(from: string, reference: string): MediaResult {
    const result = this.#library.find(from, reference, this.trace);
    if (result.kind === "found") this.#files.set(result.media.path, result.media);
    return result;
  }

  /** As `MediaLibrary` does it. */
  filesIn(from: string, reference: string): readonly string[] {
    return this.#library.filesIn(from, reference, this.trace);
  }

  /** As `MediaLibrary` does it. */
  nearest(from: string, name: string): string | undefined {
    return this.#library.nearest(from, name, this.trace);
  }

  /** As `MediaLibrary` does it. */
  takeData(url: string): MediaFile | undefined {
    const file = this.#library.takeData(url);
    if (file) this.#files.set(file.path, file);
    return file;
  }

  /** What was found so far. */
  files(): MediaFile[] {
    return [...this.#files.values()];
  }
}
