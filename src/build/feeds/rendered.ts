/** What `feed` rendered, without the white space between its tags. */
export function compact(markup: string): string {
  return markup.replace(/>\s+</g, "><").trim();
}

/**
 * Cuts the first element of this name out of markup.
 *
 * @throws {TypeError} when `feed` no longer renders it
 */
export function element(markup: string, name: string): string {
  const match = new RegExp(`<${name}(?: [^>]*)?>.*?</${name}>`, "s").exec(markup);
  if (!match) throw new TypeError(`No <${name}> in what feed rendered`);
  return match[0];
}

/**
 * What stands before and after the CDATA section in an element whose whole content it is.
 *
 * @throws {TypeError} when `feed` no longer renders it so
 */
export function around(text: string, element: string): readonly [string, string] {
  const [before, after, ...more] = element.split(`<![CDATA[${text}]]>`);
  if (after === undefined || more.length > 0) throw new TypeError(`No CDATA section alone in ${element}`);
  return [before!, after];
}

/**
 * Replaces the one place where markup differs from what is wanted.
 *
 * @throws {TypeError} when `feed` no longer renders it so
 */
export function replaced(markup: string, from: string | RegExp, to: string): string {
  const result = markup.replace(from, () => to);
  if (result === markup) throw new TypeError(`No ${from} in what feed rendered`);
  return result;
}
