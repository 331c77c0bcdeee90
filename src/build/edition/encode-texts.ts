/** Grows to the largest bundle of texts; nothing in it outlives a call. */
let scratch = Buffer.alloc(0);

/** Texts in UTF-8, one after the other, and the bytes that each takes. */
export function encodeTexts(texts: readonly string[]): { bytes: Uint8Array; lengths: number[] } {
  // A UTF-16 unit takes at most three bytes.
  const most = texts.reduce((sum, text) => sum + text.length * 3, 0);
  if (scratch.length < most) scratch = Buffer.alloc(most);
  let end = 0;
  const lengths = texts.map((text) => {
    const length = scratch.write(text, end);
    end += length;
    return length;
  });
  return { bytes: Uint8Array.prototype.slice.call(scratch, 0, end), lengths };
}
