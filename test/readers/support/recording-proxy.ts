import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pipeline } from "node:stream";
import { gunzipSync } from "node:zlib";
import { onTestFinished } from "vitest";

/** A request that a reader made, and what it got. */
export interface Exchange {
  readonly path: string;
  readonly status: number;
  /** Header fields by their lower-case name. */
  readonly asked: Readonly<Record<string, unknown>>;
  /** What it got, decompressed. */
  readonly text: string;
}

export interface RecordingProxy {
  readonly origin: string;
  /** What went through since the last call. */
  takeExchanges(): Exchange[];
}

/** Passes requests on, byte for byte, and writes them down; until the test is over. */
export async function startRecordingProxy(port: number): Promise<RecordingProxy> {
  let exchanges: Exchange[] = [];
  const server = createServer((incoming, outgoing) => {
    const { method, url: path = "/", headers } = incoming;
    const passed = ask({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
      const { statusCode: status = 502, headers: got } = answer;
      const chunks: Buffer[] = [];
      outgoing.writeHead(status, answer.rawHeaders);
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => {
        const text = textOf(Buffer.concat(chunks), got["content-encoding"]);
        exchanges.push({ path, status, asked: headers, text });
      });
      // An answer that breaks off is not passed on as if it were whole; the reader says so.
      pipeline(answer, outgoing, () => {});
    });
    passed.on("error", () => outgoing.writeHead(502).end());
    incoming.pipe(passed);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeExchanges() {
      const taken = exchanges;
      exchanges = [];
      return taken;
    },
  };
}

/** @param coding also of a 304, which has no body to be coded */
function textOf(body: Buffer, coding: string | undefined): string {
  return (coding === "gzip" && body.length > 0 ? gunzipSync(body) : body).toString();
}
