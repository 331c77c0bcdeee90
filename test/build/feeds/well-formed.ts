/** "Char" of XML 1.0 section 2.2, negated; a lone surrogate is none either. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;
const NAME = "[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?";
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/;
const ATTRIBUTES = new RegExp(`^(?:\\s+${NAME}="[^"<]*")*\\s*/?$`);
const TOKEN = /<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<[^>"]*(?:"[^"]*"[^>"]*)*>|[^<]+|</g;

/**
 * Checks that a document is well-formed XML 1.0 with all prefixes declared on its root, as far as documents without DTD go.
 *
 * @returns what is wrong, or `undefined`
 */
export function malformation(xml: string): string | undefined {
  const forbidden = FORBIDDEN.exec(xml);
  if (forbidden) return `Forbidden character at ${forbidden.index}`;
  const open: string[] = [];
  const prefixes = new Set(["xml", "xmlns"]);
  for (const [token] of xml.matchAll(TOKEN)) {
    if (token.startsWith("<![CDATA[") || token.startsWith("<?")) continue;
    if (REFERENCE.test(token)) return `Bare ampersand in ${token}`;
    if (token.startsWith("</")) {
      if (open.pop() !== token.slice(2, -1)) return `Unexpected ${token}`;
    } else if (token.startsWith("<")) {
      const name = new RegExp(`^<(${NAME})`).exec(token)?.[1];
      if (name === undefined) return `No tag: ${token}`;
      const attributes = token.slice(1 + name.length, -1);
      if (!ATTRIBUTES.test(attributes)) return `Bad attributes in ${token}`;
      const names = [...attributes.matchAll(new RegExp(`(${NAME})="[^"]*"`, "g"))].map((match) => match[1]!);
      if (new Set(names).size < names.length) return `Attribute twice in ${token}`;
      for (const attribute of names) if (attribute.startsWith("xmlns:")) prefixes.add(attribute.slice(6));
      for (const used of [name, ...names]) {
        if (used.includes(":") && !prefixes.has(used.split(":")[0]!)) return `Undeclared prefix in ${token}`;
      }
      if (!token.endsWith("/>")) open.push(name);
    } else if (token.includes("]]>")) return `Bare ]]> in ${token}`;
    else if (open.length === 0 && token.trim() !== "") return `Text outside the root: ${token}`;
  }
  return open.length > 0 ? `Not closed: ${open.join(" ")}` : undefined;
}
