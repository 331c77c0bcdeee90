/** Requests and bytes by outcome. */
export class Tally {
  readonly requests = new Map<string, number>();
  bytes = 0;
  /** Of them, those of bodies. */
  bodyBytes = 0;

  add(response: Response): void {
    const { status, headers } = response;
    const coding = headers.get("Content-Encoding");
    const outcome = coding === null ? String(status) : `${status} ${coding}`;
    this.requests.set(outcome, (this.requests.get(outcome) ?? 0) + 1);
    const body = status === 304 ? 0 : Number(headers.get("Content-Length"));
    this.bodyBytes += body;
    this.bytes += headerBytes(response) + body;
  }

  /** Requests of an outcome, e.g. `200 gzip`; of several, if it names only their status. */
  count(outcome: string): number {
    return this.requests.get(outcome) ?? 0;
  }
}

/** Bytes of status line and header fields in HTTP/1.1, uncompressed. */
function headerBytes({ status, statusText, headers }: Response): number {
  let bytes = `HTTP/1.1 ${status} ${statusText}\r\n\r\n`.length;
  for (const [name, value] of headers) bytes += name.length + value.length + ": \r\n".length;
  return bytes;
}
