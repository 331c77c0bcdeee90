/** A Markdown table, columns padded; the first is flush left, the others flush right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length), 3));
  const pad = (line: readonly string[]) =>
    widths.map((width, column) => {
      const cell = line[column] ?? "";
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
  const rule = widths.map((width, column) =>
    column === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`,
  );
  return [pad(head), rule, ...rows.map(pad)].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}
