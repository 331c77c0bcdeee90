import { LEADING_LIST, LIST_LINES } from "./attribute-lists.ts";
import type { Page } from "./page.ts";

/** `[!NOTE]`, and Obsidian's `[!note]- A title`. */
const ALERT = /^\s*\[!([a-z]+)\][+-]?[ \t]*([^\n]*)(\n|$)/i;

export interface Alert {
  readonly title: string;
  /** The text after the marker. */
  readonly rest: string;
  /** Whether the marker has its line for itself. */
  readonly endsParagraph: boolean;
}

/** What Markdown for other renderers leaves in text: alerts and attribute lists. Told where elements begin and end. */
export class MarkdownText {
  private isQuoteStart = false;
  private isAfterElement = false;

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
    const title = match[2]?.trim() || kind.charAt(0).toUpperCase() + kind.slice(1);
    return { title, rest: data.slice(match[0].length), endsParagraph: match[3] === "\n" };
  }

  withoutLists(data: string): string {
    if (this.isAfterElement) {
      this.isAfterElement = false;
      if (data.startsWith("{")) data = data.replace(LEADING_LIST, "");
    }
    return data.includes("{:") ? data.replace(LIST_LINES, "") : data;
  }
}

/** Writes the title of an alert, in the first paragraph of its quotation. */
export function writeAlert({ title, endsParagraph }: Alert, page: Page): void {
  page.tree.enter("strong", "<strong>");
  page.write(title);
  page.tree.leave("strong");
  if (!endsParagraph) return;
  page.tree.leave("p");
  page.write("\n");
  page.tree.enter("p", "<p>");
}
