import { plural } from "../report.ts";
import type { Adoption, FeedAdoption, Refusal } from "./adopt.ts";
import type { Comparison } from "./compare-feeds.ts";
import { articleLine, entryLine, listing } from "./listing.ts";
import type { Evidence } from "./match-entries.ts";

const EVIDENCE: readonly Evidence[] = ["id", "link", "slug and date", "title and date", "title alone"];

const REFUSALS: Readonly<Record<Refusal, string>> = {
  "no id": "it has neither id nor link",
  "forbidden character": "its id holds characters that XML forbids",
  "no id of its own": "other entries of the feed have the same id",
  "front matter": "the article's front matter has another `id`",
  "ids.yaml": "ids.yaml has another id for it already",
  "another feed": "the feed named before calls it otherwise",
  "another article": "another article has this id",
  "same key": "two articles share its day and slug: write the id into its front matter",
};

/**
 * An adoption as text for people: per feed what was recognised, what not, and what its readers will see as new.
 *
 * @param comparisons of the feeds with the articles as they are called now; empty where the feed to be is not known
 */
export function reportAdoption({ feeds }: Adoption, comparisons: readonly Comparison[]): string {
  return feeds.map((feed, i) => reportFeed(feed) + reportReaders(comparisons[i])).join("");
}

function reportReaders(comparison: Comparison | undefined): string {
  if (!comparison) return "";
  const surprises = [...comparison.renamed.map(({ article }) => article), ...comparison.added];
  return surprises.length === 0
    ? "  its readers will see no old entry as new\n"
    : listing(`its readers will see as new (${surprises.length}):`, surprises, articleLine);
}

function reportFeed({ feed, matches, unmatched, refused, inferred }: FeedAdoption): string {
  const by = EVIDENCE.map((evidence) => ({
    evidence,
    count: matches.filter(({ by }) => by === evidence).length,
  }))
    .filter(({ count }) => count > 0)
    .map(({ evidence, count }) => `${count.toLocaleString("en")} by ${evidence}`);
  const unclear = unmatched.filter(({ candidates }) => candidates.length > 0);
  const unknown = unmatched.filter(({ candidates }) => candidates.length === 0);
  const documents = feed.documents > 1 ? ` in ${plural(feed.documents, "document")}` : "";
  return [
    `${feed.address}: ${plural(feed.entries.length, "entry", "entries")}${documents}\n`,
    `  recognised ${[matches.length.toLocaleString("en"), by.join(", ")].filter(Boolean).join(": ")}\n`,
    listing(
      "recognised by title alone, look at them:",
      matches.filter(({ by }) => by === "title alone"),
      ({ entry, article }) => `${entryLine(entry)} -> ${article.source}`,
    ),
    listing(
      "recognised, but they cannot keep their id:",
      refused,
      ({ match, refusal }) => `${articleLine(match.article)}: ${REFUSALS[refusal]}`,
    ),
    listing(
      "could be more than one article, so they are none:",
      unclear,
      ({ entry, candidates }) =>
        `${entryLine(entry)} -> ${candidates.map(({ source }) => source).join(" or ")}`,
    ),
    listing("no article found:", unknown, ({ entry }) => entryLine(entry)),
    inferred.length === 0
      ? ""
      : `  ${plural(inferred.length, "older article")} that the feed no longer lists: ids made by its own pattern, as in\n    ${inferred[0]!.source}\n`,
    listing("not read:", feed.gaps, (gap) => gap),
  ].join("");
}
