import type { Arguments } from "./arguments.ts";
import { COMMON_TAGS } from "./common-tags.ts";
import { button } from "./hexo-button.ts";
import { STELLAR_TAGS, stellarImage, wordsOf } from "./hexo-stellar-tags.ts";
import { aside, details, flow, html, link, picture, repositoryLink } from "./markup.ts";
import type { Expansion, Handler } from "./tag.ts";

/** Words of a note that say how it looks. */
const LOOKS = /^(?:no-icon|simple|modern|flat|disabled|fa[bsrl]?(?:-\w+)? fa-.*|fa[bsrl]?|fa-.*)$/;
/** The colours of Butterfly's labels. */
const COLOURS = "default|blue|pink|red|purple|orange|green";
/** Settings of Stellar's tags for text: `color:red`, `el:h2`. */
const SETTINGS = /\s+(?:color|el|icon|prefix|suffix):\S+/g;
const WEB = /^https?:\/\//;

/**
 * `{% note [kind] [title] %}` of the NexT theme: its title is all that follows the kind. One without an end has its text in itself
 * (Volantis, Stellar).
 */
const note: Handler = (call) => {
  if (!call.hasBody) return noteInItself(call.tag.markup);
  const [kind = "", ...words] = call.args.positional.filter((one) => !LOOKS.test(one));
  const named = new Map([["type", kind], ...(words.length > 0 ? [["title", words.join(" ")] as const] : [])]);
  return COMMON_TAGS.callout!({ ...call, args: { positional: [], named } });
};

/** `{% note up green, text %}`, `{% note up::text %}`, `{% note title text color:red %}` */
function noteInItself(markup: string): Expansion {
  const [, text] = /^[^,，。]*?(?:,|::)\s*(.+)$/s.exec(markup) ?? [];
  if (text !== undefined) return aside("", text);
  const words = markup.replace(SETTINGS, "").trim().split(/\s+/);
  return words.length > 1 ? aside(html(words[0]!), words.slice(1).join(" ")) : aside("", words[0] ?? "");
}

/** `{% tabs name %}<!-- tab Title -->…<!-- endtab -->{% endtabs %}` */
const tabs: Handler = ({ body, fillsLines }) => {
  const text = body();
  return text === undefined
    ? undefined
    : flow(
        text
          .replace(/<!--\s*tab\b\s*([^@>]*?)(?:@[^>]*?)?\s*-->/g, (_, title: string) =>
            title === "" ? "" : `\n\n${strong(title)}\n\n`,
          )
          .replace(/<!--\s*endtab\s*-->/g, "\n\n"),
        fillsLines,
      );
};

/** Text that follows a word for its colour and a comma, or settings. */
const lastPart: Handler = ({ tag }) => wordsOf(tag.markup.replace(/^[^,]*,\s*/, ""));

/** Text that a theme hides until a click: `{% hideInline text,label,colour %}`. */
const firstPart: Handler = ({ tag }) => tag.markup.replace(/,.*$/s, "");

/** `{% folding colour, title %}` … `{% endfolding %}`, `{% hideToggle title,colour %}`. */
const folded =
  (title: Handler): Handler =>
  (call) => {
    const text = call.body();
    return text === undefined ? undefined : details(String(title(call)), text);
  };

const wholeText: Handler = ({ tag }) => tag.markup.replace(SETTINGS, "");

const unwrapped: Handler = ({ body, fillsLines }) => flow(body() ?? "", fillsLines);

/** `{% label class@text %}` of NexT, `{% label text colour %}` of Butterfly. */
const label: Handler = ({ tag: { markup } }) =>
  markup.includes("@")
    ? markup.replace(/^[^@]*@/, "")
    : markup.replace(new RegExp(String.raw`\s+(?:${COLOURS})$`), "");

/** Arguments separated by commas, those with a name as `name=value`. */
function commaArguments(markup: string): Arguments {
  const parts = markup.split(/\s*,\s*/).map((part) => part.trim());
  const pairs = parts.flatMap((part) => {
    const [, name, value] = /^([a-z]+)\s*=\s*(.*)$/is.exec(part) ?? [];
    return name === undefined ? [] : [[name, value!] as const];
  });
  return { positional: parts.filter((part) => !/^[a-z]+\s*=/i.test(part)), named: new Map(pairs) };
}

/** `{% image url, width=400px, alt=A text %}` of Volantis; by blanks as any other. */
const image: Handler = (call) => {
  if (!call.tag.markup.includes(",")) return stellarImage(call) ?? COMMON_TAGS.image!(call);
  const { positional, named } = commaArguments(call.tag.markup);
  const [src] = positional;
  const alt = named.get("alt");
  return src === undefined
    ? undefined
    : picture({ src, alt, width: named.get("width"), height: named.get("height") }, call.fillsLines);
};

