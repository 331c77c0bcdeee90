const FENCE = /(?<=^|\n) {0,3}(`{3,}|~{3,})/g;

/** Whether an offset of a Markdown text lies between code fences. */
export function isInCodeBlock(text: string, at: number): boolean {
  let open = "";
  for (const m of text.slice(0, at).matchAll(FENCE)) {
    const fence = m[1]!;
    if (open === "") open = fence;
    else if (fence.startsWith(open)) open = "";
  }
  return open !== "";
}
