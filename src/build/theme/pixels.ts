import { convertIndexedToRgb, decode, encode } from "fast-png";

/** Eight bits for each of red, green, blue and opacity, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Reads a PNG; `undefined` for one that is broken, or of a kind that icons are not made of. */
export function readPng(bytes: Uint8Array): Pixels | undefined {
  try {
    const png = decode(bytes);
    const { width, height, depth, palette } = png;
    if (depth < 8 && !palette) return undefined;
    const source = palette ? convertIndexedToRgb(png) : png.data;
    const channels = source.length / (width * height);
    const data = new Uint8Array(width * height * 4);
    for (let pixel = 0; pixel < width * height; pixel++) {
      const sample = (channel: number) => source[pixel * channels + channel]! >> (depth === 16 ? 8 : 0);
      const isGrey = channels < 3;
      data[pixel * 4] = sample(0);
      data[pixel * 4 + 1] = sample(isGrey ? 0 : 1);
      data[pixel * 4 + 2] = sample(isGrey ? 0 : 2);
      data[pixel * 4 + 3] = channels % 2 === 0 ? sample(channels - 1) : 255;
    }
    return { width, height, data };
  } catch {
    return undefined;
  }
}

export function writePng({ width, height, data }: Pixels): Uint8Array {
  return encode({ width, height, data, depth: 8, channels: 4 });
}

/**
 * A square picture of the given size: each pixel the mean of those that it stands for. What is no square stands in the
 * middle, on nothing.
 */
export function squared(source: Pixels, size: number): Pixels {
  const side = Math.max(source.width, source.height);
  const left = Math.floor((side - source.width) / 2);
  const top = Math.floor((side - source.height) / 2);
  const scale = side / size;
  const data = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y++) {
    const rows = range(y * scale, (y + 1) * scale);
    for (let x = 0; x < size; x++) {
      const columns = range(x * scale, (x + 1) * scale);
      data.set(mean(source, columns, rows, left, top), (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Whole numbers from one place to another, at least one. */
function range(from: number, to: number): readonly number[] {
  const first = Math.floor(from);
  return Array.from({ length: Math.max(1, Math.floor(to) - first) }, (_, i) => first + i);
}

/** Colours count by their opacity, else the colour of what cannot be seen would show at the edges. */
function mean(
  { width, height, data }: Pixels,
  columns: readonly number[],
  rows: readonly number[],
  left: number,
  top: number,
): number[] {
  const sums = [0, 0, 0];
  let opacity = 0;
  for (const row of rows) {
    for (const column of columns) {
      const x = column - left;
      const y = row - top;
      if (x < 0 || y < 0 || x >= width || y >= height) continue;
      const at = (y * width + x) * 4;
      const alpha = data[at + 3]!;
      for (let channel = 0; channel < 3; channel++) sums[channel]! += data[at + channel]! * alpha;
      opacity += alpha;
    }
  }
  if (opacity === 0) return [0, 0, 0, 0];
  const [red, green, blue] = sums.map((sum) => Math.round(sum / opacity));
  return [red!, green!, blue!, Math.round(opacity / (columns.length * rows.length))];
}
