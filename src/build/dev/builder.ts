import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import type { Problem } from "../../model/problem.ts";

/** What the process that builds is started with, as JSON in its first argument. */
export interface BuilderOptions {
  readonly content: string;
  readonly out: string;
  readonly drafts: boolean;
  readonly future: boolean;
}

/** What a build that is part of `npm run dev` tells the process that asked for it. */
export interface BuildReport {
  readonly problems: readonly Problem[];
  /** Absolute paths of the folders in and below which lies what was read; empty where that could not be told. */
  readonly folders: readonly string[];
  /** Digest of the new edition; absent where an error left the last one in place. */
  readonly digest?: string;
}

const PROGRAM = resolve(import.meta.dirname, "../cli/dev-builder.ts");

/**
 * Builds again and again, in a process that stays: it remembers what the last build did, and does not keep this one from
 * answering.
 */
export class Builder {
  readonly #options: BuilderOptions;
  readonly #done: (report: BuildReport) => void;
  #child: ChildProcess | undefined;
  #building: Promise<void> | undefined;
  #isAskedAgain = false;

  /** @param done is told of each build, but of those that failed by no fault of the content */
  constructor(options: BuilderOptions, done: (report: BuildReport) => void) {
    this.#options = options;
    this.#done = done;
  }

  /** Builds, and once more where that was asked for meanwhile. */
  build(): Promise<void> {
    if (this.#building) {
      this.#isAskedAgain = true;
      return this.#building;
    }
    this.#building = this.#buildOnce().finally(() => {
      this.#building = undefined;
    });
    return this.#building;
  }

  /** Builds with the code as it is now. */
  async restart(): Promise<void> {
    this.#child?.kill();
    this.#child = undefined;
    await this.#building;
    await this.build();
  }

  async #buildOnce(): Promise<void> {
    do {
      this.#isAskedAgain = false;
      this.#child ??= fork(PROGRAM, [JSON.stringify(this.#options)]);
      const child = this.#child;
      const answer = Promise.race([
        once(child, "message").then(([report]) => report as BuildReport),
        once(child, "exit").then(() => undefined),
      ]);
      child.send("build");
      const report = await answer;
      if (report) this.#done(report);
      else if (this.#child === child) this.#child = undefined;
    } while (this.#isAskedAgain);
  }
}
