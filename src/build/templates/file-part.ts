import { dedent } from "./dedent.ts";

/** What an author wants of a file. */
export interface FilePart {
  /** Name of a region. */
  readonly region?: string | undefined;
  /** Numbers of the first and the last line, of those of the region if there is one; empty: as there are. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What the lines that begin and end a region have before its name, whatever the language's comments. */
const REGION = /^\W*(?:pragma\s+)?(end\s?)?region\b\W*([\w-]*)/i;

/** The lines of a text that are wanted; all of it where it has no region of that name. */
export function partOf(text: string, { region, from = "", to = "" }: FilePart): string {
  const inside = region === undefined ? text : regionOf(text, region);
  if (from === "" && to === "") return inside;
  return inside
    .split("\n")
    .slice(from === "" ? 0 : Number(from) - 1, to === "" ? undefined : Number(to))
    .join("\n");
}

function regionOf(text: string, region: string): string {
  const lines = text.split("\n");
  const marks = lines.map((line) => REGION.exec(line));
  const from = marks.findIndex((mark) => mark && mark[1] === undefined && mark[2] === region);
  if (from < 0) return text;
  const to = marks.findIndex(
    (mark, index) => index > from && mark?.[1] !== undefined && ["", region].includes(mark[2]!),
  );
  const inside = lines.filter((_, index) => index > from && (to < 0 || index < to) && !marks[index]);
  return dedent(`\n${inside.join("\n")}`).slice(1);
}