/** `{% inlineImg url [height] %}`, `{% inlineimage url, height=40px %}` */
const inlineImage: Handler = ({ tag }) => {
  const [src] = tag.markup.split(/[\s,]+/);
  return src ? picture({ src }, false) : undefined;
};

/** `{% timeline title,colour %}<!-- timeline date -->…<!-- endtimeline -->{% endtimeline %}`, `{% timenode title %}`, `{% poem title,author %}` */
const titled: Handler = ({ tag, body, fillsLines }) => {
  const text = body();
  if (text === undefined) return undefined;
  // A comma is part of a node's title.
  const parted = tag.name === "timenode" ? [tag.markup] : tag.markup.split(",");
  const [title = "", second = ""] = parted.map((part) => part.trim());
  const heading = tag.name === "poem" && second !== "" ? `${title} (${second})` : title;
  const parts = text
    .replace(/<!--\s*(?:timeline|node)\s+(.*?)\s*-->/g, (_, date: string) => `\n\n${strong(date)}\n\n`)
    .replace(/<!--\s*endtimeline\s*-->/g, "\n\n");
  return flow(heading === "" ? parts : `${strong(heading)}\n\n${parts.trim()}`, fillsLines);
};

function strong(text: string): string {
  return `<strong>${html(text)}</strong>`;
}

/** `{% site title, url=… %}`, `{% cell title, url, icon %}`: a card with a link. */
const card: Handler = ({ tag }) => {
  const { positional, named } = commaArguments(tag.markup);
  const [title, second] = positional;
  const url = named.get("url") ?? second;
  return title === undefined || url === undefined ? undefined : link(url, title);
};

/** `{% ghcard user[/repository] %}` */
const repository: Handler = ({ tag }) => {
  const [name] = commaArguments(tag.markup).positional;
  return name === undefined || !/^[\w./-]+$/.test(name) ? undefined : repositoryLink(name);
};

/** `{% galleryGroup name text address picture %}` */
const gallery: Handler = ({ args: { positional }, fillsLines }) => {
  const [name = "", text = "", address, src] = positional;
  if (src === undefined) return undefined;
  return picture(
    { src, alt: name, caption: [name, text].filter(Boolean).join(": "), link: address },
    fillsLines,
  );
};

/** `{% hashtag text [address] %}` */
const hashtag: Handler = ({ args: { positional } }) => {
  const [text, address] = positional;
  if (text === undefined) return undefined;
  return address !== undefined && WEB.test(address) ? link(address, text) : text;
};

/** `{% dplayer "url=…" "pic=…" %}` */
const player: Handler = ({ tag, args, fillsLines }) => {
  const pairs = [...tag.markup.matchAll(/["']?\b(url|pic)=([^"'\s]+)/g)].map(
    ([, name, value]) => [name!, value!] as const,
  );
  const { url, pic } = Object.fromEntries(pairs);
  const src = url ?? args.positional.find((one) => WEB.test(one));
  if (src === undefined) return undefined;
  const poster = pic === undefined ? "" : ` poster="${html(pic)}"`;
  return flow(`<video src="${html(src)}"${poster}></video>`, fillsLines);
};

/** `{% aplayer title author address [picture …] %}` */
const song: Handler = ({ args: { positional }, fillsLines }) => {
  const [title, author, address] = positional;
  if (title === undefined || author === undefined || address === undefined) return undefined;
  return flow(`${html(title)} (${html(author)}) <audio src="${html(address)}"></audio>`, fillsLines);
};

/** `{% youku id %}` */
const youku: Handler = ({ args: { positional } }) => {
  const [id] = positional;
  return id === undefined || !/^[\w=]+$/.test(id)
    ? undefined
    : link(`https://v.youku.com/v_show/id_${id}.html`, "Youku video");
};

function group(names: string, handler: Handler): Record<string, Handler> {
  return Object.fromEntries(names.split(" ").map((name) => [name, handler]));
}

/** Tags of Hexo's best-known themes (NexT, Butterfly, Volantis, Stellar) and plugins. */
export const HEXO_THEME_TAGS: Readonly<Record<string, Handler>> = {
  ...STELLAR_TAGS,
  note,
  btn: button,
  button,
  tabs,
  label,
  image,
  gallerygroup: gallery,
  inlineimg: inlineImage,
  inlineimage: inlineImage,
  ghcard: repository,
  hashtag,
  dplayer: player,
  aplayer: song,
  aplayerlrc: song,
  youku,
  hidetoggle: folded(firstPart),
  folding: folded(lastPart),
  ...group("site cell", card),
  ...group("span checkbox radio p", lastPart),
  ...group("bubble hideinline nota", firstPart),
  ...group("u emp wavy del kbd psw mark quot", wholeText),
  ...group("hideblock gp grouppicture gallery grid btns", unwrapped),
  ...group("timeline timenode poem", titled),
};
