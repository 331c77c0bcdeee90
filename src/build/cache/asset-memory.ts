import { join } from "node:path";
import { assetFile } from "../edition/folder-writer.ts";
import type { OutputFolder } from "../edition/output-folder.ts";
import { ownStampOf, type Stamp } from "./stamp.ts";
import { Stock } from "./stock.ts";

interface Known {
  readonly data: Uint8Array | string;
  readonly stamp: Stamp;
}

/** Assets that one process has written, to be linked from the last output where they are the same again. */
export class AssetMemory {
  readonly #known = new Map<string, Known>();

  /**
   * Puts an asset into an output.
   *
   * @param path of the asset, percent-encoded
   */
  write(output: OutputFolder, path: string, data: Uint8Array | string): void {
    const file = assetFile(path);
    const known = this.#known.get(path);
    if (
      known?.data === data &&
      new Stock(output.last).supply({ path: file, stamp: known.stamp }, output.folder)
    ) {
      output.countAsset(path, Buffer.byteLength(data));
      return;
    }
    output.writeAsset(path, data);
    const stamp = ownStampOf(join(output.folder, file));
    if (stamp) this.#known.set(path, { data, stamp });
  }
}
