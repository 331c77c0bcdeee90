import { readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import mime from "mime";
import type { Served } from "./serve.ts";

export interface Listening {
  /** E.g. `http://localhost:40123`. */
  readonly origin: string;
  close(): void;
}

/**
 * Lets a browser ask the app over HTTP. Like the deployment, it serves media without asking the app.
 *
 * @param out the output folder that is served
 */
export async function listen(served: Served, out: string): Promise<Listening> {
  const server = createServer((request, response) => {
    answer(served, out, request, response).catch((error) => {
      console.error(error);
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}

async function answer(served: Served, out: string, request: IncomingMessage, response: ServerResponse) {
  const url = request.url ?? "/";
  const { pathname } = new URL(url, "http://localhost");
  if (pathname.startsWith("/media/")) {
    const file = join(out, "assets", decodeURIComponent(pathname));
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return response.writeHead(404).end();
    const headers = { "Content-Type": mime.getType(file) ?? "application/octet-stream" };
    return response.writeHead(200, headers).end(readFileSync(file));
  }
  const headers = Object.entries(request.headers).filter((header) => typeof header[1] === "string");
  const answered = await served.get(url, {
    method: request.method ?? "GET",
    headers: headers as [string, string][],
  });
  response.writeHead(answered.status, Object.fromEntries(answered.headers));
  response.end(Buffer.from(await answered.arrayBuffer()));
}
