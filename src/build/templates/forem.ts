import { COMMON_TAGS } from "./common-tags.ts";
import { JEKYLL } from "./jekyll.ts";
import { byName, type TagLanguage } from "./language.ts";
import { LIQUID_TAGS } from "./liquid-tags.ts";
import { codeBlock, flow, link } from "./markup.ts";
import type { Handler } from "./tag.ts";

const HOME = "https://dev.to/";

/**
 * A link to what dev.to itself has, by the name that the tag gives.
 *
 * @param folder what stands before the name in the address
 * @param sign what stands before it in the text; absent: the address is the text
 */
function linkTo(folder: string, sign?: string): Handler {
  return (call) => {
    const [name = ""] = call.args.positional;
    if (!/^[\w-]+(?:\/[\w-]+)?$/.test(name)) return COMMON_TAGS.link!(call);
    const address = HOME + folder + name;
    return flow(link(address, sign === undefined ? address : sign + name), call.fillsLines);
  };
}

const runnable: Handler = ({ body }) => {
  const code = body();
  return code === undefined ? undefined : codeBlock(code, "js");
};

/** `{% spotify spotify:episode:5V4 %}` */
const spotify: Handler = (call) => {
  const [, kind, id] = /^spotify:(\w+):(\w+)$/.exec(call.tag.markup.trim()) ?? [];
  if (id === undefined) return COMMON_TAGS.link!(call);
  return flow(link(`https://open.spotify.com/${kind}/${id}`, "Spotify"), call.fillsLines);
};

const FOREM_TAGS: Readonly<Record<string, Handler>> = {
  post: linkTo(""),
  link: linkTo(""),
  user: linkTo("", "@"),
  organization: linkTo("", "@"),
  tag: linkTo("t/", "#"),
  cta: COMMON_TAGS.button!,
  collapsible: COMMON_TAGS.details!,
  runkit: runnable,
  spotify,
};

/**
 * Tags as Forem (dev.to) has them, https://dev.to/p/editor_guide#liquidtags: what is embedded from elsewhere, and a little of
 * Liquid. Of a blog that has no known generator only these are template code: `{{ … }}` and what stands in code are text.
 */
export const FOREM: TagLanguage = {
  ...JEKYLL,
  syntax: {
    ...JEKYLL.syntax,
    opening: String.raw`\{%`,
    signs: ["{%"],
    inCode: (code) => code,
  },
  handler: byName({ ...COMMON_TAGS, ...LIQUID_TAGS, ...FOREM_TAGS }),
  nameOf: ({ tag }) => tag.name,
};
