import { readFile } from "node:fs/promises";
import { reasonOf, USER_AGENT } from "../websub/network.ts";
import { decodeDocument } from "./decode-document.ts";

/** Milliseconds after which an answer is given up, its body included. */
const TIMEOUT = 30_000;

const ACCEPT =
  "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, */*;q=0.5";

export interface FetchedDocument {
  readonly text: string;
  /** Where it stands after redirects; absent for a file. */
  readonly url?: string;
}

/** Why there is no document: `absent` is a server's or the file system's word, `unreachable` may be otherwise tomorrow. */
export interface NoDocument {
  readonly problem: "absent" | "unreachable";
  /** One line, e.g. `answers 503`. */
  readonly reason: string;
}

/** @param address http(s) URL, or path of a file */
export async function fetchDocument(address: string): Promise<FetchedDocument | NoDocument> {
  return isWebAddress(address) ? fetchUrl(address) : readLocal(address);
}

export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

async function fetchUrl(address: string): Promise<FetchedDocument | NoDocument> {
  try {
    const response = await fetch(address, {
      headers: { "User-Agent": USER_AGENT, Accept: ACCEPT },
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (!response.ok) {
      await response.body?.cancel();
      const absent = response.status === 404 || response.status === 410;
      return { problem: absent ? "absent" : "unreachable", reason: `answers ${response.status}` };
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = decodeDocument(bytes, response.headers.get("Content-Type") ?? "");
    return { text, url: response.url };
  } catch (error) {
    return { problem: "unreachable", reason: reasonOf(error) };
  }
}

async function readLocal(path: string): Promise<FetchedDocument | NoDocument> {
  try {
    return { text: decodeDocument(await readFile(path)) };
  } catch (error) {
    const absent = (error as NodeJS.ErrnoException).code === "ENOENT";
    return { problem: absent ? "absent" : "unreachable", reason: absent ? "no such file" : reasonOf(error) };
  }
}
