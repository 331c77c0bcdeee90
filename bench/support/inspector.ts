/** A connection to a Worker's debugger, by the Chrome DevTools protocol. */
export class Inspector {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, PromiseWithResolvers<unknown>>();
  #sent = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.addEventListener("message", ({ data }) => this.#receive(String(data)));
  }

  /** @param address host and port of the debugger of a process with one Worker */
  static async connect(address: string): Promise<Inspector> {
    const [target] = (await (await fetch(`http://${address}/json`)).json()) as [
      { webSocketDebuggerUrl: string },
    ];
    const socket = new WebSocket(target.webSocketDebuggerUrl);
    await new Promise((open, fail) => {
      socket.addEventListener("open", open);
      socket.addEventListener("error", fail);
    });
    return new Inspector(socket);
  }

  /** @throws Error when the method fails */
  send<T>(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const id = ++this.#sent;
    const answer = Promise.withResolvers<unknown>();
    this.#waiting.set(id, answer);
    this.#socket.send(JSON.stringify({ id, method, params }));
    return answer.promise as Promise<T>;
  }

  close(): void {
    this.#socket.close();
  }

  #receive(text: string): void {
    const { id, result, error } = JSON.parse(text) as {
      id?: number;
      result?: unknown;
      error?: { message: string };
    };
    const answer = id === undefined ? undefined : this.#waiting.get(id);
    if (error) answer?.reject(new Error(error.message));
    else answer?.resolve(result);
  }
}
