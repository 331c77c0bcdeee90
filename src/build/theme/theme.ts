/** A colour on light paper and one on dark paper: `#rrggbb`, lower case. */
export interface ColorPair {
  readonly light: string;
  readonly dark: string;
}

/** What a publisher chooses about the look of the pages. */
export interface Theme {
  /** Background. */
  readonly paper: ColorPair;
  /** Text. */
  readonly ink: ColorPair;
  /** Links' underlines, rules, the mark of what is current. */
  readonly accent: ColorPair;
  /** Values of `font-family`. */
  readonly font: string;
  readonly headingFont: string;
}

/** How much ink is in quiet text, such as bylines; the rest is paper. */
export const QUIET_SHARE = 0.7;

/** Faces that are on readers' machines: nothing is fetched for type. */
const SERIF =
  'Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, "Liberation Serif", serif';

export const DEFAULT_THEME: Theme = {
  paper: { light: "#fdfbf6", dark: "#181613" },
  ink: { light: "#221e1b", dark: "#e9e3d8" },
  accent: { light: "#b13a25", dark: "#f08c76" },
  font: SERIF,
  headingFont: SERIF,
};
