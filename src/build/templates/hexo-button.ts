import { flow, link } from "./markup.ts";
import type { Handler } from "./tag.ts";

const SETTING = /^[a-z]+:(?!\/\/)\S*$/i;
const ADDRESS = /^(?:[a-z][a-z\d+.-]*:|\.{0,2}\/|[\w%-]+\.html?\b)/i;

/**
 * `{% btn url, text, icon, title %}` of NexT, Butterfly and Fluid, `{% button text url icon:x %}` of Stellar, and
 * `{% btn style::text::url::icon %}` of Redefine: a link, or the words of one that leads nowhere.
 */
export const button: Handler = ({ tag: { markup }, fillsLines }) => {
  const { text, url = "" } = partsOf(markup);
  if (text === "") return ADDRESS.test(url) ? link(url, url) : "";
  const shown = ADDRESS.test(url) ? link(url, text) : text.replace(/^[#>|]/, "\\$&");
  return fillsLines ? flow(`<p>${shown}</p>`, true) : shown;
};

function partsOf(markup: string): { readonly text: string; readonly url?: string | undefined } {
  if (/::/.test(markup)) {
    const parts = markup.split("::").map((part) => part.trim());
    const at = parts.findIndex((part) => ADDRESS.test(part));
    return { text: parts[at < 0 ? parts.length - 1 : at - 1] ?? "", url: parts[at] };
  }
  if (markup.includes(",")) {
    const [url, text = "", , title = ""] = markup.split(",").map(unquoted);
    return { text: text || title, url };
  }
  const words = (markup.match(/"[^"]*"|'[^']*'|\S+/g) ?? [])
    .map(unquoted)
    .filter((word) => !SETTING.test(word));
  const at = words.findLastIndex((word) => ADDRESS.test(word));
  return { text: words.filter((_, index) => index !== at).join(" "), url: words[at] };
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/s, "$2");
}
