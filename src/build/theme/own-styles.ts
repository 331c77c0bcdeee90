import type { Problem } from "../../model/problem.ts";
import type { MediaLibrary } from "../media/media-library.ts";
import { isLocalReference } from "../media/reference.ts";

/** A comment, or a URL token: its quote and its address. */
const COMMENT_OR_URL = /\/\*[\s\S]*?\*\/|url\(\s*(["']?)([^"')]*)\1\s*\)/g;

/**
 * The publisher's stylesheet with its references to files of the content folder (images, fonts) turned into where they
 * will stand.
 *
 * @param file absolute path
 * @param shown path as the publisher would type it
 */
export function ownStyles(
  file: string,
  shown: string,
  css: string,
  media: MediaLibrary,
): { css: string; problems: Problem[] } {
  const problems: Problem[] = [];
  const resolved = css.replace(
    COMMENT_OR_URL,
    (token, _quote, reference: string | undefined, offset: number) => {
      if (reference === undefined || !isLocalReference(reference)) return token;
      const result = media.find(file, reference);
      if (result.kind === "found") return `url("${result.media.path}")`;
      const before = css.slice(0, offset).split("\n");
      problems.push({
        severity: "error",
        rule: result.kind === "outside" ? "outside-content" : "missing-file",
        file: shown,
        line: before.length,
        column: before.at(-1)!.length + 1,
        expected: "a file inside the content folder",
        found: `\`${reference}\``,
        advice: "correct the path; it is relative to theme.css",
      });
      return token;
    },
  );
  return { css: resolved, problems };
}
