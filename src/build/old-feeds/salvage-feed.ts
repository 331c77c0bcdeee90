const ROOT = /<((?:[\w-]+:)?(?:rss|rdf|feed))\b[^>]*>/i;
const CHANNEL = /<(\/?)((?:[\w-]+:)?channel)\b[^>]*>/gi;

export interface Salvaged {
  readonly text: string;
  /** Entries that had to be left out. */
  readonly lost: number;
}

/** Whether the end is missing of an XML feed: then its last entry may lack what makes its id, and look whole. */
export function isCutOff(text: string): boolean {
  const root = /^\s*\{/.test(text) ? null : ROOT.exec(text);
  return root !== null && !text.includes(`</${root[1]}`);
}

/**
 * What can be read of an XML feed that is not well-formed as a whole, such as one that was cut off: what stands before the
 * entries, and those entries that are well-formed by themselves.
 *
 * @param isReadable whether a document can be parsed
 * @returns `undefined` when nothing can be read
 */
export function salvageFeed(text: string, isReadable: (text: string) => boolean): Salvaged | undefined {
  const root = ROOT.exec(text);
  if (!root) return undefined;
  const [opening, name] = root as unknown as [string, string];
  const kind = name.toLowerCase().replace(/^.*:/, "");
  const entryName = kind === "feed" ? "entry" : "item";
  const whole = (body: string) =>
    `${opening}${kind === "rss" ? `<channel>${body}</channel>` : body}</${name}>`;
  const readable = (part: string) => isReadable(whole(part));

  const start = new RegExp(`<(?:[\\w-]+:)?${entryName}[\\s>]`, "gi");
  const body = text.slice(root.index + opening.length);
  const count = body.match(start)?.length ?? 0;
  const first = body.search(start);
  // Each chunk but the last ends where an entry ends; in front of the entry there may be the ruins of another.
  const chunks = body.split(new RegExp(`(?<=</(?:[\\w-]+:)?${entryName}\\s*>)`, "i"));
  const entries = chunks
    .slice(0, -1)
    .map((chunk) => chunk.slice([...chunk.matchAll(start)].at(-1)?.index ?? chunk.length))
    .filter((entry) => entry !== "" && readable(entry));
  if (entries.length === 0) return undefined;
  const head = body.slice(0, first);
  const front = kind === "rss" ? head.replace(CHANNEL, "") : head;
  return {
    text: whole((readable(front) ? front : "") + entries.join("")),
    lost: count - entries.length,
  };
}
