import { CodeAwareScanner } from "./code-aware-scanner.ts";

/** An attribute list below code that names its file, as the theme Chirpy has it. */
const FILE_LIST = /^\n[ \t]*\{:[^}\n]*\bfile=(["'])(?<file>[^"'\n]+)\1[^}\n]*\}[ \t]*(?=\n|$)/;
const FENCE = /^(?:`{3,}|~{3,})[^\n]*/;

/** Gives fenced code the title that a list below it says. */
export function takeFileLists(markdown: string): string {
  if (!/\{:[^{}\n]*\bfile=/.test(markdown)) return markdown;
  const scanner = new CodeAwareScanner(markdown);
  let result = "";
  let done = 0;
  for (let spot = scanner.next(); spot; spot = scanner.next()) {
    const list = FILE_LIST.exec(markdown.slice(spot.end, spot.end + 500));
    const code = markdown.slice(spot.start, spot.end);
    if (spot.kind !== "code" || !list || !/^[ \t>]*(?:`{3,}|~{3,})/.test(code)) continue;
    const titled = code.trimStart().replace(FENCE, (line) => `${line} title="${list.groups!.file}"`);
    result +=
      markdown.slice(done, spot.start) + code.slice(0, code.length - code.trimStart().length) + titled;
    done = scanner.position = spot.end + list[0].length;
  }
  return result + markdown.slice(done);
}
