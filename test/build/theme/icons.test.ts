import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decode, encode } from "fast-png";
import { imageSize } from "image-size";
import { describe, expect, test } from "vitest";
import { build } from "../../../src/build/build.ts";
import { readPng, squared } from "../../../src/build/theme/pixels.ts";
import { FAVICON_ASSET, type Manifest } from "../../../src/model/edition.ts";
import { temporaryFolder } from "../../support/folder.ts";
import { article, SITE } from "../../support/serve.ts";

/** Two pixels with the second and the first colour of a palette. */
const INDEXED =
  "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAMAAADD/I+4AAAABlBMVEUAAADPRjC/brCdAAAAC0lEQVR4nGNgZAAAAAUAAtFmM3gAAAAASUVORK5CYII=";

function builtWith(icon: string, bytes: Uint8Array | string) {
  const content = temporaryFolder({
    "site.md": SITE.replace("title:", `icon: ${icon}\ntitle:`),
    [icon]: bytes,
    "articles/one.md": article({}),
  });
  const out = join(temporaryFolder(), "dist");
  expect(build({ content, out }).problems).toEqual([]);
  const { look } = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as Manifest;
  const asset = (path: string) => readFileSync(join(out, "assets", path));
  return { look, asset };
}

/** A picture, left half red, right half blue and half transparent. */
function halves(size: number): Uint8Array {
  const data = new Uint8Array(size * size * 4);
  for (let i = 0; i < size * size; i++)
    data.set(i % size < size / 2 ? [255, 0, 0, 255] : [0, 0, 255, 128], i * 4);
  return encode({ width: size, height: size, data, channels: 4 });
}

describe("icons", () => {
  test("of all sizes are made of one PNG", () => {
    const { look, asset } = builtWith("icon.png", halves(256));
    const sizes = look.icons.map(({ href, rel, sizes }) => [rel, sizes, imageSize(asset(href)).width]);
    expect(sizes).toEqual([
      ["icon", "32x32", 32],
      ["icon", "256x256", 256],
      ["apple-touch-icon", "180x180", 180],
    ]);
    const small = decode(asset(look.icons[0]!.href));
    expect([...small.data.slice(0, 4)]).toEqual([255, 0, 0, 255]);
    expect([...small.data.slice(31 * 4, 32 * 4)]).toEqual([0, 0, 255, 128]);
    const favicon = asset(FAVICON_ASSET);
    expect(look.faviconType).toBe("image/x-icon");
    expect(imageSize(favicon).type).toBe("ico");
    expect(imageSize(favicon).images?.map(({ width }) => width)).toEqual([16, 32, 48]);
  });

  test("of other types are used as they are", () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>';
    const { look, asset } = builtWith("icon.svg", svg);
    expect(look.icons).toMatchObject([{ rel: "icon", type: "image/svg+xml" }]);
    expect(asset(FAVICON_ASSET).toString()).toBe(svg);
  });

  test("that are no square stand in the middle of one", () => {
    const data = new Uint8Array(8 * 4 * 4).fill(255);
    const { data: made } = squared({ width: 8, height: 4, data }, 8);
    const opacityOfRow = (y: number) => made[(y * 8 + 3) * 4 + 3];
    expect([0, 1, 2, 3, 4, 5, 6, 7].map(opacityOfRow)).toEqual([0, 0, 255, 255, 255, 255, 0, 0]);
  });

  test("may be grey, of sixteen bits or have a palette", () => {
    const grey = readPng(encode({ width: 1, height: 1, data: new Uint8Array([7]), channels: 1 }));
    expect([...grey!.data]).toEqual([7, 7, 7, 255]);
    const deep = readPng(
      encode({
        width: 1,
        height: 1,
        data: new Uint16Array([0x1234, 0xabcd, 0xffff]),
        channels: 3,
        depth: 16,
      }),
    );
    expect([...deep!.data]).toEqual([0x12, 0xab, 0xff, 255]);
    expect([...readPng(Buffer.from(INDEXED, "base64"))!.data]).toEqual([0xcf, 0x46, 0x30, 255, 0, 0, 0, 255]);
    expect(readPng(Buffer.from("no picture"))).toBeUndefined();
  });
});
