import type { Dialect } from "../dialects/dialect.ts";
import type { Fields } from "../fields.ts";
import { splitFirstHeading } from "../text/first-heading.ts";
import { splitOnlyHeading } from "../text/only-heading.ts";
import { detached } from "../text/detached.ts";
import { plainTitle } from "../text/plain-title.ts";
import { hasTemplateCode, isTitleCode } from "../text/template-code.ts";

export interface TitleReading {
  /** Plain text; absent where a strict dialect wants one in the front matter and there is none. */
  readonly title?: string;
  /** The body, without the heading where that says the title. */
  readonly body: string;
}

/**
 * The title of an article: its front matter's, else the heading with which its body starts, else the only one of the first
 * level, else its file's name.
 *
 * @param name the file's name without ending and date
 */
export function readTitle(fields: Fields, dialect: Dialect, name: string): TitleReading {
  const { body } = fields.matter;
  const path = fields.find(dialect.keys.title, (value) => typeof value !== "object");
  const own = path && fields.text(path);
  if (dialect.strict) {
    if (own !== undefined) return { body, title: plainTitle(own, { markup: false }) };
    fields.complain(["title"], {
      rule: "missing-title",
      expected: "a `title`",
      found: "none",
      advice: "add `title: Name of the article` to the front matter",
    });
    return { body };
  }
  const heading = splitFirstHeading(body);
  const shown = heading && !hasTemplateCode(heading.title) ? plainTitle(heading.title, { markup: true }) : "";
  if (own !== undefined && !(dialect.codeInTitles && hasTemplateCode(own))) {
    const title = plainTitle(own, { markup: true });
    const repeats = heading && (sameText(shown, title) || isTitleCode(heading.title));
    if (title !== "") return { title, body: repeats ? heading.body : body };
  }
  if (heading && shown !== "") return { title: fields.clean(["title"], detached(shown)), body: heading.body };
  const only = splitOnlyHeading(body);
  const onlyTitle = only && !hasTemplateCode(only.title) ? plainTitle(only.title, { markup: true }) : "";
  if (only && onlyTitle !== "")
    return { title: fields.clean(["title"], detached(onlyTitle)), body: only.body };
  fields.complain(["title"], {
    rule: "missing-title",
    severity: "warning",
    expected: "a `title`, or a first-level heading at the start",
    found: "none",
    advice: "the file's name serves as the title; add one",
  });
  return { title: fields.clean(["title"], titleOfName(name, dialect.titleCase)), body };
}

function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function titleOfName(name: string, titleCase: Dialect["titleCase"]): string {
  const words = name
    .normalize("NFC")
    .split(/[-_\s]+/)
    .filter((word) => word !== "");
  const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const cased =
    titleCase === "words" ? words.map(upper) : words.map((word, i) => (i === 0 ? upper(word) : word));
  return cased.join(" ") || name;
}
