/** Contrast that WCAG 2.2 (success criterion 1.4.3) asks of text. */
export const READABLE_CONTRAST = 4.5;

/** A hexadecimal colour in its long form, lower case; `undefined` when the text is none. */
export function parseColor(text: string): string | undefined {
  const long = /^#([0-9a-f]{3})$/i.test(text) ? text.replace(/[0-9a-f]/gi, "$&$&") : text;
  return /^#[0-9a-f]{6}$/i.test(long) ? long.toLowerCase() : undefined;
}

/** Contrast of two colours (`#rrggbb`) by WCAG 2.2: from 1, the same, to 21, black on white. */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

/** The colour, mixed with white just so far that it can be read on dark paper. */
export function lightenedFor(paper: string, color: string): string {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = mix(color, "#ffffff", share);
    if (contrast(mixed, paper) >= READABLE_CONTRAST) return mixed;
  }
  return "#ffffff";
}

/** The colour with a share of another, as CSS's `color-mix(in srgb, …)` has it. */
export function mix(color: string, other: string, share: number): string {
  const target = channels(other);
  const mixed = channels(color).map((value, i) => Math.round(value + (target[i]! - value) * share));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function luminance(color: string): number {
  const [red, green, blue] = channels(color).map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}
