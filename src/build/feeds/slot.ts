/**
 * Stand-ins for text in what `feed` renders. They are URLs that need no escaping, so they come through its every path
 * (text, CDATA, attribute, URL parser) unchanged, and nothing that a publisher wrote ever goes that way.
 */
const ORIGIN = "https://slot.invalid/";

/** Matches one slot; its first group is the name. */
export const SLOT = /https:\/\/slot\.invalid\/([\w.]+)\//;

/** @param name `title`, or `author.name` for a field of a group */
export function slot(name: string): string {
  return `${ORIGIN}${name}/`;
}

/** Where a rendered stencil is cut into chunks. */
export const CUT = slot("CUT");

/** A slot where `feed` asks for a number: it prints what it is given. */
export function numberSlot(name: string): number {
  return slot(name) as unknown as number;
}

/** A slot where `feed` asks for a date: it only ever asks dates for their text. */
export function dateSlot(name: string): Date {
  return new SlotDate(slot(name));
}

class SlotDate extends Date {
  readonly #text: string;

  constructor(text: string) {
    super(0);
    this.#text = text;
  }

  override toISOString(): string {
    return this.#text;
  }

  override toUTCString(): string {
    return this.#text;
  }
}
