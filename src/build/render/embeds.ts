import { decodePercent } from "../text/decode-percent.ts";
import { escapeAttribute } from "./escape.ts";
import { withoutForbidden } from "./forbidden.ts";
import type { Page } from "./page.ts";
import type { References } from "./references.ts";
import type { Attributes } from "./tag-reader.ts";

/** What stands in for an `iframe`, `object` or `embed`, which readers drop. */
export interface Embed {
  readonly href: string;
  readonly label: string;
  readonly poster?: { readonly src: string; readonly width: number; readonly height: number };
}

/** The address of what an element embeds, as written; of the custom elements `lite-youtube` and `lite-vimeo` by their ids. */
export function embedAddress(name: string, attributes: Attributes): string | undefined {
  const id = attributes.get("videoid");
  if (name === "lite-youtube") return id && `https://www.youtube.com/embed/${encodeURIComponent(id)}`;
  if (name === "lite-vimeo") return id && `https://player.vimeo.com/video/${encodeURIComponent(id)}`;
  return attributes.get("src") || attributes.get("data-src") || attributes.get("data");
}

export function embedTitle(attributes: Attributes): string {
  return (attributes.get("title") ?? attributes.get("videotitle") ?? "").trim();
}

/** The page to open for an embedded frame: a YouTube video by its poster, anything else by its title or host. */
export function embedOf(url: string, title: string): Embed {
  const parsed = URL.parse(url);
  if (parsed === null) return { href: url, label: title || url };
  const host = parsed.hostname.replace(/^(?:www|m|music)\./, "");
  const youtube = youtubeId(host, parsed);
  if (youtube !== undefined) {
    const start = /^(\d+)s?$/.exec(
      parsed.searchParams.get("start") ?? parsed.searchParams.get("t") ?? "",
    )?.[1];
    return {
      href: `https://www.youtube.com/watch?v=${youtube}${start === undefined ? "" : `&t=${start}s`}`,
      label: title || "YouTube video",
      poster: { src: `https://i.ytimg.com/vi/${youtube}/hqdefault.jpg`, width: 480, height: 360 },
    };
  }
  const playlist = youtubePlaylist(host, parsed);
  if (playlist !== undefined)
    return {
      href: `https://www.youtube.com/playlist?list=${playlist}`,
      label: title || "YouTube playlist",
    };
  const vimeo = host === "player.vimeo.com" ? /^\/video\/(\d+)/.exec(parsed.pathname)?.[1] : undefined;
  // Vimeo has no poster at an address that can be told from the id.
  if (vimeo !== undefined) return { href: `https://vimeo.com/${vimeo}`, label: title || "Vimeo video" };
  const file = /\/([^/]+\.(?:pdf|docx?|pptx?|xlsx?|zip|swf|mp[34]|svg))$/i.exec(parsed.pathname)?.[1];
  return { href: url, label: title || fileLabel(file) || host || url };
}

/** The YouTube video whose page an image has for its source, as notes embed one: `![](https://youtu.be/…)`. */
export function videoOf(image: Attributes): Embed | undefined {
  const embed = embedOf(image.get("src") ?? "", (image.get("alt") ?? "").trim());
  return embed.poster && embed;
}

/** A file's name for people; what XML forbids may hide behind percent signs. */
function fileLabel(name = ""): string {
  return withoutForbidden(decodePercent(name), new Set());
}

/** The page that a script of another site would put in its place: a gist, a recording of a terminal. */
export function scriptEmbed(url: string): Embed | undefined {
  const [, page] =
    /^((?:https?:)?\/\/(?:gist\.github\.com\/[\w./-]+|(?:www\.)?asciinema\.org\/a\/\w+))\.js(?:[?#].*)?$/i.exec(
      url,
    ) ?? [];
  if (page === undefined) return undefined;
  return {
    href: page.replace(/^(?:https?:)?\/\//, "https://"),
    label: page.includes("gist.") ? "Gist" : "Terminal recording",
  };
}

const YOUTUBE_HOST = /^youtube(?:-nocookie)?\.com$/;

function youtubeId(host: string, url: URL): string | undefined {
  if (host === "youtu.be") return /^\/([\w-]{11})$/.exec(url.pathname)?.[1];
  if (!YOUTUBE_HOST.test(host) || url.pathname === "/embed/videoseries") return undefined;
  const id = /^\/(?:embed|v|shorts|live)\/([\w-]{11})(?:\/|$)/.exec(url.pathname)?.[1];
  if (id !== undefined) return id;
  return /^[\w-]{11}$/.exec(url.searchParams.get("v") ?? "")?.[0];
}

/** https://developers.google.com/youtube/player_parameters#list */
function youtubePlaylist(host: string, { pathname, searchParams }: URL): string | undefined {
  if (!YOUTUBE_HOST.test(host) || !/^\/(?:embed(?:\/(?:videoseries)?)?|playlist)$/.test(pathname))
    return undefined;
  // A list of another type is somebody's uploads, by their name.
  if ((searchParams.get("listType") ?? "playlist") !== "playlist") return undefined;
  return /^[\w-]+$/.exec(searchParams.get("list") ?? "")?.[0];
}

/** Writes the link, in a paragraph of its own where one can stand. It is not prose: no first paragraph. */
export function writeEmbed({ href, label, poster }: Embed, page: Page, references: References): void {
  const { tree, outline } = page;
  const isBlock = page.enterParagraph();
  outline.text.aside++;
  const isLink = !tree.has("a");
  if (isLink) tree.enter("a", `<a href="${escapeAttribute(href)}">`);
  if (poster === undefined) page.write(label);
  else {
    const { src, width, height } = poster;
    references.firstImage ??= src;
    tree.put(`<img src="${src}" alt="${escapeAttribute(label)}" width="${width}" height="${height}">`);
  }
  if (isLink) tree.leave("a");
  if (isBlock) tree.leave("p");
  outline.text.aside--;
}
