import type { Notation } from "../../model/format.ts";
import { cdataText } from "../../model/xml-text.ts";

/** HTML in each notation. */
export const NOTATIONS: Readonly<Record<Notation, (html: string) => string>> = {
  cdata: (html) => `<![CDATA[${cdataText(html)}]]>`,
  json: (html) => JSON.stringify(html),
};
