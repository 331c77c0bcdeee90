import type { Person } from "../../model/site.ts";
import type { Separator } from "../dialects/dialect.ts";
import { withoutForbiddenCharacters } from "../feeds/xml-characters.ts";
import type { FieldPath, Fields } from "../fields.ts";
import { asGroup } from "../group.ts";
import { isLocalReference } from "../media/reference.ts";
import { plainTitle } from "../text/plain-title.ts";
import { splitList } from "../text/split-list.ts";
import type { Directory } from "./author-directory.ts";

export interface PeopleRules {
  /** Authors by key. */
  readonly directory: Directory;
  /** How one text that names several is split. */
  readonly separator: Separator;
  /** Whether names may hold Markdown, and are read as it. */
  readonly markup: boolean;
  /** Origin of the site, for addresses that are relative to it. */
  readonly siteUrl?: string;
}

/** For what names people by their names alone. */
export const NAMES_ONLY: PeopleRules = { directory: new Map(), separator: "none", markup: false };

/** A `title` is a name where nothing else is: beside a key or a name it is a profession. */
const KEYS = {
  key: ["key", "user", "username"],
  name: ["name", "display_name", "full_name"],
  title: ["title"],
  url: ["url", "web", "website", "homepage", "uri", "site", "link", "to", "href"],
  email: ["email", "mail"],
  avatar: ["avatar", "image_url", "imageURL", "picture", "image", "photo", "avatar_url"],
} as const;

const HTML_LINK = /<a\s[^>]*?href=["']([^"']+)["'][^>]*>(.*?)<\/a>/gi;
const LINK = /\[([^\]]+)\]\(\s*<?([^)\s>]+)>?[^)]*\)/;
/** A name with a link in round brackets after it, `Ann ([@ann](https://…))`. */
const NAME_LINK =
  /(^|[,;、]\s*|\s)((?:and|&)\s+)?(?=\S)([^[\](),;、]{1,80}?)\s*\(\s*\[[^\]]+\]\(\s*<?([^)\s>]+)>?[^)]*\)\s*\)/g;
const ASIDE = /(?<!\])\([^()]*\)/g;
/** A word in lower case that is in no name, where `and` does not announce one. */
const DESCRIPTION =
  /^(?!\s*(?:and|&)\s)(?!.*@).*(?<=^|\s)(?!(?:af|al|bin|da|dal|de|del|della|den|der|des|di|do|dos|du|e|el|ibn|la|le|of|ten|ter|the|van|von|y|zu|zur)\s)\p{Ll}/u;
const SUFFIX = /^(?:[JS]r|Esq|Inc|Ltd|(?:\p{Lu}\p{Ll}{0,3}\.?){2,})\.?$/u;
const CAPITALISED = /^\p{Lu}\S*$/u;
const MAIL_NAME = /^([^\s@()<>]+@[^\s@()<>]+)\s+\(([^()]+)\)$/;
const NAME_ADDRESS = /^(.*\S)\s*<([^<>\s]+)>$/;
const MAIL = /^[^\s@()<>]+@[^\s@()<>]+\.[^\s@()<>]+$/;

/**
 * The people of a field, their pictures as written where they are files of the publisher's: a name, a key of the directory, a Markdown link, a mapping with `name`, `url`, `email` and
 * `avatar`, or a list of all these.
 */
export function readPeople(fields: Fields, path: FieldPath, rules: PeopleRules): Person[] {
  const value = fields.value(path);
  if (value === undefined || typeof value === "boolean") return [];
  if (Array.isArray(value))
    return value.flatMap((_, i) => readPeople(fields, [...path, i], { ...rules, separator: "none" }));
  if (typeof value === "object") return readGroup(fields, path, rules);
  const text = fields.text(path)?.replace(HTML_LINK, "[$2]($1)");
  if (text === undefined) return [];
  const parts = splitList(text, "comma");
  const areKeys = parts.length > 1 && parts.every((part) => rules.directory.has(part));
  return (areKeys ? parts : splitNames(text, rules)).flatMap((name) => readName(name, rules));
}

function readGroup(fields: Fields, path: FieldPath, rules: PeopleRules): Person[] {
  const text = (names: readonly string[]) => {
    const name = names.find((name) => isScalar(fields.value([...path, name])));
    return name === undefined ? undefined : fields.text([...path, name]);
  };
  const key = text(KEYS.key);
  const known = key === undefined ? undefined : personOf(rules.directory.get(key), rules);
  const name = text(KEYS.name) ?? known?.name ?? key ?? text(KEYS.title);
  if (name === undefined) {
    fields.complain(path, {
      rule: "author-without-name",
      expected: "a `name` for each author",
      found: "a mapping without one",
      advice: "add `name:`",
    });
    return [];
  }
  const strict = rules.siteUrl === undefined;
  const url = strict ? fields.webUrl([...path, "url"]) : resolveUrl(text(KEYS.url), rules.siteUrl);
  const avatar = strict
    ? readAvatar(fields, [...path, "avatar"])
    : avatarOf(text(KEYS.avatar), rules.siteUrl);
  const [stated, ...others] = strict ? [{ name }] : readName(name, rules);
  return [
    {
      ...known,
      ...stated,
      ...person({ name: stated?.name ?? name, url, avatar, email: text(KEYS.email) }),
    },
    ...others,
  ];
}

