import { type Edition, makeEdition } from "../../src/build/edition/make-edition.ts";
import { createApp } from "../../src/edge/app.ts";
import type { Assets } from "../../src/edge/assets.ts";
import { EditionStore } from "../../src/edge/edition-store.ts";
import { Publication } from "../../src/edge/publication.ts";
import type { Article } from "../../src/model/article.ts";
import type { Manifest } from "../../src/model/edition.ts";
import type { Site } from "../../src/model/site.ts";
import { article as specimen, site as specimenSite } from "../build/feeds/specimens.ts";

/** A deployment that lives in memory: articles in, responses out, with no file between. */
export interface Deployment {
  readonly edition: Edition;
  /** Asks the app at an instant (milliseconds); a path is enough. */
  get(path: string, now: number, init?: RequestInit): Promise<Response>;
  send(request: Request, now: number): Promise<Response>;
}

export interface DeploymentOptions {
  readonly site?: Partial<Site>;
  /** Instant of the deployment in milliseconds. */
  readonly deployed?: number;
  /** Stands between the app and its assets. */
  readonly assets?: (assets: Assets) => Assets;
}

/** Deploys articles, in any order. */
export function deploy(articles: readonly Article[], options: DeploymentOptions = {}): Deployment {
  const { site = {}, deployed = 0, assets = (same: Assets) => same } = options;
  const ordered = articles.toSorted((a, b) => a.published - b.published || (a.id < b.id ? -1 : 1));
  const edition = makeEdition(specimenSite(site), ordered, {
    look: { stylesheet: "/media/style.css" },
    code: "tests",
  });
  // As the Worker gets it: a module of its own, parsed.
  const manifest = JSON.parse(JSON.stringify(edition.manifest)) as Manifest;
  const store = new EditionStore(
    manifest,
    new Uint8Array(edition.hotPack).buffer,
    assets(assetsOf(edition.assets)),
  );
  let clock = 0;
  const app = createApp({ publication: new Publication(store, deployed), now: () => clock });
  const send = async (request: Request, now: number) => {
    clock = now;
    return app.request(request);
  };
  return {
    edition,
    send,
    get: (path, now, init) => send(new Request(new URL(path, manifest.site.url), init), now),
  };
}

/** Answers like the assets binding, from memory. */
function assetsOf(contents: Edition["assets"]): Assets {
  return {
    async fetch(url) {
      const data = contents.get(new URL(url).pathname);
      return data === undefined
        ? new Response(null, { status: 404 })
        : new Response(new Uint8Array(Buffer.from(data)));
    },
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
