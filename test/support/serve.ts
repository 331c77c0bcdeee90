import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "../../src/build/build.ts";
import { createApp } from "../../src/edge/app.ts";
import type { Assets } from "../../src/edge/assets.ts";
import { EditionStore } from "../../src/edge/edition-store.ts";
import { Publication } from "../../src/edge/publication.ts";
import type { Manifest } from "../../src/model/edition.ts";
import { type Files, temporaryFolder } from "./folder.ts";

export const SITE = `---
title: Test Gazette
url: https://gazette.example
description: A paper for tests
authors: Ada Author
copyright: © Ada
---
Welcome to the *gazette*.
`;

/** An article file with the given front matter lines. */
export function article(lines: Readonly<Record<string, string>>, body = "First paragraph.\n"): string {
  const matter = Object.entries({ title: "Untitled", publish_date: "2026-01-01", ...lines });
  return `---\n${matter.map(([key, value]) => `${key}: ${value}\n`).join("")}---\n${body}`;
}

export interface Served {
  /** Asks the app; a path is enough. */
  get(path: string, init?: RequestInit): Promise<Response>;
  text(path: string, init?: RequestInit): Promise<string>;
  json<T = Record<string, unknown>>(path: string, init?: RequestInit): Promise<T>;
  /** Sets the clock. */
  setTime(instant: string | number): void;
  readonly manifest: Manifest;
  /** The app's routes, as it was given them. */
  readonly routes: readonly string[];
  /** Text of the pages' stylesheet. */
  stylesheet(): string;
}

/** Instant at which tests begin, unless they say otherwise. */
export const NOW = "2026-06-01T00:00:00Z";

/** Builds files as a content folder (`site.md` is added where there is none) and serves the output. */
export function publish(files: Files, { drafts = false }: { drafts?: boolean } = {}): Served {
  const content = temporaryFolder({ "site.md": SITE, ...files });
  const out = join(temporaryFolder(), "dist");
  const { problems } = build({ content, out, drafts });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) throw new Error(`The content does not build: ${JSON.stringify(errors, null, 2)}`);
  return serve(out);
}

/**
 * Serves an output folder by the real app, in this process.
 *
 * @param deployed instant of the deployment
 */
export function serve(
  out: string,
  { deployed = "2026-01-01T00:00:00Z" }: { deployed?: string } = {},
): Served {
  const manifest = JSON.parse(readFileSync(join(out, "manifest.json"), "utf8")) as Manifest;
  const hotPack = new Uint8Array(readFileSync(join(out, "hot.bin"))).buffer;
  let now = Date.parse(NOW);
  const store = new EditionStore(manifest, hotPack, assetsIn(join(out, "assets")));
  const app = createApp({ publication: new Publication(store, Date.parse(deployed)), now: () => now });
  const get = async (path: string, init?: RequestInit) => app.request(path, init);
  return {
    manifest,
    routes: app.routes.map(({ path }) => path),
    stylesheet: () => readFileSync(join(out, "assets", manifest.look.stylesheet), "utf8"),
    get,
    text: async (path, init) => (await get(path, init)).text(),
    json: async <T>(path: string, init?: RequestInit) => (await get(path, init)).json() as Promise<T>,
    setTime(instant) {
      now = typeof instant === "number" ? instant : Date.parse(instant);
    },
  };
}

/** Answers like the assets binding, from a folder. */
export function assetsIn(folder: string): Assets {
  return {
    async fetch(url) {
      const file = join(folder, decodeURIComponent(new URL(url).pathname));
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return new Response(null, { status: 404 });
      return new Response(new Uint8Array(readFileSync(file)));
    },
  };
}
