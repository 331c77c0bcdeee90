import type { Manifest } from "../model/edition.ts";
import { createWorker, type Env, type Handler } from "./worker.ts";

/** An edition as it was read once. */
interface Edition {
  readonly version: string;
  readonly worker: Handler;
  readonly env: Env;
}

/** What the edition server answers for a file of an edition that another has taken the place of. */
const REPLACED = 409;

/**
 * The Worker of `npm run dev`: it holds no edition itself, but asks for the newest one at each request. So an edit is served as
 * soon as it is built, with no new start of the Worker.
 *
 * @param source origin of the edition server: `/current` answers the edition's version, and `/VERSION/PATH` its files
 * @param now the clock, in milliseconds
 */
export function createPreview(source: string, now: () => number): Handler {
  let edition: Edition | undefined;
  return {
    async fetch(request, env) {
      for (;;) {
        const version = await current();
        const answering = edition?.version === version ? edition : await read(version, env);
        if (!answering) continue;
        edition = answering;
        const response = await answering.worker.fetch(request, answering.env);
        // What an edition lacks when the next one has come is no failure.
        if (response.status !== 503 || (await current()) === version) return response;
      }
    },
  };

  async function current(): Promise<string> {
    const response = await fetch(`${source}/current`);
    if (!response.ok) throw new Error(await response.text());
    return response.text();
  }

  /** @returns `undefined` when another has taken its place */
  async function read(version: string, env: Env): Promise<Edition | undefined> {
    const root = `${source}/${version}`;
    const [manifest, hotPack] = await Promise.all([fetch(`${root}/manifest.json`), fetch(`${root}/hot.bin`)]);
    if (manifest.status === REPLACED || hotPack.status === REPLACED) return undefined;
    return {
      version,
      worker: createWorker((await manifest.json()) as Manifest, await hotPack.arrayBuffer(), now),
      env: {
        ...env,
        ASSETS: { fetch: (url) => fetch(`${root}/assets${new URL(url).pathname}`) },
        VERSION: { timestamp: new Date().toISOString() },
      },
    };
  }
}
