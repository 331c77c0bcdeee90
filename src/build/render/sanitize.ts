import { ELEMENTS, type ElementRule } from "./allow-list.ts";
import { writeAttributes } from "./attributes.ts";
import { ColourSchemes } from "./colour-schemes.ts";
import { embedAddress, embedOf, embedTitle, scriptEmbed, videoOf, writeEmbed } from "./embeds.ts";
import { withEmoji } from "./emoji.ts";
import { FormulaReader, writeFormula } from "./formula-reader.ts";
import { HeadingIds } from "./headings.ts";
import { isGutter, isKeptInPre } from "./highlighting.ts";
import { endAlertTitle, MarkdownText, writeAlert } from "./markdown-text.ts";
import { type Formula, fencedFormula, PLACEHOLDER, withFormulaSources } from "./math.ts";
import { MediaLink } from "./media.ts";
import type { Rendered } from "./options.ts";
import type { Outline } from "./outline.ts";
import { Page } from "./page.ts";
import { References } from "./references.ts";
import type { SanitizeOptions } from "./sanitize-options.ts";
import { type Attributes, type TagHandler, TagReader } from "./tag-reader.ts";
import type { Open, Tree } from "./tree.ts";
import { countWords } from "./words.ts";

const HEADING = /^h[1-6]$/;

/** One pass over HTML: sanitises, repairs, makes URLs absolute, collects plain text. */
export function sanitize(html: string, options: SanitizeOptions): Rendered {
  return new Sanitizer(options, new ColourSchemes(html)).run(html);
}

class Sanitizer implements TagHandler {
  private readonly options: SanitizeOptions;
  private readonly references: References;
  private readonly schemes: ColourSchemes;
  private readonly ids = new HeadingIds();
  private readonly page: Page;
  private readonly outline: Outline;
  private readonly media = new MediaLink();
  private readonly markdown = new MarkdownText();
  private readonly tree: Tree;
  private readonly formula: FormulaReader;
  /** The element that is being dropped with its content, and how often it is open. */
  private skipped = "";
  private skippedDepth = 0;
  private isInSvgTitle = false;
  /** TeX of `language-math` code, while it is read. */
  private tex: string | undefined;
  /** Right after `<pre>`, where a line feed does not count. */
  private isPreStart = false;

  constructor(options: SanitizeOptions, schemes: ColourSchemes) {
    this.options = options;
    this.schemes = schemes;
    const restore = (text: string) => withFormulaSources(text, options.formulas);
    this.references = new References(options, options.notes, restore);
    this.page = new Page(
      (open) => this.opened(open),
      (open) => this.closed(open),
    );
    this.tree = this.page.tree;
    this.outline = this.page.outline;
    this.formula = new FormulaReader(this.tree);
  }

  run(html: string): Rendered {
    const { notes, forbidden } = this.options;
    this.read(html);
    if (this.skipped !== "") notes.unclosed(this.skipped);
    this.tree.closeFrom(0);
    notes.forbiddenCharacters(forbidden);
    const text = this.outline.text.finish();
    const { firstImage } = this.references;
    return {
      html: this.tree.parts.join("").trim(),
      text,
      firstParagraph: this.outline.text.firstParagraph,
      ...(firstImage === undefined ? {} : { firstImage }),
      words: countWords(text),
      notes: notes.list,
    };
  }

  private read(html: string): void {
    new TagReader(html, this, this.options.forbidden).read();
  }

  isInForeignContext(): boolean {
    return this.formula.isOpen || this.skipped === "svg";
  }

  private skip(name: string, isClosed: boolean): void {
    if (isClosed) return;
    this.skipped = name;
    this.skippedDepth = 1;
  }

