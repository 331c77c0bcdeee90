import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Files of an output that are served without the Worker. */
const HEADERS = "_headers";
const MEDIA = "media";

/**
 * The media of all outputs while `npm run dev` runs, as the platform serves them. wrangler looks through its folder of assets
 * after each change, so it has one where only that changes; names of media hold digests, so none is ever in the way.
 */
export class DevMedia {
  readonly folder: string;
  readonly #out: string;

  /**
   * @param folder absolute path of wrangler's folder of assets; emptied
   * @param out absolute path of the output folder
   */
  constructor(folder: string, out: string) {
    this.folder = folder;
    this.#out = out;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(join(folder, MEDIA), { recursive: true });
  }

  /** Adds what is new in the output, and answers the paths on the site. */
  add(): string[] {
    const assets = join(this.#out, "assets");
    const media = existsSync(join(assets, MEDIA)) ? readdirSync(join(assets, MEDIA)) : [];
    const added = [HEADERS, ...media.map((name) => join(MEDIA, name))].filter(
      (path) => !existsSync(join(this.folder, path)),
    );
    // A link would not do: one more or less of the same file is a change to who watches it.
    for (const path of added) copyFileSync(join(assets, path), join(this.folder, path));
    return added.filter((path) => path !== HEADERS).map((path) => `/${path}`);
  }
}
