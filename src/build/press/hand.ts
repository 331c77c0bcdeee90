import { workerData } from "node:worker_threads";
import { surveySite } from "../survey.ts";
import type { Answer, HandData, Order } from "./crew.ts";
import { Press } from "./press.ts";

const { options, timed, port, answers } = workerData as HandData;
const survey = surveySite(options);
const press = Array.isArray(survey)
  ? undefined
  : new Press(survey, timed ? () => performance.now() : undefined);

port.on("message", (order: Order) => {
  if ("setting" in order) press?.set(order.setting);
  else {
    port.postMessage(answerTo(order));
    Atomics.add(answers, 0, 1);
    Atomics.notify(answers, 0);
  }
});

/** A failure is left to the thread that gave the order: what fails there too has a stack that somebody sees. */
function answerTo({ kind, ticket, task }: Extract<Order, { kind: string }>): Answer {
  try {
    return press ? { ticket, result: press.do(kind, task) } : { ticket };
  } catch {
    return { ticket };
  }
}