  start(name: string, attributes: Attributes, isClosed: boolean, reader: TagReader): void {
    if (this.skipped !== "") {
      if (name === this.skipped && !isClosed) this.skippedDepth++;
      this.isInSvgTitle = this.skipped === "svg" && name === "title" && !isClosed;
      return;
    }
    this.isPreStart = false;
    const rule = ELEMENTS.get(name);
    if (this.formula.isOpen && !this.breaksFormula(rule)) {
      if (rule?.action === "drop" || !this.formula.start(name, attributes, isClosed))
        this.skip(name, isClosed);
      return;
    }
    if (rule === undefined) return;
    this.markdown.tagSeen();
    const current = this.tree.current?.name;
    if (rule.action === "drop") {
      if (name === "svg") this.options.notes.dropped(name);
      const embed = name === "script" ? scriptEmbed(attributes.get("src") ?? "") : undefined;
      if (embed) writeEmbed(embed, this.page, this.references);
      this.skip(name, isClosed);
    } else if ((current === "video" || current === "audio") && name !== "source" && name !== "track") {
      // What a browser without video would show; the link to the file takes its place.
    } else if (isGutter(name, attributes)) {
      this.skip(name, isClosed);
    } else if (rule.action === "embed") {
      this.embed(name, attributes, isClosed);
    } else if (rule.action === "void") {
      this.void(rule, attributes, current);
    } else if (!this.options.isMarkdown || !this.startsMarkdown(name, attributes, reader)) {
      this.element(rule, attributes);
      if (isClosed) this.tree.leave(rule.name);
    }
  }

  /** An unclosed formula does not take the rest of the article along: a block ends it. */
  private breaksFormula(rule: ElementRule | undefined): boolean {
    if (!rule?.block) return false;
    this.tree.closeFrom(this.tree.stack.findLastIndex((open) => open.name === "math"));
    return true;
  }

  /** What the Markdown renderer wrote to be replaced: the title of the footnotes, links in links, formulas as code. */
  private startsMarkdown(name: string, attributes: Attributes, reader: TagReader): boolean {
    if (name === "h2" && attributes.get("id") === "footnote-label") {
      this.void(ELEMENTS.get("hr")!, attributes, undefined);
      this.skip(name, false);
      return true;
    }
    if (name === "a" && this.tree.isInLink && reader.isBareLinkInLink(attributes.get("href") ?? "")) {
      this.tree.enterSilently(name);
      return true;
    }
    if (!this.options.math) return false;
    if (name === "code" && /\blanguage-math\b/.test(attributes.get("class") ?? "")) {
      this.tex = "";
      return true;
    }
    // The `pre` around fenced TeX is not written; its end tag closes nothing.
    return name === "pre" && reader.isFollowedBy('<code class="language-math">');
  }

  private element(rule: ElementRule, attributes: Attributes): void {
    const { tree, outline, page } = this;
    if (rule.name === "math") {
      this.formula.open(attributes);
      return;
    }
    const written = writeAttributes(rule, attributes, this.references);
    const isBare =
      rule.needsAttribute && (rule.name === "a" ? !/ (?:href|id)=/.test(written) : written === "");
    const isHighlighting = page.isInPre ? !isKeptInPre(rule.name) : outline.code > 0 && rule.name === "span";
    if (isBare || isHighlighting) {
      tree.enterSilently(rule.name);
      return;
    }
    const isMedia = rule.name === "video" || rule.name === "audio";
    if (isMedia) this.media.opened(written);
    if (!tree.enter(rule.name, `<${rule.name}${written}${isMedia ? ' controls=""' : ""}>`)) {
      tree.enterSilently(rule.name);
    }
  }

