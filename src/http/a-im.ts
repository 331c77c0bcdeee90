import { parseWeightedList } from "./weighted-list.ts";

/**
 * Says whether the client takes the instance manipulation `feed`: only the entries that are new to it, with
 * status 226 (RFC 3229, section 10.5.3; `feed` itself is a custom, known as "RFC3229+feed"). `q=0` refuses.
 *
 * @param value the value of `A-IM`, undefined when absent. The request must have `If-None-Match` as well:
 *   that is for the caller to see to
 */
export function acceptsFeedDelta(value: string | undefined): boolean {
  return parseWeightedList(value ?? "").some((element) => element.value === "feed" && element.weight > 0);
}
