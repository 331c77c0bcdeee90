import { Parser } from "htmlparser2";

/** A character reference of HTML, complete with its semicolon. */
export const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/;

/** The characters that one reference stands for; a name that HTML does not know stays as written. */
export function decodeEntity(reference: string): string {
  let text = "";
  const ontext = (part: string) => {
    text += part;
  };
  const parser = new Parser({ ontext }, { decodeEntities: true });
  parser.end(reference);
  return text;
}
