import { CodeAwareScanner } from "./code-aware-scanner.ts";

/** For each line of Markdown whether it begins in code or in a comment. */
export function codeLines(markdown: string): boolean[] {
  const starts = [0];
  for (let at = markdown.indexOf("\n"); at >= 0; at = markdown.indexOf("\n", at + 1)) starts.push(at + 1);
  const isCode = starts.map(() => false);
  const scanner = new CodeAwareScanner(markdown);
  let line = 0;
  for (let spot = scanner.next(); spot; spot = scanner.next()) {
    while (line < starts.length && starts[line]! < spot.start) line++;
    for (; line < starts.length && starts[line]! < spot.end; line++) isCode[line] = true;
  }
  return isCode;
}
