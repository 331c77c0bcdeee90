import { mapPieces } from "./map-pieces.ts";
import { isImageFile } from "./picture-tags.ts";
import type { TemplateContext } from "./template-context.ts";

/** `[[Other post]]`, `[[other-post#Part|words]]`, `![[picture.png|300]]`. */
const WIKI_LINK =
  /(?<embeds>!?)\[\[(?<name>[^[\]|#\n\\]*\p{L}[^[\]|#\n\\]*)(?:#[^[\]|\n]*)?(?:\\?\|(?<words>[^[\]\n]*))?\]\]/gu;

type Notes = Pick<TemplateContext, "articleUrl" | "fileNamed">;

/**
 * Turns links between notes, as Obsidian and others have them, into links to the articles that are called so, and pictures
 * into pictures. What names no article is its words, where it has some, else text.
 */
export function expandWikiLinks(markdown: string, { articleUrl, fileNamed }: Notes): string {
  if (!markdown.includes("[[")) return markdown;
  return mapPieces(markdown, (piece, kind) =>
    kind === "text"
      ? piece.replace(WIKI_LINK, (source: string, ...rest: unknown[]) => {
          const { embeds, name = "", words } = rest.at(-1) as Record<string, string | undefined>;
          const file = name.trim();
          if (embeds && isImageFile(file))
            return `![${(words ?? "").replace(/(?:^|\|)\d+(?:x\d+)?$/, "")}](<${fileNamed(file) ?? file}>)`;
          const url = articleUrl(file);
          const shown = (words ?? "").trim();
          // With words of its own it can be nothing else, though it lead nowhere.
          if (url === undefined)
            return embeds || /^(?:$|\|)/.test(shown) || name.startsWith(" ") ? source : shown;
          return `[${shown || file}](<${url}>)`;
        })
      : piece,
  );
}
