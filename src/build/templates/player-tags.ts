import { type Arguments, firstNamed } from "./arguments.ts";
import { html } from "./markup.ts";

const PLAYERS = [
  ["audio", /\.(?:mp3|m4a|aac|og[ga]|opus|wav|flac)(?:[?#].*)?$/i],
  ["video", /\.(?:mp4|m4v|webm|mov|ogv)(?:[?#].*)?$/i],
] as const;

/** A player for the first audio or video file that arguments name, under what they call it; undefined where there is none. */
export function playerOf(args: Arguments): string | undefined {
  const values = [...args.named.values(), ...args.positional];
  const [found] = PLAYERS.flatMap(([name, ending]) => {
    const src = values.find((value) => ending.test(value));
    return src === undefined ? [] : [`<${name} src="${html(src)}"></${name}>`];
  });
  if (found === undefined) return undefined;
  const title = firstNamed(args, ["title", "name", "caption", "label"]);
  const artist = firstNamed(args, ["artist", "author"]);
  const words = title !== undefined && artist !== undefined ? `${title} (${artist})` : title;
  return words === undefined ? found : `${html(words)}\n\n${found}`;
}
