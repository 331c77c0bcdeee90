/** Takes white space that all lines begin with off each of them; a first line that follows a tag directly has none. */
export function dedent(text: string): string {
  const lines = text.split("\n");
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== "")
    .map((line) => /^[ \t]*/.exec(line)![0].length);
  const shared = Math.min(...indents);
  if (!Number.isFinite(shared) || shared === 0) return text;
  return lines.map((line, index) => (index === 0 ? line : line.slice(shared))).join("\n");
}
