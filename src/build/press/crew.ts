import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import type { LinkIndex } from "../article/link-index.ts";
import type { SurveyOptions } from "../survey.ts";
import type { Press, PrintTask, ReadTask, Setting, Work } from "./press.ts";

/** What a hand is told. */
export type Order =
  | { readonly setting: Setting }
  | { readonly kind: keyof Work; readonly ticket: number; readonly task: ReadTask | PrintTask };

/** What it answers; without a result where it failed. */
export interface Answer {
  readonly ticket: number;
  readonly result?: unknown;
}

/** What a hand is born with. */
export interface HandData {
  readonly options: SurveyOptions;
  /** Whether the time of each file is wanted. */
  readonly timed: boolean;
  readonly port: MessagePort;
  /** Counts answers, so that a thread can wait for the next one. */
  readonly answers: Int32Array;
}

export interface CrewOptions {
  /** Threads beside this one; each makes a survey of its own. */
  readonly helpers: number;
  /** Tasks from which on they are started. */
  readonly fewest: number;
  /** Whether the time of each file is wanted. */
  readonly timed: boolean;
}

interface Hand {
  readonly worker: Worker;
  readonly port: MessagePort;
  /** Numbers of the tasks that it has, by the tickets on which they were given: a late answer to an old one is none. */
  readonly tasks: Map<number, number>;
}

/** Tasks that wait at a hand, the one at work included: it never has to wait for the next. */
const AHEAD = 2;

/** Milliseconds of silence after which the tasks of the hands are done here: a thread may die without a word. */
const PATIENCE = 30_000;

/**
 * Divides work between this thread and others. It all happens in one synchronous call: this thread works like the others,
 * and looks for their answers between its own tasks.
 */
export class Crew {
  readonly #press: Press;
  readonly #options: SurveyOptions & CrewOptions;
  #hands: readonly Hand[] = [];
  #setting: Setting | undefined;
  readonly #answers = new Int32Array(new SharedArrayBuffer(4));
  #tickets = 0;

  constructor(press: Press, surveyed: SurveyOptions, options: CrewOptions) {
    this.#press = press;
    this.#options = { ...surveyed, ...options };
  }

  /**
   * Tells everyone what the tasks to come have in common.
   *
   * @param index of the setting's targets
   */
  set(setting: Setting, index: LinkIndex): void {
    this.#press.set(setting, index);
    this.#setting = setting;
    for (const { port } of this.#hands) port.postMessage({ setting } satisfies Order);
  }

  /**
   * Does tasks of one kind.
   *
   * @param taskAt makes a task by its number; called once, or again for a task that a hand has failed at
   * @param done called after each, with how many are done and its number
   * @returns results in the order of the tasks
   */
  run<K extends keyof Work>(
    kind: K,
    count: number,
    taskAt: (number: number) => Work[K]["task"],
    done: (count: number, number: number) => void = () => {},
  ): Work[K]["result"][] {
    if (this.#hands.length === 0 && count > 1 && count >= this.#options.fewest) this.#hire();
    const results = new Map<number, Work[K]["result"]>();
    const keep = (number: number, result: Work[K]["result"]) => {
      results.set(number, result);
      done(results.size, number);
    };
    const here = (number: number) => keep(number, this.#press.do(kind, taskAt(number)));
    let next = 0;
    while (results.size < count) {
      const seen = Atomics.load(this.#answers, 0);
      for (const [number, result] of this.#collect()) {
        if (result === undefined) here(number);
        else keep(number, result as Work[K]["result"]);
      }
      for (const { port, tasks } of this.#hands) {
        // The last one is done here: it would not be done sooner elsewhere.
        for (; tasks.size < AHEAD && next < count - 1; next++) {
          const ticket = this.#tickets++;
          port.postMessage({ kind, ticket, task: taskAt(next) } satisfies Order);
          tasks.set(ticket, next);
        }
      }
      if (next < count) here(next++);
      else if (results.size < count && Atomics.wait(this.#answers, 0, seen, PATIENCE) === "timed-out") {
        for (const { tasks } of this.#hands) {
          for (const number of tasks.values()) here(number);
          tasks.clear();
        }
      }
    }
    return Array.from({ length: count }, (_, number) => results.get(number)!);
  }

  dismiss(): void {
    for (const { worker } of this.#hands) worker.terminate();
  }

  #hire(): void {
    const { helpers, fewest: _, timed, ...options } = this.#options;
    this.#hands = Array.from({ length: helpers }, () => this.#hand(options, timed));
    const setting = this.#setting;
    if (setting) for (const { port } of this.#hands) port.postMessage({ setting } satisfies Order);
  }

  #hand(options: SurveyOptions, timed: boolean): Hand {
    const { port1, port2 } = new MessageChannel();
    const workerData: HandData = { options, timed, port: port2, answers: this.#answers };
    const worker = new Worker(new URL("./hand.ts", import.meta.url), { workerData, transferList: [port2] });
    worker.unref();
    port1.unref();
    return { worker, port: port1, tasks: new Map() };
  }

  /** Answers that have come since, with the numbers of their tasks. */
  #collect(): [number: number, result: unknown][] {
    const answers: [number, unknown][] = [];
    for (const { port, tasks } of this.#hands) {
      for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) {
        const { ticket, result } = got.message as Answer;
        const number = tasks.get(ticket);
        if (tasks.delete(ticket)) answers.push([number!, result]);
      }
    }
    return answers;
  }
}