  private void(rule: ElementRule, attributes: Attributes, current: string | undefined): void {
    const { tree, outline, page } = this;
    const { name } = rule;
    const isInMedia = current === "video" || current === "audio";
    if (name === "input") {
      if (attributes.get("type")?.toLowerCase() === "checkbox")
        this.page.write(attributes.has("checked") ? "☑" : "☐");
      return;
    }
    if (name === "source" && current !== "picture" && !isInMedia) return;
    if (name === "track" && !isInMedia) return;
    if (name === "img" && this.schemes.leavesOut(attributes.get("src"))) return;
    const video = name === "img" ? videoOf(attributes) : undefined;
    if (video) {
      this.markdown.elementEnded();
      writeEmbed(video, page, this.references);
      return;
    }
    if (name === "hr" && page.isInPre) return;
    // The line end after it ends the title.
    if (name === "br" && this.markdown.isInTitle) return;
    const written = name === "hr" ? "" : writeAttributes(rule, attributes, this.references);
    if (name === "img") this.markdown.elementEnded();
    if ((name === "img" || name === "source" || name === "track") && !/ src(?:set)?="/.test(written)) return;
    if (name === "source") this.media.sourceSeen(written);
    if (name === "hr") outline.text.break(2);
    else if (name === "br") outline.text.lineBreak();
    if (name === "col") tree.putColumn(`<col${written}>`);
    else tree.put(`<${name}${written}>`, rule.block);
  }

  private embed(name: string, attributes: Attributes, isClosed: boolean): void {
    const written = embedAddress(name, attributes);
    // An `object` without an address has an `embed` in it, or an image.
    if (written === undefined && name === "object") return;
    if (name !== "embed") this.skip(name, isClosed);
    const url = this.references.resolve(written ?? "", "link")?.url;
    if (!written || url === undefined) return;
    writeEmbed(embedOf(url, embedTitle(attributes)), this.page, this.references);
  }

  end(name: string): void {
    const { tree, page } = this;
    if (this.skipped !== "") {
      if (name === this.skipped && --this.skippedDepth === 0) this.skipped = "";
      if (name === "title") this.isInSvgTitle = false;
      return;
    }
    if (this.tex !== undefined) {
      if (name === "code") this.writeFormula(fencedFormula(this.tex.trim()));
      return;
    }
    const rule = ELEMENTS.get(name);
    if (rule === undefined && !this.formula.isOpen) return;
    this.markdown.tagSeen();
    this.isPreStart = false;
    const isClosed = tree.leave(rule?.name ?? name);
    if (rule?.block === false) this.markdown.elementEnded();
    // A highlighter's lines become lines of text.
    else if (isClosed && rule !== undefined && page.isInPre && !tree.parts.at(-1)?.endsWith("\n"))
      this.page.write("\n");
  }

  text(data: string): void {
    if (this.skipped !== "") {
      if (this.isInSvgTitle) this.page.write(data);
      return;
    }
    if (this.tex !== undefined) {
      this.tex += data;
      return;
    }
    if (this.formula.isOpen) {
      this.formula.text(data);
      return;
    }
    const current = this.tree.current;
    if (current?.name === "video" || current?.name === "audio") return;
    if (this.isPreStart) {
      this.isPreStart = false;
      if (data.startsWith("\n")) data = data.slice(1);
    }
    if (this.outline.code > 0 || this.page.isInPre) {
      this.page.write(withFormulaSources(data, this.options.formulas));
      return;
    }
    if (this.options.isMarkdown) {
      const alert = this.markdown.takeAlert(data);
      if (alert !== undefined) {
        writeAlert(alert, this.page);
        data = alert.rest;
      }
      data = this.markdown.withoutLists(data);
      if (this.options.emoji) data = withEmoji(data);
      const lineEnd =
        this.markdown.isInTitle && this.tree.current?.name === "strong" ? data.indexOf("\n") : -1;
      if (lineEnd >= 0) {
        this.writeWithFormulas(data.slice(0, lineEnd));
        endAlertTitle(this.page);
        data = data.slice(lineEnd + 1);
      }
    }
    this.writeWithFormulas(data);
  }

  private writeWithFormulas(data: string): void {
    const { formulas } = this.options;
    let match = formulas.length > 0 ? PLACEHOLDER.exec(data) : null;
    while (match !== null) {
      this.page.write(data.slice(0, match.index));
      const formula = formulas[Number(match[1])];
      if (formula !== undefined) this.writeFormula(formula);
      data = data.slice(match.index + match[0].length);
      match = PLACEHOLDER.exec(data);
    }
    this.page.write(data);
  }

  private writeFormula(formula: Formula): void {
    this.tex = undefined;
    writeFormula(formula, this.page, this.options.notes, (html) => this.read(html));
  }

  private opened(open: Open): void {
    this.outline.opened(open);
    this.isPreStart = open.name === "pre";
    if (open.name === "math") this.outline.text.muted++;
    else if (HEADING.test(open.name)) this.outline.text.heading = "";
    else if (open.name === "p" && this.options.isMarkdown) {
      const quote = this.tree.stack.at(-2);
      if (quote?.name === "blockquote" && open.start - quote.start <= 2) this.markdown.quoteBegins();
    }
  }

  private closed(open: Open): void {
    const { tree, outline } = this;
    if (open.name === "math") {
      outline.text.muted--;
      outline.text.append(this.formula.closed());
    } else if (open.name === "p") this.markdown.isInTitle = false;
    else if (HEADING.test(open.name)) this.ids.headingEnds(open, this.page, this.options.isMarkdown);
    else if (open.name === "video" || open.name === "audio") {
      this.media.closed(open, tree);
    }
    outline.closed(open);
  }
}
