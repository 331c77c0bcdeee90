import type { Problem } from "../../model/problem.ts";
import type { Picture, Site } from "../../model/site.ts";

/** Pixels of each side of a show's picture: https://podcasters.apple.com/support/896-artwork-requirements */
const [SMALLEST, LARGEST] = [1400, 3000];

/**
 * What Apple's directory would refuse a show for, as far as it can be told without it: no category, no picture, or one that
 * is not square, of another size or another type.
 *
 * @param file site.md as the publisher would type it
 */
export function directoryProblems({ image, icon, podcastCategory }: Site, file: string): Problem[] {
  const problems: Problem[] = [];
  const warn = (expected: string, found: string, advice: string) =>
    problems.push({ severity: "warning", rule: "podcast-directory", file, expected, found, advice });
  const fault = faultOf(image ?? icon);
  if (fault !== undefined) {
    warn(
      `a square picture of the podcast as JPEG or PNG, ${SMALLEST} to ${LARGEST} pixels wide`,
      fault,
      "name one by `image:` in site.md; Apple's directory takes no podcast without",
    );
  }
  if (podcastCategory === undefined) {
    warn(
      "a category of the podcast",
      "none",
      "add e.g. `podcast_category: Technology` to site.md; Apple's directory takes no podcast without",
    );
  }
  return problems;
}

function faultOf(picture: Picture | undefined): string | undefined {
  if (picture === undefined) return "none";
  const { type, width, height } = picture;
  if (type !== undefined && !/^image\/(?:jpeg|png)$/.test(type)) return type;
  // A picture elsewhere may be right.
  if (width === undefined || height === undefined) return undefined;
  return width === height && width >= SMALLEST && width <= LARGEST
    ? undefined
    : `${width} × ${height} pixels`;
}
