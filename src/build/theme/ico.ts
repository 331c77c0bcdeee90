/** Bytes of the head, and of one entry of the directory. */
const HEAD = 6;
const ENTRY = 16;

/**
 * An icon file that holds the same picture in several sizes, each as a PNG.
 *
 * @param pictures squares of at most 256 pixels
 */
export function encodeIco(
  pictures: readonly { readonly size: number; readonly png: Uint8Array }[],
): Uint8Array {
  const head = Buffer.alloc(HEAD + ENTRY * pictures.length);
  head.writeUInt16LE(1, 2); // an icon, no cursor
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  for (const [i, { size, png }] of pictures.entries()) {
    const entry = HEAD + ENTRY * i;
    head.writeUInt8(size % 256, entry); // 0 stands for 256
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4); // planes
    head.writeUInt16LE(32, entry + 6); // bits for a pixel
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
