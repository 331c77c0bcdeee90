import type { RenderNote } from "../render/options.ts";
import { type Arguments, firstNamed, parseArguments } from "./arguments.ts";
import { EMBED_TAGS } from "./embeds.ts";
import { mapPieces } from "./map-pieces.ts";
import { applyMapping } from "./mapping.ts";
import { link, repositoryLink } from "./markup.ts";
import { unknownTag } from "./template-notes.ts";

const LEAF =
  /^(?<prefix>[ \t>]*)::(?<name>[a-z][\w-]*)(?=[[{])(?:\[(?<label>.*)\])?(?:\{(?<attributes>[^}\n]*)\})?[ \t]*$/gim;
const IN_TEXT = /(?<![\w:\\/]):[a-z][\w-]*\[(?<label>[^[\]\n]*)\](?:\{[^}\n]*\})?(?!\()/gi;
/** `[words]{.class}` of Pandoc and Nuxt Content. */
const SPAN = /(?<![\w!:\\\]])\[((?:[^[\]\n]|\[[^[\]\n]*\])+)\]\{[ \t]*[.#][^{}\n]*\}/g;
const DEFINED = /^ {0,3}\[([^[\]\n]+)\]:/gm;

/**
 * Directives of remark-directive other than blocks: `::github{repo="a/b"}` on a line of its own as the link that it names, or
 * its label; `:name[label]` in text as its label, and words with a class as the words.
 *
 * @param mappings the publisher's own, by name
 * @param notes what is left out is added
 */
export function expandDirectives(
  markdown: string,
  mappings: ReadonlyMap<string, string>,
  notes: RenderNote[],
): string {
  if (!/:[a-z][\w-]*[[{]|\]\{/i.test(markdown)) return markdown;
  const defined = new Set([...markdown.matchAll(DEFINED)].map(([, words]) => words));
  return mapPieces(markdown, (piece, kind) =>
    kind === "text"
      ? piece
          .replace(LEAF, (source: string, ...rest: unknown[]) => {
            const { prefix = "", name = "", label, attributes } = rest.at(-1) as Groups;
            const { positional, named } = parseArguments(attributes ?? "");
            const mapping = mappings.get(name);
            const video = mapping === undefined ? embedded(name, label, { positional, named }) : undefined;
            if (video !== undefined) return `${prefix}${video}\n${prefix.trimEnd()}`;
            const shown =
              mapping === undefined ? leaf(name, label, named) : mappedLeaf(mapping, label, named);
            if (shown === undefined) notes.push(unknownTag(`::${name}`, { name, source: source.trim() }));
            return prefix + (shown ?? "");
          })
          .replace(IN_TEXT, (...all: unknown[]) => (all.at(-1) as Groups).label ?? "")
          // Where its address stands elsewhere it is a link.
          .replace(SPAN, (source, words: string) => (defined.has(words) ? source : words))
      : piece,
  );
}

type Groups = Readonly<Record<string, string | undefined>>;

/** What stands elsewhere, by the name of the directive: `::youtube[Title]{#id}`. */
function embedded(name: string, label: string | undefined, args: Arguments): string | undefined {
  const tag = name.toLowerCase();
  if (!Object.hasOwn(EMBED_TAGS, tag)) return undefined;
  const id = args.positional.find((one) => one.startsWith("#"))?.slice(1);
  const named = new Map([
    ...(id === undefined ? [] : [["id", id] as const]),
    ...(label ? [["title", label] as const] : []),
    ...args.named,
  ]);
  const shown = EMBED_TAGS[tag]!({ args: { positional: [], named }, fillsLines: true });
  return typeof shown === "object" ? shown.block : shown;
}

/** @returns `undefined` where nothing of it can be shown */
function leaf(
  name: string,
  label: string | undefined,
  named: ReadonlyMap<string, string>,
): string | undefined {
  const text = label || named.get("title");
  const repository = repositoryOf(name, named);
  if (repository !== undefined) return repositoryLink(repository, text || repository);
  const url = firstNamed({ positional: [], named }, ["href", "url", "link", "src"]);
  return url === undefined ? label : link(url, text || url);
}

/** `repo="a/b"`, `user="a" repo="b"`, or just a user of GitHub. */
function repositoryOf(name: string, named: ReadonlyMap<string, string>): string | undefined {
  const repository = named.get("repo");
  const owner = firstNamed({ positional: [], named }, ["user", "owner"]);
  if (repository === undefined) return /^github$/i.test(name) ? owner : undefined;
  return owner === undefined || repository.includes("/") ? repository : `${owner}/${repository}`;
}

function mappedLeaf(mapping: string, label: string | undefined, named: ReadonlyMap<string, string>): string {
  const args = { positional: label === undefined ? [] : [label], named };
  const text = applyMapping(mapping, { args, body: () => label, fillsLines: true });
  return typeof text === "string" ? text : text.block;
}
