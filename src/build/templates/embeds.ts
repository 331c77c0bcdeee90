import type { Arguments } from "./arguments.ts";
import { frame, link } from "./markup.ts";
import type { Call, Expansion } from "./tag.ts";

interface Embed {
  /** Names of the argument that identifies what is embedded; the first without a name counts too. */
  readonly ids: readonly string[];
  /** Undefined for what is no id. */
  readonly url: (id: string, second?: string) => string | undefined;
  readonly label: string;
  /** The renderer shows a poster for it. */
  readonly isVideo?: true;
}

const onlyIf = (pattern: RegExp, url: Embed["url"]): Embed["url"] => {
  return (id, second) => (/^https?:\/\//.test(id) ? id : pattern.test(id) ? url(id, second) : undefined);
};

const YOUTUBE: Embed = {
  ids: ["id", "video", "video_id", "videoid", "embedid", "youtubeid", "url", "src", "v"],
  url: onlyIf(/^[\w-]+$/, (id) => `https://www.youtube.com/embed/${id}`),
  label: "YouTube video",
  isVideo: true,
};
const VIMEO: Embed = {
  ids: ["id", "video", "video_id", "videoid", "url", "src"],
  url: onlyIf(/^\d+$/, (id) => `https://player.vimeo.com/video/${id}`),
  label: "Vimeo video",
  isVideo: true,
};
const INSTAGRAM: Embed = {
  ids: ["id", "url"],
  url: onlyIf(/^[\w-]+$/, (id) => `https://www.instagram.com/p/${id}/`),
  label: "Post on Instagram",
};
const POST: Embed = {
  ids: ["id", "url", "status"],
  url: (id, second) => {
    if (/^https?:\/\//.test(id)) return id;
    // Hugo: `{{< tweet user="x" id="1" >}}`, `{{< tweet 1 >}}`.
    const number = /^\d+$/.test(id) ? id : second;
    const user = /^\d+$/.test(id) ? second : id;
    return /^\d+$/.test(number ?? "") ? `https://x.com/${user ?? "i"}/status/${number}` : undefined;
  },
  label: "Post on X",
};

/** What blogs embed by tag, in all template languages alike. */
const EMBEDS: Readonly<Record<string, Embed>> = {
  youtube: YOUTUBE,
  youtubelite: YOUTUBE,
  youtube_lite: YOUTUBE,
  "youtube-lite": YOUTUBE,
  yt: YOUTUBE,
  liteyoutube: YOUTUBE,
  liteyoutubeembed: YOUTUBE,
  youtubeembed: YOUTUBE,
  youtubeplayer: YOUTUBE,
  youtubevideo: YOUTUBE,
  vimeo: VIMEO,
  vimeo_simple: VIMEO,
  gist: {
    ids: ["id", "url", "gist"],
    url: onlyIf(
      /^[\w./-]+$/,
      (id, second) =>
        `https://gist.github.com/${id.includes("/") || second === undefined || /\.\w+$/.test(second) ? id : `${id}/${second}`}`,
    ),
    label: "Gist",
  },
  tweet: POST,
  twitter: POST,
  x: POST,
  twitter_simple: POST,
  x_simple: POST,
  instagram: INSTAGRAM,
  instagram_simple: INSTAGRAM,
  codepen: {
    ids: ["id", "url", "slug"],
    url: onlyIf(/^[\w-]+$/, (id, second) => `https://codepen.io/${second ?? "pen"}/pen/${id}`),
    label: "CodePen",
  },
  jsfiddle: {
    ids: ["id", "url"],
    url: onlyIf(/^[\w/-]+$/, (id) => `https://jsfiddle.net/${id}`),
    label: "JSFiddle",
  },
  stackblitz: {
    ids: ["id", "url"],
    url: onlyIf(/^[\w-]+$/, (id) => `https://stackblitz.com/edit/${id}`),
    label: "StackBlitz",
  },
  codesandbox: {
    ids: ["id", "url"],
    url: onlyIf(/^[\w-]+$/, (id) => `https://codesandbox.io/s/${id}`),
    label: "CodeSandbox",
  },
  asciinema: {
    ids: ["id", "key", "src", "url"],
    url: onlyIf(/^\w+$/, (id) => `https://asciinema.org/a/${id}`),
    label: "Terminal recording",
  },
  bilibili: {
    ids: ["id", "bvid", "bv", "url"],
    url: onlyIf(/^\w+$/, (id) => `https://www.bilibili.com/video/${/^\d+$/.test(id) ? "av" : ""}${id}`),
    label: "Bilibili video",
  },
  streamable: {
    ids: ["id", "url"],
    url: onlyIf(/^\w+$/, (id) => `https://streamable.com/${id}`),
    label: "Streamable video",
  },
  speakerdeck: {
    ids: ["url"],
    url: onlyIf(/^$/, (id) => id),
    label: "Slides",
  },
  mastodon: { ids: ["status", "url"], url: onlyIf(/^$/, (id) => id), label: "Post on Mastodon" },
  oembed: { ids: ["url"], url: onlyIf(/^$/, (id) => id), label: "" },
  iframe: { ids: ["src", "url"], url: onlyIf(/^\//, (id) => id), label: "" },
};

type EmbedHandler = (call: Pick<Call, "args" | "fillsLines">) => Expansion | undefined;

/** Handlers by tag name, for what is embedded from elsewhere: a video's poster, or a link. */
export const EMBED_TAGS: Readonly<Record<string, EmbedHandler>> = Object.fromEntries(
  Object.entries(EMBEDS).map(([name, embed]) => [name, handlerOf(embed)]),
);

/** Services by what names of tags hold. The id must be one beyond doubt: `youtube-channel` has another. */
const NAMED_SERVICES: readonly (readonly [RegExp, EmbedHandler])[] = [
  [/youtube|^yt[-_]?embed/i, handlerOf({ ...YOUTUBE, url: onlyIf(/^[\w-]{11}$/, YOUTUBE.url) })],
  [/vimeo/i, handlerOf(VIMEO)],
];

/** The video of a tag that nobody knows, where its name has that of the service: `youtube-80`, `vimeo_video`. */
export function likelyEmbed(name: string, call: Call): Expansion | undefined {
  return NAMED_SERVICES.find(([pattern]) => pattern.test(name))?.[1](call);
}

function handlerOf(embed: Embed): EmbedHandler {
  return ({ args, fillsLines }) => {
    const named = embed.ids.map((id) => args.named.get(id)).find((id) => id !== undefined);
    const id = (named ?? args.positional[0])?.trim();
    const second = named === undefined ? args.positional[1] : (args.named.get("user") ?? args.positional[0]);
    const url = id === undefined || id === "" ? undefined : embed.url(id, second);
    return url === undefined
      ? undefined
      : embedded(embed, url, titleOf(args, named !== undefined || !embed.isVideo), fillsLines);
  };
}

/** @param isNamed whether the second argument without a name is no title */
function titleOf({ named, positional }: Arguments, isNamed: boolean): string {
  const second = isNamed ? undefined : positional[1];
  return named.get("title") ?? named.get("label") ?? (second?.includes(" ") ? second : "");
}

function embedded({ isVideo, label }: Embed, url: string, title: string, fillsLines: boolean): Expansion {
  if (isVideo || label === "") return frame(url, title);
  const text = link(url, title || label);
  return fillsLines ? { block: `<p>${text}</p>` } : text;
}
