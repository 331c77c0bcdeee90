/** Bytes below which compression gains nothing: they travel in one packet with the header either way. */
const WORTHWHILE = 1400;

/** Milliseconds after which a compression that has not ended is taken for lost, as when its client went away. */
const PATIENCE = 5000;

const utf8 = new TextEncoder();

/** A body that is compressed when the first client asks for it, and once only. */
export class Compressible {
  readonly identity: Uint8Array<ArrayBuffer>;
  #gzip: Uint8Array<ArrayBuffer> | undefined;
  #begun = Number.NEGATIVE_INFINITY;

  /** @param body text is sent as UTF-8 */
  constructor(body: Uint8Array<ArrayBuffer> | string) {
    this.identity = typeof body === "string" ? (utf8.encode(body) as Uint8Array<ArrayBuffer>) : body;
  }

  /**
   * The body as gzip; `undefined` when that is not worth it, or another request is just making it: in Workers nobody may wait
   * for another request's promise.
   *
   * @param now milliseconds
   */
  gzip(now: number): Uint8Array<ArrayBuffer> | undefined | Promise<Uint8Array<ArrayBuffer>> {
    if (this.#gzip) return this.#gzip;
    if (this.identity.length < WORTHWHILE || now - this.#begun < PATIENCE) return undefined;
    this.#begun = now;
    return this.#compress();
  }

  async #compress(): Promise<Uint8Array<ArrayBuffer>> {
    const stream = new Blob([this.identity]).stream().pipeThrough(new CompressionStream("gzip"));
    this.#gzip = new Uint8Array(await new Response(stream).arrayBuffer());
    return this.#gzip;
  }
}
