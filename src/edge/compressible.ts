import type { Piece } from "../model/compose.ts";

/** Bytes below which compression gains nothing: they travel in one packet with the header either way. */
const WORTHWHILE = 1400;

/** Milliseconds after which a compression that has not ended is taken for lost, as when its client went away. */
const PATIENCE = 5000;

/**
 * A body that is compressed when the first client asks for it, and once only. Its bytes are those of Blobs, which responses share:
 * bytes of an array would be copied into each.
 */
export class Compressible {
  readonly identity: Blob;
  #gzip: Blob | undefined;
  #begun = Number.NEGATIVE_INFINITY;

  /** @param pieces put one after the other; text as UTF-8 */
  constructor(pieces: readonly Piece[]) {
    this.identity = new Blob([...pieces]);
  }

  /**
   * The body as gzip; `undefined` when that is not worth it, or another request is just making it: in Workers nobody may wait
   * for another request's promise.
   *
   * @param now milliseconds
   */
  gzip(now: number): Blob | undefined | Promise<Blob> {
    if (this.#gzip) return this.#gzip;
    if (this.identity.size < WORTHWHILE || now - this.#begun < PATIENCE) return undefined;
    this.#begun = now;
    return this.#compress();
  }

  async #compress(): Promise<Blob> {
    const stream = this.identity.stream().pipeThrough(new CompressionStream("gzip"));
    this.#gzip = await new Response(stream).blob();
    return this.#gzip;
  }
}
