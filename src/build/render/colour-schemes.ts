const LIGHT = /#(?:only-light|gh-light-mode-only)\b/;
const DARK = /#(?:only-dark|gh-dark-mode-only)$/;

/**
 * Pictures that are shown in one colour scheme only, by the fragment of their address
 * (https://squidfunk.github.io/mkdocs-material/reference/images/#light-and-dark-mode, and GitHub's): a feed shows those for the
 * light one, and those for the dark one where there are no others.
 */
export class ColourSchemes {
  private readonly hasLight: boolean;

  /** @param html all of the article's */
  constructor(html: string) {
    this.hasLight = LIGHT.test(html);
  }

  leavesOut(src: string | undefined): boolean {
    return this.hasLight && src !== undefined && DARK.test(src);
  }
}
