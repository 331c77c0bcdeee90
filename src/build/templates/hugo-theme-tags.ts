import { COMMON_TAGS } from "./common-tags.ts";
import { HUGO_CARDS } from "./hugo-cards.ts";
import { flow, html, link, repositoryLink } from "./markup.ts";
import { rawHtml } from "./raw-html.ts";
import type { Handler } from "./tag.ts";

/** Columns of a theme, between lines of `<--->`, one below the other. */
const columns: Handler = ({ body, fillsLines }) =>
  flow((body() ?? "").replace(/^[ \t]*<--->[ \t]*(?:<!--.*?-->)?[ \t]*$/gm, ""), fillsLines);

/** `{{< github repo="a/b" >}}` */
const repository: Handler = ({ args }) => {
  const name = args.named.get("repo");
  return name === undefined ? undefined : repositoryLink(name);
};

const keys: Handler = ({ args, body }) => {
  const text = body() ?? args.positional.map(html).join(" ");
  return text === "" ? undefined : `<kbd>${text}</kbd>`;
};

/** Between `{{<` and `>}}` Hugo reads no Markdown. */
const raw: Handler = (call) => {
  const text = call.tag.source.startsWith("{{<") ? call.body() : undefined;
  return text === undefined ? COMMON_TAGS.raw!(call) : flow(rawHtml(text), call.fillsLines);
};

/** LoveIt: `{{< style "color: red" >}}text{{< /style >}}`; without arguments it encloses CSS. */
const style: Handler = (call) => (call.tag.markup === "" ? "" : COMMON_TAGS.span!(call));

/** `{{< person url="https://…" name="Ada" text="a tooltip" >}}`, `{{< person "https://…" Ada "a tooltip" >}}` (LoveIt) */
const person: Handler = ({ args: { named, positional } }) => {
  const url = named.get("url") ?? positional[0];
  const name = named.get("name") ?? positional[1];
  return url === undefined || name === undefined ? undefined : link(url, name);
};

/** `{{< staticref "uploads/a.pdf" "newtab" >}}words{{< /staticref >}}` (HugoBlox): a file of the static folder. */
const staticReference: Handler = ({ args, body }) => {
  const [path] = args.positional;
  const text = body();
  if (path === undefined || text === undefined) return text;
  return `<a href="${html(/^(?:\w+:)?\//.test(path) ? path : `/${path}`)}">${text}</a>`;
};

/** `{{< cta cta_text="Words" cta_link="/address" >}}` (HugoBlox) */
const callToAction: Handler = ({ args }) => {
  const text = args.named.get("cta_text");
  const address = args.named.get("cta_link");
  return text === undefined || address === undefined ? undefined : link(address, text);
};

/** `{{< mention "ada" >}}` (HugoBlox): a person, whose profile need not be known. */
const mention: Handler = ({ args }) => args.positional[0] && html(args.positional[0]);

/** Where the names of tabs wait for them. */
const TABS = "tabs";

/** `{{< tabs items="JSON,YAML" >}}` (Hextra): the names of the tabs that it encloses. */
const tabs: Handler = (call) => {
  const { values } = call.scope;
  const outer = values.get(TABS);
  values.set(TABS, call.args.named.get("items")?.split(",") ?? []);
  const shown = COMMON_TAGS.tabs!(call);
  values.set(TABS, outer);
  return shown;
};

const tab: Handler = (call) => {
  const name = (call.scope.values.get(TABS) as string[] | undefined)?.shift()?.trim();
  const { named, positional } = call.args;
  if (name === undefined || positional.length > 0) return COMMON_TAGS.tab!(call);
  return COMMON_TAGS.tab!({ ...call, args: { positional: [name], named } });
};

/** Shortcodes that themes of Hugo's bring along, by their names. */
export const HUGO_THEME_TAGS: Readonly<Record<string, Handler>> = {
  ...HUGO_CARDS,
  columns,
  github: repository,
  kbd: keys,
  link: COMMON_TAGS.button!,
  raw,
  rawhtml: raw,
  raw_html: raw,
  html: raw,
  script: COMMON_TAGS.comment!,
  css: COMMON_TAGS.comment!,
  style,
  person,
  staticref: staticReference,
  cta: callToAction,
  mention,
  tabs,
  tab,
};
