import type { Fields } from "../fields.ts";
import { contrast, lightenedFor, mix, parseColor, READABLE_CONTRAST } from "../theme/color.ts";
import { type ColorPair, DEFAULT_THEME, QUIET_SHARE, type Theme } from "../theme/theme.ts";

/** Reads `theme` of `site.md`: `paper`, `ink` and `accent`, each a colour or two (light, dark), `font` and `heading_font`. */
export function readTheme(fields: Fields): Theme {
  const paper = readColors(fields, "paper", () => DEFAULT_THEME.paper.dark) ?? DEFAULT_THEME.paper;
  const ink = readColors(fields, "ink", () => DEFAULT_THEME.ink.dark) ?? DEFAULT_THEME.ink;
  const accent =
    readColors(fields, "accent", (light) => lightenedFor(paper.dark, light)) ?? DEFAULT_THEME.accent;
  for (const scheme of ["light", "dark"] as const) {
    const quiet = mix(paper[scheme], ink[scheme], QUIET_SHARE);
    warnOfContrast(fields, "ink", scheme, {
      text: quiet,
      paper: paper[scheme],
      use: "bylines",
    });
    warnOfContrast(fields, "accent", scheme, { text: accent[scheme], paper: paper[scheme], use: "links" });
  }
  const font = readFont(fields, "font") ?? DEFAULT_THEME.font;
  return { paper, ink, accent, font, headingFont: readFont(fields, "heading_font") ?? font };
}

/** @param darkOf what is shown on dark screens where only the other colour is given */
function readColors(fields: Fields, name: string, darkOf: (light: string) => string): ColorPair | undefined {
  const path = ["theme", name] as const;
  const theme = fields.value(["theme"]);
  if (typeof theme === "object" && theme !== null && name in theme && fields.value(path) === undefined) {
    fields.complain(path, { ...complaint(name), found: "nothing: an unquoted # begins a comment" });
    return undefined;
  }
  const texts = fields.texts(path);
  if (texts.length === 0) return undefined;
  const colors = texts.map(parseColor);
  const [light, dark] = colors;
  if (texts.length > 2 || light === undefined || (texts.length === 2 && dark === undefined)) {
    fields.complain(path, { ...complaint(name), found: texts.join(", ") });
    return undefined;
  }
  return { light, dark: dark ?? darkOf(light) };
}

function complaint(name: string) {
  return {
    rule: "bad-color",
    expected: `a colour for \`theme.${name}\`, or two: for light and for dark screens`,
    advice: `write it in quotes: ${name}: "#b13a25" or ${name}: ["#b13a25", "#f08c76"]`,
  };
}

function warnOfContrast(
  fields: Fields,
  name: string,
  scheme: keyof ColorPair,
  { text, paper, use }: { text: string; paper: string; use: string },
): void {
  const ratio = contrast(text, paper);
  if (ratio >= READABLE_CONTRAST) return;
  fields.complain(["theme", name], {
    rule: "low-contrast",
    severity: "warning",
    expected: `a contrast of ${READABLE_CONTRAST} between \`${name}\` and \`paper\` in the ${scheme} scheme (WCAG AA)`,
    found: `${ratio.toFixed(2)} (${use}: ${text} on ${paper})`,
    advice: "choose a darker or a lighter one of the two",
  });
}

/** A value of `font-family`; what could end the declaration is refused. */
function readFont(fields: Fields, name: string): string | undefined {
  const text = fields.text(["theme", name]);
  if (text === undefined || /^(?:[\p{L}\p{N} ,._-]|"[^"\p{C};{}\\]*"|'[^'\p{C};{}\\]*')+$/u.test(text))
    return text;
  fields.complain(["theme", name], {
    rule: "bad-font",
    expected: `font names for \`theme.${name}\`, separated by commas`,
    found: text,
    advice: `write e.g. ${name}: "Georgia, serif"; fonts of your own belong into theme.css`,
  });
  return undefined;
}
