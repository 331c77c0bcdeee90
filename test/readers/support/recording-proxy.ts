import { request as ask, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A request that a reader made, and what it got. */
export interface Exchange {
  readonly path: string;
  readonly status: number;
  /** Header fields by their lower-case name. */
  readonly asked: Readonly<Record<string, unknown>>;
  readonly got: Readonly<Record<string, unknown>>;
  /** Bytes of the body as sent. */
  readonly bytes: number;
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
      let bytes = 0;
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.on("data", (chunk: Buffer) => (bytes += chunk.length));
      answer.on("end", () => {
        exchanges.push({ path, status: answer.statusCode ?? 0, asked: headers, got: answer.headers, bytes });
      });
      answer.pipe(outgoing);
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
