import { picture, quotation } from "./markup.ts";
import type { Handler } from "./tag.ts";

/** A note in the margin is a footnote to others: `{% sidenote "id" "text" %}`. */
const note: Handler = ({ args }) => {
  const text = args.positional.at(-1);
  return text === undefined ? undefined : `<d-footnote>${text}</d-footnote>`;
};

/** `{% newthought "Words" %}` */
const words: Handler = ({ args }) => args.positional[0];

/** `{% epigraph "text" "author" "source" %}` */
const epigraph: Handler = ({ args }) => {
  const [text, ...sources] = args.positional;
  return text === undefined ? undefined : quotation(text, sources.filter(Boolean).join(", ") || undefined);
};

/** `{% maincolumn "src" "caption" %}`, `{% marginfigure "id" "src" "caption" %}` */
const figure: Handler = ({ tag, args: { positional }, fillsLines }) => {
  const [src, caption] = positional.slice(tag.name === "marginfigure" ? 1 : 0);
  return src === undefined ? undefined : picture({ src, caption }, fillsLines);
};

/** Tags of the theme Tufte (https://github.com/clayh53/tufte-jekyll). */
export const TUFTE_TAGS: Readonly<Record<string, Handler>> = {
  sidenote: note,
  marginnote: note,
  newthought: words,
  epigraph,
  maincolumn: figure,
  fullwidth: figure,
  marginfigure: figure,
};
