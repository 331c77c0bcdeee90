/** Where code ends in Markdown: for those that look at the source and must leave code alone. */

/** `from` is at the end of the line that opened the fence. A closing one stands at most three columns further in. */
export function endOfFence(source: string, from: number, fence: string): number {
  const lineStart = source.lastIndexOf("\n", from - 1) + 1;
  const furthest = source.indexOf(fence, lineStart) - lineStart + 3;
  const closing = new RegExp(`^[ \\t>]{0,${furthest}}${fence[0]}{${fence.length},}[ \\t]*$`, "gm");
  closing.lastIndex = from;
  return closing.exec(source) === null ? source.length : closing.lastIndex;
}

/** `from` is after the opening backticks; without closing ones it is no code, and ends there. */
export function endOfCodeSpan(source: string, from: number, ticks: string): number {
  const runs = /`+|\n[ \t]*\n/g;
  runs.lastIndex = from;
  for (let run = runs.exec(source); run !== null; run = runs.exec(source)) {
    if (run[0].startsWith("\n")) break;
    if (run[0].length === ticks.length) return runs.lastIndex;
  }
  return from;
}
