import { readFileSync, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { isInside } from "../inside.ts";

/** Milliseconds for which an output may be missing, as it does between two, and between two looks. */
const PATIENCE = 2000;
const PAUSE = 5;

/**
 * Gives the Worker of `npm run dev` its edition, from the output folder: `/current` answers which one is there, `/VERSION/PATH`
 * its files, and 409 when another has taken its place.
 *
 * @param out absolute path of the output folder
 */
export function createEditionServer(out: string): Server {
  return createServer((request, response) => {
    answer(out, request.url ?? "/", response).catch((error: Error) => {
      response.writeHead(500, { "Content-Type": "text/plain" });
      response.end(`${error.message}\n`);
    });
  });
}

async function answer(out: string, url: string, response: ServerResponse): Promise<void> {
  const current = await versionOf(out);
  if (url === "/current") {
    response.end(current);
    return;
  }
  const [, version, path = ""] = /^\/([^/]+)\/([^?]*)/.exec(url) ?? [];
  const file = join(out, decodeURIComponent(path));
  const bytes = isInside(out, file) ? contentOf(file) : undefined;
  // Outputs take each other's place as a whole: a file that was read before this is of that version.
  const isCurrent = version === current && version === (await versionOf(out));
  if (isCurrent && bytes) response.end(bytes);
  else response.writeHead(isCurrent ? 404 : 409).end();
}

/** @throws Error where there is no output */
async function versionOf(out: string): Promise<string> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    const stats = statSync(join(out, "manifest.json"), { throwIfNoEntry: false });
    if (stats) return `${stats.ino}-${stats.mtimeMs}`;
    await setTimeout(PAUSE);
  }
  throw new Error(`There is no output in ${out}`);
}

function contentOf(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
