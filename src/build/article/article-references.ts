import { extname } from "node:path";
import type { Problem } from "../../model/problem.ts";
import type { Person, Picture, Site } from "../../model/site.ts";
import type { AddressRules } from "../dialects/address-rules.ts";
import { MARKDOWN_FILE, OTHER_SOURCE } from "../markdown-file.ts";
import { type MediaFinder, type MediaResult, mediaPicture } from "../media/media-library.ts";
import { isLocalReference } from "../media/reference.ts";
import type { ReferenceKind, Resolved } from "../render/render.ts";
import { DEAD_LINK } from "../templates/dead-link.ts";
import { decodePercent } from "../text/decode-percent.ts";
import type { Place, WholeDraft } from "./article-draft.ts";
import { bundlePicture, type NamedResource, namedResources } from "./bundle-resources.ts";
import { bodyText } from "./body-text.ts";
import type { ArticleLinks } from "./links.ts";
import type { PageLinks } from "./page-links.ts";
import {
  type Complaint,
  deadLink,
  missing,
  missingAvatar,
  outside,
  pointer,
  tooLarge,
  unseenPage,
} from "./reference-complaints.ts";

/** A relative path without an ending. */
const BARE_NAME = /^(?!\/)(?:[^?#]*\/)?[^./?#]+$/;
/** `@site/static/a.png`, `../static/a.png` */
const IN_STATICS = /^(?:@site\/|(?:\.\.\/)+)(?:static|public)\/(?=[^/])/;
/** A section of Zola, which builds no site where a link leads to none. */
const SECTION = /^@\/(?<folder>(?:[^?#]*\/)?)_index(?:\.(?<language>[a-z-]+))?\.md(?=[?#]|$)/i;
const PICTURE_ENDINGS = [".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg"];

/** A page in a folder of its own, with its files. */
const BUNDLE = /[\\/]index(?:\.[a-z-]+)?\.\w+$/i;

/** Where references that begin with `/` start. */
export type RootRules = Pick<AddressRules, "basePath" | "linksBelowBase" | "linksMayRepeatBase">;

export interface Surroundings {
  readonly site: Pick<Site, "url">;
  readonly media: MediaFinder;
  readonly links: ArticleLinks;
  readonly pages: Pick<PageLinks, "find" | "likely">;
  readonly address: RootRules;
  /** Path or address below which the article's relative pictures and files are, where that is not beside it. */
  readonly mediaFolder?: string;
}

/** Follows the references of one article to other articles and to files, and notes those that lead nowhere. */
export class ArticleReferences {
  readonly problems: Problem[] = [];
  readonly #draft: WholeDraft;
  readonly #around: Surroundings;
  readonly #resources: readonly NamedResource[];
  readonly #said = new Set<string>();

  constructor(draft: WholeDraft, around: Surroundings) {
    this.#draft = draft;
    this.#resources = namedResources(draft.data);
    this.#around = around;
  }

  /** Notes a problem, at the first place where a text stands in the body; what is noted already is not noted again. */
  complain(complaint: Complaint, place: Place | string | undefined): void {
    const key = `${complaint.rule} ${complaint.found}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    const at = typeof place === "string" ? placeInBody(this.#draft, place) : place;
    this.problems.push({ file: this.#draft.source, ...at, ...complaint });
  }

  /** What the renderer is to write for a reference in the body. */
  resolve(written: string, kind: ReferenceKind): Resolved | null | undefined {
    const { site, media, links } = this.#around;
    const reference = kind === "link" ? this.#withBaseOnce(written) : this.#inMediaFolder(written);
    if (reference.startsWith("data:")) {
      const image = media.takeData(reference);
      return image && mediaPicture(image, site.url, undefined);
    }
    if (reference.startsWith(DEAD_LINK)) return null;
    const asWritten = reference === written ? undefined : { url: reference };
    if (!isLocalReference(reference)) return asWritten;
    if (kind === "link") {
      const target =
        links.find(this.#draft.file, reference) ?? this.#page(reference, false) ?? this.#section(reference);
      if (target !== undefined) return { url: target };
    }
    const result = this.#find(reference, kind);
    if (result.kind === "found") {
      const picture = mediaPicture(result.media, site.url, undefined);
      const fragment = kind === "link" ? (/#.*$/s.exec(reference)?.[0] ?? "") : "";
      return { ...picture, url: picture.url + fragment };
    }
    if (kind !== "link") this.#noteMissing(reference, result, reference);
    else if (result.kind !== "missing") this.#noteMissing(reference, result, reference);
    else if (isSource(reference.replace(/[?#].*$/s, ""))) {
      const likely = this.#likelyPage(reference);
      if (likely !== undefined) return { url: likely };
      this.complain(deadLink(reference), reference);
      return null;
    }
    return this.#belowBase(reference, kind) ?? this.#atRoot(reference) ?? asWritten;
  }

  /** URL of a page that is no article, by its file's name, which may go without an ending. */
  pageNamed(name: string): string | undefined {
    return this.#page(name, true) ?? this.#likelyPage(name);
  }

  /** URL of a page whose file is not at hand, where the site would have it. */
  #likelyPage(reference: string): string | undefined {
    const { site, pages } = this.#around;
    const path = pages.likely(this.#draft.file, reference);
    if (path === undefined) return undefined;
    this.complain(unseenPage(reference, site.url + path), reference);
    return site.url + path;
  }

  #page(reference: string, isName: boolean): string | undefined {
    const { site, pages } = this.#around;
    const path = pages.find(this.#draft.file, reference, isName);
    return path && site.url + path;
  }

  #section(reference: string): string | undefined {
    const { folder, language } = SECTION.exec(reference)?.groups ?? {};
    if (folder === undefined) return undefined;
    const { site, address } = this.#around;
    const prefix = language === undefined ? "" : `/${language}`;
    return `${site.url}${address.basePath}${prefix}/${folder}${reference.replace(SECTION, "")}`;
  }

  /** A file that the site has at its root, by its path in the sources, where only the articles are at hand. */
  #atRoot(reference: string): Resolved | undefined {
    const { site, address } = this.#around;
    if (!IN_STATICS.test(reference)) return undefined;
    return { url: `${site.url}${address.basePath}/${reference.replace(IN_STATICS, "")}` };
  }

  #inMediaFolder(reference: string): string {
    const { mediaFolder } = this.#around;
    const isRelative = mediaFolder !== undefined && !/^(?:[/#?]|[a-z][a-z\d+.-]*:)/i.test(reference);
    return isRelative ? `${mediaFolder.replace(/\/+$/, "")}/${reference}` : this.#withBaseOnce(reference);
  }

  /** A file, which may be named by the address that the site has it at, below the article's own. */
  #find(reference: string, kind: ReferenceKind): MediaResult {
    const find = (path: string) =>
      kind === "image" ? this.#findPicture(path) : this.#around.media.find(this.#draft.file, path);
    const result = find(reference);
    const own = decodePercent(this.#draft.path).replace(/\/?$/, "/");
    const path = decodePercent(reference);
    if (result.kind !== "missing" || own === "/" || path === own || !path.startsWith(own)) return result;
    const beside = find(path.slice(own.length));
    return beside.kind === "found" ? beside : result;
  }

  /** A reference to the file of a name, which may be anywhere in the project; undefined where there is none. */
  fileNamed(name: string): string | undefined {
    const result = this.#find(this.#inMediaFolder(name), "image");
    return result.kind === "missing" ? this.#around.media.nearest(this.#draft.file, name) : name;
  }

  /** Names of the files in a folder that a reference means, sorted. */
  filesIn(folder: string): readonly string[] {
    return this.#around.media.filesIn(this.#draft.file, this.#inMediaFolder(folder));
  }

  /**
   * The picture of a bundle that its page does not name.
   *
   * @param patterns names of such pictures; absent where pages have no bundles
   */
  heroOfBundle(patterns: readonly RegExp[] | undefined): WholeDraft["hero"] {
    if (!patterns || !BUNDLE.test(this.#draft.file)) return undefined;
    const pictures = this.filesIn(".").filter((name) =>
      PICTURE_ENDINGS.includes(extname(name).toLowerCase()),
    );
    const reference = bundlePicture(patterns, this.#resources, pictures);
    return reference === undefined ? undefined : { reference, place: { line: 1, column: 1 } };
  }

  /** A picture may be named without its ending, as resources of a page in Hugo are. */
  #findPicture(written: string): MediaResult {
    const { media } = this.#around;
    const reference = this.#resources.find(({ name }) => name === decodePercent(written))?.src ?? written;
    const find = (ending: string) => media.find(this.#draft.file, reference + ending);
    const result = find("");
    if (result.kind !== "missing" || !BARE_NAME.test(reference)) return result;
    return PICTURE_ENDINGS.map(find).find(({ kind }) => kind === "found") ?? result;
  }

  /** The base path of Jekyll's sites stands twice where authors write it before what has it already. */
  #withBaseOnce(reference: string): string {
    const { site, address } = this.#around;
    const { basePath } = address;
    const twice = `${basePath}${basePath}/`;
    if (!address.linksMayRepeatBase || basePath === "" || this.#draft.path.startsWith(twice))
      return reference;
    const start = [twice, site.url + twice].find((one) => reference.startsWith(one));
    if (start === undefined) return reference;
    return start.slice(0, -basePath.length - 1) + reference.slice(start.length - 1);
  }

  /** A link from the site's root, where the generator puts its base path before those. */
  #belowBase(reference: string, kind: ReferenceKind): Resolved | undefined {
    const { site, address } = this.#around;
    const { basePath, linksBelowBase } = address;
    if (!linksBelowBase || basePath === "" || kind !== "link") return undefined;
    if (!reference.startsWith("/") || reference.startsWith(`${basePath}/`)) return undefined;
    return { url: site.url + basePath + reference };
  }

  /** The picture that a field of the front matter names; undefined where there is none. */
  picture(written: string, alt: string | undefined, place: Place): Picture | undefined {
    const { site, media } = this.#around;
    const reference = this.#inMediaFolder(written);
    if (!isLocalReference(reference)) {
      const url = URL.parse(reference, site.url);
      return url && /^https?:$/.test(url.protocol) ? { url: url.href, ...(alt && { alt }) } : undefined;
    }
    const result = media.find(this.#draft.file, reference);
    if (result.kind === "found") return mediaPicture(result.media, site.url, alt);
    this.#noteMissing(reference, result, place);
    return undefined;
  }

  /** An author of the article, whose picture may be a file; what is not there is left out. */
  author(person: Person): Person {
    const { avatar, ...rest } = person;
    if (avatar === undefined || !isLocalReference(avatar)) return person;
    const result = this.#around.media.find(this.#draft.file, avatar);
    if (result.kind === "found") return { ...rest, avatar: this.#around.site.url + result.media.path };
    this.complain(missingAvatar(avatar, result), undefined);
    return rest;
  }

  #noteMissing(
    reference: string,
    result: Exclude<MediaResult, { kind: "found" }>,
    place: Place | string,
  ): void {
    if (result.kind === "outside") this.complain(outside(reference), place);
    else if (result.kind === "pointer") this.complain(pointer(reference), place);
    else if (result.kind === "too-large") this.complain(tooLarge(reference, result.length), place);
    else this.complain(missing(reference, result.tried), place);
  }
}

/** Whether a path is that of an article's source; `example.org` may be a host whose author forgot the scheme. */
function isSource(path: string): boolean {
  return MARKDOWN_FILE.test(path) || (OTHER_SOURCE.test(path) && !/^[^/]+\.org$/i.test(path));
}

function placeInBody(draft: WholeDraft, needle: string): Place | undefined {
  const body = bodyText(draft);
  // The renderer encodes what an author may have written with blanks.
  const at = [needle, decodePercent(needle)].map((text) => body.indexOf(text)).find((found) => found >= 0);
  if (at === undefined) return undefined;
  const before = body.slice(0, at).split("\n");
  return { line: draft.bodyLine + before.length - 1, column: before.at(-1)!.length + 1 };
}
