import { FORMATS } from "../model/format.ts";
import { normalizePath } from "../model/normalize-path.ts";
import { findMove } from "./find-move.ts";
import { formatExpires } from "./freshness.ts";
import { errorPage } from "./pages/error.ts";
import { ALLOWED } from "./preflight.ts";
import { type ProblemStatus, problemResponse } from "./problem-response.ts";
import { redirect } from "./redirect.ts";
import type { Setting } from "./setting.ts";

/** Seconds for which it may be taken for true that there is nothing at an address. */
const MAX_AGE = 60;

/** Answers requests for what is not there, or not any more, or not to be had in this way. */
export class Problems {
  readonly #setting: Setting;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  /** Where there is nothing: the way to what took its place, or 410, or 404. */
  async notFound(request: Request): Promise<Response> {
    const moved = await this.moved(request);
    if (moved) return moved;
    const path = normalizePath(new URL(request.url).pathname);
    return this.#answer(request, 404, `There is nothing at ${path}.`);
  }

  methodNotAllowed(request: Request): Promise<Response> {
    return this.#answer(request, 405, `This address can only be read: ${ALLOWED}.`, { Allow: ALLOWED });
  }

  /** The way from a former address, or 410 where it leads nowhere; `undefined` where none is known. */
  async moved(request: Request): Promise<Response | undefined> {
    const { publication, now, polls } = this.#setting;
    const move = await findMove(publication, new URL(request.url), now());
    if (!move) return undefined;
    const { from, to } = move;
    const answer =
      to === undefined ? this.#answer(request, 410, `What was at ${from} is gone for good.`) : redirect(to);
    const polled = to === undefined || FORMATS.some(({ file }) => to.endsWith(`/${file}`));
    return polls && polled ? polls.count(request, from, 0, answer) : answer;
  }

  async #answer(
    request: Request,
    status: ProblemStatus,
    detail: string,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response> {
    const { publication, site } = this.#setting;
    const now = this.#setting.now();
    const state = await publication.now(now);
    const url = new URL(request.url);
    const freshness = publication.freshness(state, now, MAX_AGE);
    const write = () => errorPage({ site, publication, state, now, url }, status);
    return problemResponse(request, status, detail, write, {
      "Cache-Control": `public, max-age=${freshness.maxAge}`,
      Expires: formatExpires(freshness),
      ...headers,
    });
  }
}
