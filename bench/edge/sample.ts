import { request } from "node:http";
import type { RunningWorker } from "../support/workerd.ts";

/** One request that is measured. */
export interface Case {
  /** What is said of it in the table. */
  readonly name: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: 200 | 226 | 304;
}

/** An answer, as it came over the wire. */
export interface Sample {
  readonly status: number;
  /** Without what the runtime adds by itself. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer<ArrayBuffer>;
}

/** Asks a Worker once; nothing is decoded. */
export function sample(
  { origin }: RunningWorker,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Sample> {
  return new Promise((done, fail) => {
    request(origin + path, { headers, agent: false }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk as Buffer);
      const { connection: _, date: __, "content-length": ___, ...made } = response.headers;
      done({
        status: response.statusCode!,
        headers: made as Record<string, string>,
        body: Buffer.concat(chunks),
      });
    })
      .on("error", fail)
      .end();
  });
}

/** @throws Error when the two Workers do not answer the same, or not as the case has it */
export async function verify(one: Case, ours: RunningWorker, theirs: RunningWorker): Promise<Sample> {
  const { name, path, headers, status } = one;
  const [our, their] = await Promise.all([sample(ours, path, headers), sample(theirs, path, headers)]);
  if (our.status !== status || their.status !== status) {
    throw new Error(`${name} answers ${our.status} and ${their.status}, not ${status}`);
  }
  if (!our.body.equals(their.body)) throw new Error(`The bodies of ${name} differ`);
  // The bare Worker's says what ours said when it was made.
  const lasting = ({ headers: { expires: _, ...rest } }: Sample) => JSON.stringify(rest);
  if (lasting(our) !== lasting(their)) {
    throw new Error(`The headers of ${name} differ: ${JSON.stringify([our.headers, their.headers])}`);
  }
  return our;
}
