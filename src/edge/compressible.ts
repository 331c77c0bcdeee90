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
  readonly #ready: (() => Promise<ArrayBuffer | undefined>) | undefined;
  #gzip: Blob | undefined;
  #begun = Number.NEGATIVE_INFINITY;

  /**
   * @param pieces put one after the other; text as UTF-8
   * @param ready finds the body where it was compressed before
   */
  constructor(pieces: readonly Piece[], ready?: () => Promise<ArrayBuffer | undefined>) {
    this.#ready = ready;
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
    const ready = await this.#ready?.();
    this.#gzip = ready ? new Blob([ready]) : await compress(this.identity);
    return this.#gzip;
  }
}

function compress(body: Blob): Promise<Blob> {
  return new Response(body.stream().pipeThrough(new CompressionStream("gzip"))).blob();
}