/**
 * With links, commas and the like separate; without them only what the dialect names does. Behind a link a part without one is a
 * name, or says what the person before it is: `[Ann](https://…), V8 historian`.
 */
function splitNames(text: string, { directory, separator, markup }: PeopleRules): string[] {
  if (!markup || !LINK.test(text))
    return separator === "comma" ? listedNames(text) : splitList(text, separator);
  const parts = text
    .replace(NAME_LINK, "$1$2[$3]($4)")
    .replace(ASIDE, "")
    .split(/(?<!\[[^\]]*)[,;、]/);
  const first = parts.findIndex((part) => LINK.test(part));
  return parts
    .filter(
      (part, index) =>
        index < first || LINK.test(part) || directory.has(part.trim()) || !DESCRIPTION.test(part),
    )
    .flatMap((part) => part.split(/(?<=\))\s+(?:and|&)\s+|\s+(?:and|&)\s+(?=\[)|(?<=\))\s+(?=\[)/))
    .map((part) => part.trim().replace(/^(?:and|&)\s+/, ""))
    .filter((part) => /\p{L}/u.test(part));
}

/** Names between commas, each with its `Jr.` or `PhD`; the whole text where not all of them look like names: `Doe, Jane`. */
function listedNames(text: string): string[] {
  const names: string[] = [];
  for (const part of splitList(text, "comma")) {
    if (SUFFIX.test(part) && names.length > 0) names.push(`${names.pop()}, ${part}`);
    else names.push(part);
  }
  const areNames = names.every((name) => !name.includes(" ") || !DESCRIPTION.test(name));
  return areNames && (names.length !== 2 || !names.some((name) => CAPITALISED.test(name)))
    ? names
    : splitList(text, "none");
}

function readName(text: string, rules: PeopleRules): Person[] {
  const known = personOf(rules.directory.get(text), rules);
  if (known) return [known];
  const mailFirst = MAIL_NAME.exec(text);
  if (mailFirst) return [{ name: mailFirst[2]!.trim(), email: mailFirst[1]! }];
  const addressed = NAME_ADDRESS.exec(text);
  if (addressed) {
    const [, name = "", address = ""] = addressed;
    if (MAIL.test(address)) return [{ name: unquoted(name), email: address }];
    const url = /^https?:\/\//i.test(address) ? resolveUrl(address, rules.siteUrl) : undefined;
    if (url !== undefined) return [person({ name: unquoted(name), url })];
  }
  if (MAIL.test(text)) return [{ name: text.slice(0, text.indexOf("@")), email: text }];
  if (!rules.markup) return [{ name: text }];
  const link = LINK.exec(text);
  if (link)
    return [
      person({ name: plainTitle(link[1]!, { markup: true }), url: resolveUrl(link[2], rules.siteUrl) }),
    ];
  const name = plainTitle(text, { markup: true });
  return name === "" ? [] : [{ name }];
}

function personOf(
  entry: Readonly<Record<string, unknown>> | undefined,
  rules: PeopleRules,
): Person | undefined {
  if (!entry) return undefined;
  const text = (names: readonly string[]) => {
    const value = names.map((name) => (Object.hasOwn(entry, name) ? entry[name] : undefined)).find(isScalar);
    return value === undefined ? undefined : withoutForbiddenCharacters(String(value)).text.trim();
  };
  const { given, family } = asGroup(entry.name);
  const parts = [given, family].filter((part) => typeof part === "string");
  const name = text([...KEYS.name, ...KEYS.title]) ?? parts.join(" ");
  if (name === "") return undefined;
  return person({
    name: plainTitle(name, { markup: true }),
    url: resolveUrl(text(KEYS.url), rules.siteUrl),
    email: text(KEYS.email),
    // A file beside the list is beside an article or above it.
    avatar: avatarOf(text(KEYS.avatar)?.replace(/^\.\//, ""), rules.siteUrl),
  });
}

function person(parts: { [K in keyof Person]: Person[K] | undefined } & { name: string }): Person {
  const { name, url, email, avatar } = parts;
  return { name, ...(url && { url }), ...(email && { email }), ...(avatar && { avatar }) };
}

function isScalar(value: unknown): boolean {
  return (typeof value === "string" && value.trim() !== "") || typeof value === "number";
}

/** An address on the web as written in full or relative to the site. */
export function resolveUrl(text: string | undefined, base: string | undefined): string | undefined {
  if (text === undefined || !/^(?:https?:)?\/|^\.{0,2}\//i.test(text)) return undefined;
  const url = URL.parse(text, base);
  return url && /^https?:$/.test(url.protocol) ? url.href : undefined;
}

function readAvatar(fields: Fields, path: FieldPath): string | undefined {
  const text = fields.text(path);
  return text !== undefined && isFile(text) ? text : fields.webUrl(path);
}

/** A picture: its URL, or the reference to a file as written. */
export function avatarOf(text: string | undefined, base: string | undefined): string | undefined {
  return text !== undefined && isFile(text) ? text : resolveUrl(text, base);
}

function isFile(text: string): boolean {
  return isLocalReference(text) && /\.\w{2,5}(?:[?#].*)?$/.test(text) && !MAIL.test(text);
}

function unquoted(name: string): string {
  return name.replace(/^["']|["']$/g, "").trim();
}
