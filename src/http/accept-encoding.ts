import { parseWeightedList } from "./weighted-list.ts";

// "A recipient SHOULD consider "x-gzip" to be equivalent to "gzip"." (RFC 9110, section 8.4.1.3)
const GZIP = ["gzip", "x-gzip"];

/**
 * Says whether the client takes gzip (RFC 9110, section 12.5.3). A coding that is named goes before `*`;
 * `q=0` refuses.
 *
 * @param value the value of `Accept-Encoding`; where it is absent the specification allows any coding, and
 *   the answer is false: identity is understood by everyone
 */
export function acceptsGzip(value: string | undefined): boolean {
  const codings = parseWeightedList(value ?? "");
  const coding =
    codings.find((candidate) => GZIP.includes(candidate.value)) ??
    codings.find((candidate) => candidate.value === "*");
  return coding !== undefined && coding.weight > 0;
}
