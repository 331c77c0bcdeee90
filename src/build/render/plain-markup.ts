/** What Markdown without HTML in it is rendered to. None of these changes how its content is read, as `<title>` would. */
const PLAIN: ReadonlySet<string> = new Set(
  (
    "p h1 h2 h3 h4 h5 h6 a em strong del code pre br hr img ul ol li input blockquote table thead tbody tr th td " +
    "section sup sub dl dt dd"
  ).split(" "),
);
/** What follows a tag's name. */
const REST_OF_TAG = /(?: [a-z-]+(?:="(?:[^"&]|&(?:amp|lt|gt|quot);)*")?)*(?: \/)?>/y;
const ATTRIBUTE_NAME = /[a-z-]+/y;
const ENTITY = /&(?:amp|lt|gt|quot);/y;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const CODE_POINTS: Readonly<Record<string, number>> = { "&amp;": 38, "&lt;": 60, "&gt;": 62, "&quot;": 34 };

/** What htmlparser2's tokenizer tells of such markup: positions in the HTML, and code points. */
export interface MarkupEvents {
  ontext(start: number, end: number): void;
  ontextentity(codePoint: number): void;
  onopentagname(start: number, end: number): void;
  onattribname(start: number, end: number): void;
  onattribdata(start: number, end: number): void;
  onattribentity(codePoint: number): void;
  onattribend(): void;
  /** Where the tag's `>` stands; the same for `onselfclosingtag`. */
  onopentagend(end: number): void;
  onselfclosingtag(end: number): void;
  onclosetag(start: number, end: number): void;
}

/**
 * Reads HTML as Markdown renderers write it, telling the same as htmlparser2's tokenizer in a fraction of its time. It stops
 * before the first tag or character reference of another kind.
 *
 * @returns where it stopped: all that follows is left to the tokenizer
 */
export function readPlainMarkup(html: string, events: MarkupEvents): number {
  const text = (start: number, end: number) => events.ontext(start, end);
  const textEntity = (codePoint: number) => events.ontextentity(codePoint);
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf("<", at);
    const end = open < 0 ? html.length : open;
    const read = readRun(html, at, end, text, textEntity);
    if (read < end || open < 0) return read;
    at = readTag(html, open, events);
    if (at === open) return open;
  }
  return at;
}

/** Text or the value of an attribute, up to a character reference of another kind. */
function readRun(
  html: string,
  start: number,
  end: number,
  onText: (start: number, end: number) => void,
  onEntity: (codePoint: number) => void,
): number {
  let at = start;
  while (at < end) {
    const text = html.slice(at, end).indexOf("&");
    if (text < 0) {
      onText(at, end);
      return end;
    }
    const entityEnd = endOf(ENTITY, html, at + text);
    if (entityEnd < 0) return at;
    if (text > 0) onText(at, at + text);
    onEntity(CODE_POINTS[html.slice(at + text, entityEnd)]!);
    at = entityEnd;
  }
  return end;
}

/** @returns where the tag ends; its start where it is of another kind */
function readTag(html: string, start: number, events: MarkupEvents): number {
  const isEnd = html.charCodeAt(start + 1) === SLASH;
  const nameStart = start + (isEnd ? 2 : 1);
  let nameEnd = nameStart;
  while (isNameCharacter(html.charCodeAt(nameEnd))) nameEnd++;
  if (!PLAIN.has(html.slice(nameStart, nameEnd))) return start;
  if (isEnd) {
    if (html.charCodeAt(nameEnd) !== GREATER) return start;
    events.onclosetag(nameStart, nameEnd);
    return nameEnd + 1;
  }
  const isBare = html.charCodeAt(nameEnd) === GREATER;
  const end = isBare ? nameEnd + 1 : endOf(REST_OF_TAG, html, nameEnd);
  if (end < 0) return start;
  events.onopentagname(nameStart, nameEnd);
  const isClosed = !isBare && html.charCodeAt(end - 2) === SLASH;
  if (!isBare) readAttributes(html, nameEnd, isClosed ? end - 2 : end, events);
  if (isClosed) events.onselfclosingtag(end - 1);
  else events.onopentagend(end - 1);
  return end;
}

/** From the end of a tag's name to that of its attributes, all of which are known to be plain. */
function readAttributes(html: string, start: number, end: number, events: MarkupEvents): void {
  const data = (from: number, to: number) => events.onattribdata(from, to);
  const entity = (codePoint: number) => events.onattribentity(codePoint);
  for (let at = start + 1; at < end; at++) {
    const nameEnd = endOf(ATTRIBUTE_NAME, html, at);
    events.onattribname(at, nameEnd);
    at = nameEnd;
    if (html.charCodeAt(nameEnd) === EQUALS) {
      const close = html.indexOf('"', nameEnd + 2);
      readRun(html, nameEnd + 2, close, data, entity);
      at = close + 1;
    }
    events.onattribend();
  }
}

function isNameCharacter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** Where the match at a place ends; -1 where nothing matches. */
function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
