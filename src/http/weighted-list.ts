/** One element of a list with weights, such as `text/html;level=1;q=0.5`. */
export interface WeightedElement {
  /** What stands before the parameters, in lower case. */
  readonly value: string;
  /** Without `q`; names in lower case, values unquoted. */
  readonly parameters: ReadonlyMap<string, string>;
  /** 0 (not acceptable) to 1. */
  readonly weight: number;
}

// A quoted string that is not closed reaches to the end. Nothing here can fail and go back: the time is linear.
const BETWEEN_COMMAS = /(?:"(?:\\.|[^"])*"?|[^",])+/g;
const BETWEEN_SEMICOLONS = /(?:"(?:\\.|[^"])*"?|[^";])+/g;

const NO_PARAMETERS: ReadonlyMap<string, string> = new Map();

/**
 * Reads a list (RFC 9110, section 5.6.1) whose elements have parameters (5.6.6) and a weight (12.4.2). Commas
 * and semicolons inside quoted strings are not separators; empty elements and parameters are skipped.
 *
 * @param fieldValue the field value; several field lines joined by commas
 * @returns the elements in their order; a weight that is absent or malformed is 1; never throws
 */
export function parseWeightedList(fieldValue: string): WeightedElement[] {
  const elements = fieldValue.includes('"')
    ? (fieldValue.match(BETWEEN_COMMAS) ?? [])
    : fieldValue.split(",");
  return elements.map(parseElement).filter(({ value }) => value !== "");
}

function parseElement(element: string): WeightedElement {
  if (!element.includes(";")) {
    return { value: element.trim().toLowerCase(), parameters: NO_PARAMETERS, weight: 1 };
  }
  const [value = "", ...rest] = element.match(BETWEEN_SEMICOLONS) ?? [];
  const parameters = new Map(rest.map(parseParameter).filter(([name]) => name !== ""));
  const weight = parseWeight(parameters.get("q"));
  // "Recipients SHOULD process any parameter named "q" as weight, regardless of parameter ordering." (12.5.1)
  parameters.delete("q");
  return { value: value.trim().toLowerCase(), parameters, weight };
}

function parseParameter(parameter: string): [name: string, value: string] {
  const [name = "", ...value] = parameter.split("=");
  return [name.trim().toLowerCase(), unquote(value.join("=").trim())];
}

function unquote(value: string): string {
  return value.startsWith('"') ? value.replace(/^"|"$/g, "").replace(/\\(.)/g, "$1") : value;
}

/** Takes `.2` too, which is no qvalue: Java's own HTTP client sends it. */
function parseWeight(qvalue = "1"): number {
  const weight = Number.parseFloat(qvalue);
  return weight >= 0 && weight <= 1 ? weight : 1;
}
