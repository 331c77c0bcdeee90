import type { PathTarget } from "../../model/edition.ts";
import type { Problem } from "../../model/problem.ts";
import { CUSTOMARY_FEEDS } from "./customary-feeds.ts";
import { feedsOf, type LiveAddresses, withoutSlash } from "./live-addresses.ts";
import type { Move } from "./move.ts";

/** Where an address leads that has nothing of its own; `to` absent: gone for good. */
export type Moved = Exclude<PathTarget, { readonly ordinal: number }>;

export interface MovePlan {
  readonly targets: ReadonlyMap<string, Moved>;
  readonly problems: readonly Problem[];
}

/**
 * Decides where every former address leads: those of the publisher, with a tag's feeds where a tag is named, then the
 * customary ones. What is live stays live; chains are shortened to their last link.
 *
 * @param written of two that begin at the same address, the first counts
 * @param basePath below which another generator had the site: its home and the customary feeds were there too
 */
export function planMoves(written: readonly Move[], live: LiveAddresses, basePath = ""): MovePlan {
  const problems: Problem[] = [];
  const moves = new Map(written.toReversed().map((move) => [move.from, move]));
  const targets = new Map<string, Moved>();
  for (const move of written) {
    if (!move.from.includes("?") && live.has(move.from)) {
      problems.push(shadowed(move));
      continue;
    }
    const end = follow(move, moves);
    if (!end) {
      problems.push(loop(move));
      continue;
    }
    if (end.to?.startsWith("/") && !live.has(end.to)) problems.push(nowhere(move, end.to));
    if (!targets.has(move.from)) targets.set(move.from, moved(end.to));
  }
  for (const [from, target] of [...targets]) addSectionFeeds(targets, from, target, live);
  const customary = Object.values(CUSTOMARY_FEEDS).flatMap((addresses) => Object.entries(addresses));
  if (basePath !== "") customary.push(["/", "/"]);
  for (const base of new Set([basePath, ""])) {
    for (const [from, to] of customary) addCustomary(targets, base + from, to, live);
  }
  return { targets, problems };
}

/** The last move of a chain; `undefined` when there is none. */
function follow(move: Move, moves: ReadonlyMap<string, Move>): Move | undefined {
  const seen = new Set<Move>();
  let last = move;
  for (let next: Move | undefined = move; next; next = moves.get(next.to ?? "")) {
    if (seen.has(next)) return undefined;
    seen.add(next);
    last = next;
  }
  return last;
}

/** Where a tag, an author or a language went, its feeds went too. */
function addSectionFeeds(
  targets: Map<string, Moved>,
  from: string,
  target: Moved,
  live: LiveAddresses,
): void {
  const path = withoutSlash(from);
  if (!/^\/(tags|authors|languages)\/[^/?]+$/.test(path)) return;
  const section = target.to === undefined ? undefined : withoutSlash(target.to);
  if (section !== undefined && !live.sections.has(section)) return;
  const feeds = section === undefined ? [] : feedsOf(section);
  for (const [i, feed] of feedsOf(path).entries()) {
    if (!targets.has(feed)) targets.set(feed, moved(feeds[i]));
  }
}

function addCustomary(
  targets: Map<string, Moved>,
  pattern: string,
  target: string | null,
  live: LiveAddresses,
): void {
  const [, kind] = /:(tag|author)\b/.exec(pattern) ?? [];
  const folder = `/${kind}s/`;
  const names =
    kind === undefined
      ? [""]
      : [...live.sections].flatMap((path) => (path.startsWith(folder) ? [path.slice(folder.length)] : []));
  for (const name of names) {
    const fill = (text: string) => text.replace(`:${kind}`, () => name);
    const from = fill(pattern);
    const to = target === null ? undefined : fill(target);
    if (targets.has(from) || targets.has(`${from}/`)) continue;
    if (to !== undefined && !live.has(to)) continue;
    if (from.includes("?") || !live.has(from)) targets.set(from, moved(to));
  }
}

function moved(to: string | undefined): Moved {
  return to === undefined ? {} : { to };
}

function shadowed({ from, to, place }: Move): Problem {
  return {
    severity: "warning",
    rule: "still-there",
    ...place,
    expected: "an address at which there is nothing any more",
    found: from,
    advice: `something is published there, so ${to === undefined ? "it is not gone" : "nobody is redirected"}: delete the line, or move what is there`,
  };
}

function nowhere({ from, place }: Move, to: string): Problem {
  return {
    severity: "warning",
    rule: "redirect-to-nowhere",
    ...place,
    expected: "an address at which there is something",
    found: `${from} leads to ${to}, where there is nothing`,
    advice: "correct it, or list the old address under `gone`",
  };
}

function loop({ from, to, place }: Move): Problem {
  return {
    severity: "error",
    rule: "redirect-loop",
    ...place,
    expected: "a redirect that ends somewhere",
    found: `${from} to ${to}, which leads back`,
    advice: "let one of them lead to an address at which there is something",
  };
}
