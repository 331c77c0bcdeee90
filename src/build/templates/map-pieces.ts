import { CodeAwareScanner } from "./code-aware-scanner.ts";

export type PieceKind = "text" | "code" | "comment";

/** Rewrites Markdown piece by piece: text, code and comments each by their own rule. */
export function mapPieces(markdown: string, change: (piece: string, kind: PieceKind) => string): string {
  let result = "";
  let done = 0;
  const scanner = new CodeAwareScanner(markdown);
  for (let spot = scanner.next(); spot; spot = scanner.next()) {
    const kind = spot.kind === "code" ? "code" : "comment";
    result +=
      change(markdown.slice(done, spot.start), "text") + change(markdown.slice(spot.start, spot.end), kind);
    done = spot.end;
  }
  return result + change(markdown.slice(done), "text");
}
