/**
 * The lines of Markdown that are neither in fenced code nor begin or end it, each with its index. Lines that are changed meanwhile
 * are read as they are then.
 *
 * @param fence what begins such a line, with its mark as the first group
 */
export function* linesOutsideOfFences(
  lines: readonly string[],
  fence: RegExp,
): Generator<readonly [number, string]> {
  let open = "";
  for (const [index, line] of lines.entries()) {
    const mark = fence.exec(line)?.[1];
    if (open !== "") {
      if (mark?.startsWith(open)) open = "";
    } else if (mark !== undefined) open = mark;
    else yield [index, line];
  }
}
