import type { Attributes } from "./tag-reader.ts";

/** Line numbers that a highlighter put beside code. */
const GUTTER = /(?:^|\s)(?:gutter|gl|lineno|linenos|rouge-gutter|hljs-ln-numbers)(?:\s|$)/;
const GUTTER_ELEMENT = /^(?:td|span|div|pre)$/;
/** Elements that may stand in `pre`; the others in it are a highlighter's. */
const IN_PRE = /^(?:a|b|strong|i|em|u|s|code|kbd|samp|var|mark|ins|del|sub|sup)$/;

export function isGutter(name: string, attributes: Attributes): boolean {
  return attributes.has("class") && GUTTER_ELEMENT.test(name) && GUTTER.test(attributes.get("class") ?? "");
}

export function isKeptInPre(name: string): boolean {
  return IN_PRE.test(name);
}
