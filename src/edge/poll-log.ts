import { parseSubscribers } from "../http/subscribers.ts";
import { type DataPoint, pollPoint } from "../model/poll.ts";

/** Takes data points without keeping anyone waiting: the binding of Workers Analytics Engine. */
export interface PollSink {
  writeDataPoint(point: DataPoint): void;
}

/** Counts polls. A log that fails costs a line of the Worker's log, never an answer. */
export class PollLog {
  readonly #sink: PollSink;

  constructor(sink: PollSink) {
    this.#sink = sink;
  }

  /**
   * Counts an answer, once it is made.
   *
   * @param feed address of the feed, e.g. `/rss.xml`
   * @param whole bytes of the full document
   * @returns the answer, as it was
   */
  count<T extends Response | Promise<Response>>(request: Request, feed: string, whole: number, answer: T): T {
    if (answer instanceof Promise)
      void answer.then(
        (response) => this.#write(request, feed, whole, response),
        () => {},
      );
    else this.#write(request, feed, whole, answer);
    return answer;
  }

  #write({ method, headers }: Request, feed: string, whole: number, response: Response): void {
    try {
      const body = method === "HEAD" ? 0 : Number(response.headers.get("Content-Length") ?? 0);
      const claim = parseSubscribers(headers.get("User-Agent") ?? undefined);
      this.#sink.writeDataPoint(
        pollPoint({
          feed,
          status: response.status,
          sent: body,
          saved: Math.max(0, whole - body),
          service: claim?.service ?? "",
          feedId: claim?.feedId ?? "",
          subscribers: claim?.subscribers ?? 0,
        }),
      );
    } catch (error) {
      console.error(JSON.stringify({ event: "poll-not-counted", feed, error: String(error) }));
    }
  }
}
