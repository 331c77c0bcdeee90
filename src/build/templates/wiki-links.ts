import { mapPieces } from "./map-pieces.ts";
import { isImageFile } from "./picture-tags.ts";
import { playerOf } from "./player-tags.ts";
import type { TemplateContext } from "./template-context.ts";

/** `[[Other post]]`, `[[other-post#Part|words]]`, `![[picture.png|300]]`; `[[1]](#one)` is a link of Markdown. */
const WIKI_LINK =
  /(?<embeds>!?)\[\[(?<name>[^[\]|#\n\\]*\p{L}[^[\]|#\n\\]*)(?:#[^[\]|\n]*)?(?:\\?\|(?<words>[^[\]\n]*))?\]\](?![[(])/gu;
/** What stands between two brackets and is no name of a note: `[[ -f x ]]`, `[["a", "b"]]`, `[[toc]]`. */
const NO_NAME = /^(?:[\s"'$-]|_?toc_?$)/i;

type Notes = Pick<TemplateContext, "articleUrl" | "fileNamed" | "textOf">;

interface WikiLink {
  readonly embeds: boolean;
  readonly name: string;
  /** Empty where it has none. */
  readonly words: string;
}

/**
 * Turns links between notes, as Obsidian and others have them, into links to the articles that are called so, and pictures,
 * recordings and documents into these. What names nothing that is there is its words, where it has some or the text is surely
 * a note; else it stays.
 *
 * @param isVault whether every text is a note
 */
export function expandWikiLinks(markdown: string, notes: Notes, isVault: boolean): string {
  if (!markdown.includes("[[")) return markdown;
  let isNote = isVault || notes.textOf("app.json", [".obsidian"]) !== undefined;
  const linked = replaceLinks(markdown, (link) => {
    const shown = fileOf(link, notes) ?? articleOf(link, notes);
    isNote ||= shown !== undefined;
    return shown;
  });
  return replaceLinks(linked, (link) => wordsOf(link, isNote));
}

function replaceLinks(markdown: string, replacement: (link: WikiLink) => string | undefined): string {
  return mapPieces(markdown, (piece, kind) =>
    kind === "text"
      ? piece.replace(WIKI_LINK, (source: string, ...rest: unknown[]) => {
          const { embeds, name = "", words = "" } = rest.at(-1) as Record<string, string | undefined>;
          return replacement({ embeds: embeds !== "", name, words: words.trim() }) ?? source;
        })
      : piece,
  );
}

function fileOf({ embeds, name, words }: WikiLink, { fileNamed }: Notes): string | undefined {
  const file = name.trim();
  const isImage = isImageFile(file);
  const player = playerOf({ positional: [file], named: new Map() });
  if (!isImage && player === undefined && !/\.pdf$/i.test(file)) return undefined;
  const place = fileNamed(file);
  if (embeds && isImage) return `![${words.replace(/(?:^|\|)\d+(?:x\d+)?$/, "")}](<${place ?? file}>)`;
  if (embeds && player !== undefined) return playerOf({ positional: [place ?? file], named: new Map() });
  return place && `[${words || file}](<${place}>)`;
}

function articleOf({ name, words }: WikiLink, { articleUrl }: Notes): string | undefined {
  const url = articleUrl(name.trim());
  return url && `[${words || name.trim()}](<${url}>)`;
}

function wordsOf({ embeds, name, words }: WikiLink, isNote: boolean): string | undefined {
  if (NO_NAME.test(name) || words.startsWith("|")) return undefined;
  // With words of its own it can be nothing else.
  if (words !== "" && (isNote || !embeds)) return words;
  return isNote ? name.trim().replace(/^.*\/(?=.)/, "") : undefined;
}
