const REFERENCES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/**
 * Text as the content of an XML element (XML 1.0 section 2.4), such that every parser gives back exactly `text`: a bare
 * carriage return would come out as a line feed (section 2.11), so it becomes a reference too.
 *
 * @param text without characters that XML forbids
 */
export function xmlText(text: string): string {
  return text.replace(/[&<>\r]/g, reference);
}

/**
 * Text as an attribute's value between double quotes. Tabs and line ends become references, since parsers turn bare ones
 * into spaces (XML 1.0 section 3.3.3).
 */
export function xmlAttribute(text: string): string {
  return text.replace(/[&<>"\t\n\r]/g, reference);
}

/**
 * Text as the inside of a CDATA section, without its delimiters. `]]>` would end the section, and `<!--` is taken for a
 * comment by parsers that work with regular expressions: both are parted by ending the section and beginning another.
 */
export function cdataText(text: string): string {
  return text.replace(/\]\](?=>)|<!(?=--)/g, "$&]]><![CDATA[");
}

function reference(character: string): string {
  return REFERENCES[character]!;
}
