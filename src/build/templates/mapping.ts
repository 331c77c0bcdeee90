import { flow, html } from "./markup.ts";
import type { Call, Expansion } from "./tag.ts";

/**
 * What a publisher's mapping makes of a tag: `drop` leaves nothing of it, `keep` leaves what it encloses, any other text
 * takes its place, with `$1`, `$2` … for its arguments, `$name` for named ones and `$body` for what it encloses.
 */
export function applyMapping(
  mapping: string,
  { args, body, fillsLines }: Pick<Call, "args" | "body" | "fillsLines">,
): Expansion {
  if (mapping === "drop") return "";
  if (mapping === "keep") return flow(body() ?? "", fillsLines);
  const text = mapping.replace(/\$(?:(\d+)|([a-z_][\w-]*))/gi, (_, index?: string, name?: string) => {
    if (index !== undefined) return html(args.positional[Number(index) - 1] ?? "");
    return name === "body" ? (body() ?? "") : html(args.named.get(name!.toLowerCase()) ?? "");
  });
  return flow(text, fillsLines);
}
