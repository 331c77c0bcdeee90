import type { Problem } from "../../model/problem.ts";
import type { ArticleDraft } from "../article/article-draft.ts";
import { articleKey } from "../article/article-id.ts";
import type { IdsReading } from "./read-ids.ts";

/** Gives articles the ids that `ids.yaml` keeps for them. An `id` in an article's own front matter wins. */
export function applyIds(
  drafts: readonly ArticleDraft[],
  { ids }: IdsReading,
): { drafts: ArticleDraft[]; problems: Problem[] } {
  const unknown = new Map(ids);
  const problems: Problem[] = [];
  const named = drafts.map((draft) => {
    const key = articleKey(draft);
    const kept = ids.get(key);
    if (!kept) return draft;
    unknown.delete(key);
    if (draft.id === undefined) return { ...draft, id: kept.id, idPlace: kept.place };
    if (draft.id !== kept.id) {
      problems.push({
        severity: "warning",
        rule: "two-ids",
        ...kept.place,
        expected: `the id that ${draft.source} has in its front matter, or no line`,
        found: `\`${kept.id}\``,
        advice: "delete the line: the front matter counts",
      });
    }
    return draft;
  });
  for (const [key, { place }] of unknown) {
    problems.push({
      severity: "warning",
      rule: "unknown-article",
      ...place,
      expected: "the day and slug of a published article",
      found: `\`${key}\``,
      advice:
        "correct the line if the article's date or slug changed; delete it if the article is gone for good",
    });
  }
  return { drafts: named, problems };
}
