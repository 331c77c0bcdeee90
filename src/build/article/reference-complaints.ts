import type { Problem } from "../../model/problem.ts";
import { LARGEST_FILE } from "../edition/platform-limits.ts";
import type { MediaResult } from "../media/media-library.ts";

/** A problem of a reference, but for its place. */
export type Complaint = Omit<Problem, "file" | "line" | "column">;

/** Notes on one picture of an author, whom many articles may name, become one. */
export const MISSING_AVATAR = "missing-avatar";

/** Places that a report names; the rest is counted. */
const NAMED_PLACES = 3;

export function missingAvatar(reference: string, result: Exclude<MediaResult, { kind: "found" }>): Complaint {
  const place = result.kind === "missing" ? `at ${shown(result.tried, "or")}` : "inside the content folder";
  return {
    severity: "warning",
    rule: MISSING_AVATAR,
    expected: result.kind === "too-large" ? "a smaller picture" : `a picture of the author ${place}`,
    found: `\`${reference}\``,
    advice: "correct its path where the author is described; the author is shown without it",
  };
}

function shown(tried: readonly string[], word: "and" | "or"): string {
  const others = tried.length - NAMED_PLACES;
  return [...tried.slice(0, NAMED_PLACES), ...(others > 0 ? [`${others} more places`] : [])].join(
    ` ${word} `,
  );
}

export function missing(reference: string, tried: readonly string[]): Complaint {
  return {
    severity: "error",
    rule: "missing-file",
    expected: "a file that exists",
    found: `\`${reference}\`, looked for at ${shown(tried, "and")}`,
    advice: "correct the path, put the file there, or name its folder with `static:` in site.md",
  };
}

export function unseenPage(reference: string, url: string): Complaint {
  return {
    severity: "warning",
    rule: "unseen-page",
    expected: "a page whose file is at hand",
    found: `\`${reference}\``,
    advice: `it leads to ${url}, where the site would have it; see whether that is right`,
  };
}

export function outside(reference: string): Complaint {
  return {
    severity: "error",
    rule: "outside-content",
    expected: "a file inside the content folder",
    found: `\`${reference}\``,
    advice: "move the file into the content folder, or name its folder with `static:` in site.md",
  };
}

export function pointer(reference: string): Complaint {
  return {
    severity: "error",
    rule: "file-not-fetched",
    expected: "the file itself",
    found: `\`${reference}\`, of which only a pointer is here`,
    advice: "fetch it with `git lfs pull` or `git annex get`",
  };
}

export function tooLarge(reference: string, length: number): Complaint {
  const mib = (bytes: number) => Math.ceil(bytes / 2 ** 20);
  return {
    severity: "error",
    rule: "file-too-large",
    expected: `a file of at most ${mib(LARGEST_FILE)} MiB, the most that Cloudflare takes`,
    found: `\`${reference}\`, ${mib(length)} MiB`,
    advice: "make it smaller, or keep it elsewhere and write its URL",
  };
}

export function deadLink(reference: string): Complaint {
  return {
    severity: "warning",
    rule: "dead-link",
    expected: "a link to a published article",
    found: `\`${reference}\``,
    advice: "correct the path, or remove the link; it is shown as plain text",
  };
}
