import { type Edition, makeEdition } from "../../src/build/edition/make-edition.ts";
import type { Moved } from "../../src/build/moves/plan-moves.ts";
import type { Article } from "../../src/model/article.ts";
import type { Site } from "../../src/model/site.ts";
import { article as specimen, site as specimenSite } from "../build/feeds/specimens.ts";
import { type ServedEdition, type ServingOptions, serveEdition } from "./serve-edition.ts";

/** A deployment that lives in memory: articles in, responses out, with no file between. */
export interface Deployment extends ServedEdition {
  readonly edition: Edition;
  /** Asks the app at an instant (milliseconds); a path is enough. */
  get(path: string, now: number, init?: RequestInit): Promise<Response>;
}

export interface DeploymentOptions extends ServingOptions {
  readonly site?: Partial<Site>;
  /** Where former addresses lead. */
  readonly moves?: ReadonlyMap<string, Moved>;
}

/** Deploys articles, in any order. */
export function deploy(articles: readonly Article[], options: DeploymentOptions = {}): Deployment {
  const { site = {}, moves = new Map(), ...serving } = options;
  const ordered = articles.toSorted((a, b) => a.published - b.published || (a.id < b.id ? -1 : 1));
  const edition = makeEdition(specimenSite(site), ordered, {
    look: { stylesheet: "/media/style.css", icons: [], faviconType: "image/x-icon" },
    robots: "",
    code: "tests",
    moves,
  });
  const { send } = serveEdition(edition, serving);
  return {
    edition,
    send,
    get: (path, now, init) => send(new Request(new URL(path, edition.manifest.site.url), init), now),
  };
}

/** A short article of its own: number and instant are enough. */
export function numbered(number: number, published: number, changes: Partial<Article> = {}): Article {
  const slug = `a${number}`;
  const { hero: _hero, subtitle: _subtitle, callToAction: _call, ...rest } = specimen();
  return {
    ...rest,
    id: `tag:example.com,2026:${slug}`,
    path: `/articles/${slug}`,
    slug,
    source: `articles/${slug}.md`,
    title: `Article ${number}`,
    html: `<p>Text of article ${number}</p>`,
    authors: [],
    tags: [],
    published,
    updated: published,
    ...changes,
  };
}
