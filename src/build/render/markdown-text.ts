import { LEADING_LIST, LIST_LINES } from "./attribute-lists.ts";
import type { Page } from "./page.ts";

/** `[!NOTE]`, and Obsidian's `[!note]- A title`, `[!quote|right]`. */
const ALERT = /^\s*\[!([a-z][a-z-]*)(?:\|[^\]\n]*)?\][+-]?[ \t]*([^\n]*)(\n|$)/i;

export interface Alert {
  readonly title: string;
  /** The text after the marker. */
  readonly rest: string;
  /** Whether the text has the end of the title's line; else markup may follow, which is title too. */
  readonly endsLine: boolean;
}

/** What Markdown for other renderers leaves in text: alerts and attribute lists. Told where elements begin and end. */
export class MarkdownText {
  private isQuoteStart = false;
  private isAfterElement = false;
  /** Whether the title of an alert goes on. */
  isInTitle = false;

  tagSeen(): void {
    this.isQuoteStart = false;
    this.isAfterElement = false;
  }

  elementEnded(): void {
    this.isAfterElement = true;
  }

  /** The first paragraph of a quotation begins. */
  quoteBegins(): void {
    this.isQuoteStart = true;
  }

  takeAlert(data: string): Alert | undefined {
    if (!this.isQuoteStart) return undefined;
    this.isQuoteStart = false;
    const match = ALERT.exec(data);
    if (match === null) return undefined;
    const kind = (match[1] ?? "").toLowerCase();
    const [marker, , written = "", lineEnd] = match;
    const endsLine = lineEnd === "\n";
    this.isInTitle = !endsLine;
    // White space at the end of a line is not handed on: behind this one markup follows.
    const isMarkup = written === "" && !endsLine && marker.endsWith(" ");
    const title = isMarkup ? "" : (endsLine ? written.trim() : written) || capitalised(kind);
    return { title, rest: data.slice(marker.length), endsLine };
  }

  withoutLists(data: string): string {
    if (this.isAfterElement) {
      this.isAfterElement = false;
      if (data.startsWith("{")) data = data.replace(LEADING_LIST, "");
    }
    return data.includes("{:") ? data.replace(LIST_LINES, "") : data;
  }
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Writes the title of an alert, in the first paragraph of its quotation. */
export function writeAlert({ title, endsLine }: Alert, page: Page): void {
  page.tree.enter("strong", "<strong>");
  page.write(title);
  if (endsLine) endAlertTitle(page);
}

/** Ends the title of an alert, and its paragraph. */
export function endAlertTitle(page: Page): void {
  page.tree.leave("strong");
  page.tree.leave("p");
  page.write("\n");
  page.tree.enter("p", "<p>");
}
