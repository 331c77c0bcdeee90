import { evaluate, valueText } from "./liquid-expression.ts";
import { picture } from "./markup.ts";
import { isImageFile } from "./picture-tags.ts";
import type { Handler } from "./tag.ts";

const OPTION = /\s+--(?=[a-z])/;
const OUTPUT = /\{\{(.*?)\}\}/g;

/**
 * `{% picture [preset] path/to/file.jpg [--alt text] [--img attributes] … %}` of the plugin Jekyll Picture Tag, in its first version
 * with `alt="text"`: paths are the site's, and outputs in it are written before it is read.
 */
export const pictureTag: Handler = ({ tag, args, scope, fillsLines }) => {
  const markup = tag.markup.replace(
    OUTPUT,
    (_, expression: string) => valueText(evaluate(expression, scope)) ?? "",
  );
  const [words = "", ...options] = markup.split(OPTION);
  const file = words.split(/\s+/).find(isImageFile);
  if (file === undefined) return undefined;
  const alt = options.find((option) => option.startsWith("alt "))?.slice("alt ".length);
  const src = /^(?:\/|https?:)/.test(file) ? file : `/${file}`;
  return picture({ src, alt: alt ?? args.named.get("alt") }, fillsLines);
};
