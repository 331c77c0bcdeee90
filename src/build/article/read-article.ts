import type { Problem } from "../../model/problem.ts";
import type { Site } from "../../model/site.ts";
import type { SourceFile } from "../content/find-files.ts";
import { isForeign, type PathLanguage } from "../content/path-language.ts";
import type { ParsedDate } from "../dates/parse-date.ts";
import type { AddressRules } from "../dialects/address-rules.ts";
import type { Dialect, SkipReason } from "../dialects/dialect.ts";
import { type FieldPath, Fields } from "../fields.ts";
import { type FrontMatter, readFrontMatter } from "../frontmatter/read-front-matter.ts";
import { MARKDOWN_FILE } from "../markdown-file.ts";
import { warnOfMisspelledFields } from "../misspelled.ts";
import { readEnclosure } from "../podcast/read-enclosure.ts";
import type { UndatedPolicy } from "../site/article-settings.ts";
import { type AddressOptions, addressOf, identityOf } from "./address.ts";
import type { ArticleBody, ArticleDraft } from "./article-draft.ts";
import type { Directory } from "./author-directory.ts";
import { isExpiring, keptBack, otherThanArticle } from "./publicity.ts";
import { readAliases } from "./read-aliases.ts";
import { readAuthors } from "./read-authors.ts";
import { dateOfDay, readAddressDate, readDate } from "./read-dates.ts";
import { readExternalUrl } from "./read-external-url.ts";
import { readHero } from "./read-hero.ts";
import { readLanguage } from "./read-language.ts";
import { type OwnAddress, readOwnAddress, readSlug } from "./read-own-address.ts";
import { readTags } from "./read-tags.ts";
import { readTitle } from "./read-title.ts";
import { readProse, readWebUrl } from "./read-words.ts";
import { dayOfPath, type SourcePath, sourcePath } from "./source-path.ts";

export interface ArticleReading {
  /** Absent where the article is not published. */
  readonly draft?: ArticleDraft;
  /** The draft's. */
  readonly body?: ArticleBody;
  /** Why not, unless an error says so. */
  readonly skipped?: SkipReason;
  readonly problems: readonly Problem[];
  /** Digest of the file; absent where it was not read. */
  readonly digest?: string;
}

export interface ReadingRules {
  readonly site: Pick<Site, "url" | "timezone" | "language" | "authors">;
  readonly dialect: Dialect;
  readonly address: AddressOptions;
  /** Whether drafts are read like published articles. */
  readonly drafts: boolean;
  /** What to do with an article that has no date. */
  readonly undated: UndatedPolicy;
  /** Whether the date in a file's name counts before the front matter's. */
  readonly nameDateFirst: boolean;
  readonly authors: Directory;
  /** Labels of tags by key. */
  readonly tagLabels: ReadonlyMap<string, string>;
  /** What the place of a file says about its language. */
  languageOf(source: SourceFile): PathLanguage;
  /** The categories that the place of a file makes. */
  categoriesOf(source: SourceFile): readonly string[];
  /** How many folders lie between a file's and the section that it is in. */
  depthInSection(source: SourceFile): number;
  /** Whether a file stands beside an `index.md`. */
  isBesideIndex(source: SourceFile): boolean;
  /** Adds to front matter what the file's folders and the configuration say. */
  inherit(source: SourceFile, matter: FrontMatter): FrontMatter;
  /** The date of a file that names none, where the site has it looked up. */
  historyOf(file: string): ParsedDate | undefined;
}

const utf8 = new TextEncoder();

/** Reads one Markdown file: its front matter checked against the dialect, its body left as it is. */
export function readArticle(source: SourceFile, text: string, rules: ReadingRules): ArticleReading {
  const { dialect } = rules;
  const { strict } = dialect;
  const written = readFrontMatter(source.shown, text, dialect.frontMatter);
  const matter = rules.inherit(source, written);
  if (matter.problems.some(isError)) {
    return strict
      ? { problems: matter.problems }
      : { skipped: "front-matter", problems: warnings(matter.problems) };
  }
  const fields = new Fields(source.shown, matter, { lenient: !strict });
  const refused = refusal(fields, rules);
  if (refused) {
    return { skipped: refused, problems: SILENT.has(refused) ? [] : fields.problems };
  }
  if (strict) warnOfMisspelledFields(fields, Object.values(dialect.keys).flat());
  const language = rules.languageOf(source);
  const place = placeOf(source, language, rules.address.rules);
  if (isMerePart(source, written, place, rules)) return { skipped: "resource", problems: [] };
  const { url } = rules.site;
  const ownAddress = readOwnAddress(fields, dialect, url + rules.address.rules.basePath);
  const published = publicationDate(fields, source, { place, permalink: ownAddress.permalink }, rules);
  // Problems of the front matter may say why: a date that is code, for instance.
  if (published === "undated" && rules.undated !== "error")
    return { skipped: "undated", problems: matter.problems };
  if (published === "bad-date" && !strict) return { skipped: "bad-date", problems: fields.problems };
  const isConfigured = rules.address.rules !== dialect.address;
  const own = matter === written ? fields : new Fields(source.shown, written, { lenient: true });
  const identity = identityOf(
    {
      place: isConfigured ? placeOf(source, language, dialect.address) : place,
      slug: readSlug(own, dialect.keys.slug),
      isDated: typeof published !== "string" && published.isWritten,
    },
    dialect.address,
  );
  const known = { text, place, language, published, identity, ownAddress, own };
  const read = readDraft(fields, source, known, rules);
  const isKeptBack = rules.drafts && keptBack(fields, dialect.drafts) !== undefined;
  return { problems: fields.problems, ...(read && { ...read, draft: { ...read.draft, isKeptBack } }) };
}

/** What the place of a file says of its article; translations are known by it, whether or not their language shows in addresses. */
function placeOf(source: SourceFile, language: PathLanguage, rules: AddressRules): SourcePath {
  const place = sourcePath(language, rules, source.file);
  const { languageStays } = rules;
  if (!languageStays || !language.sign) return place;
  const { above, folders, name } = source;
  const whole = { above, folders, stem: name.replace(MARKDOWN_FILE, "") };
  const written = { ...sourcePath(whole, rules, source.file), translationKey: place.translationKey };
  if (languageStays === true) return written;
  return whole.stem === language.stem ? { ...written, showsLanguage: true } : place;
}

/** Reasons that need no warning: the publisher said so. */
const SILENT = new Set<SkipReason>(["draft", "page", "redirect", "excluded"]);

function refusal(fields: Fields, { dialect, drafts }: ReadingRules): SkipReason | undefined {
  const other = otherThanArticle(fields, dialect.files);
  if (other) return other;
  const kept = drafts ? undefined : keptBack(fields, dialect.drafts);
  return kept ?? (isExpiring(fields, dialect.keys.expires) ? "expiring" : undefined);
}

/** Whether a file is a part of the page beside it: it says nothing of itself, and only their folder has a date. */
function isMerePart(
  source: SourceFile,
  { fence }: Pick<FrontMatter, "fence">,
  { day }: Pick<SourcePath, "day">,
  { dialect, isBesideIndex }: Pick<ReadingRules, "dialect" | "isBesideIndex">,
): boolean {
  if (fence !== "none" || day === undefined || dialect.files.bareAreArticles) return false;
  return dayOfPath(source.name) === undefined && isBesideIndex(source);
}

interface Publication {
  readonly date: ParsedDate;
  /** Whether the date stands in the front matter. */
  readonly isWritten: boolean;
  /** Whether the date in the file's name counts before it. */
  readonly isOfName?: true;
}

/** Front matter wins over the path that it gives, that over the file's own, and that over the file's history. */
function publicationDate(
  fields: Fields,
  source: SourceFile,
  { place, permalink }: { readonly place: SourcePath; readonly permalink: string | undefined },
  { dialect, site, nameDateFirst, historyOf }: ReadingRules,
): Publication | "bad-date" | "undated" {
  const written = readDate(fields, dialect.keys.published, site.timezone, place.day);
  const dayOfName = nameDateFirst && place.writtenDay !== undefined ? place.day : undefined;
  const ofName = dateOfDay(dayOfName, site.timezone);
  if (ofName) return { date: ofName, isWritten: written !== undefined, isOfName: true };
  if (written === "bad") return "bad-date";
  if (written) return { date: written, isWritten: true };
  const day = dialect.strict ? undefined : (dayOfPath(`${permalink ?? ""}/`) ?? place.day);
  const date = dateOfDay(day, site.timezone) ?? historyOf(source.file);
  return date ? { date, isWritten: false } : "undated";
}

interface Known {
  /** All of the file. */
  readonly text: string;
  readonly place: SourcePath;
  readonly language: PathLanguage;
  readonly published: Publication | "bad-date" | "undated";
  /** What its id is made of. */
  readonly identity: string;
  readonly ownAddress: OwnAddress;
  /** What the file itself says; the same as all fields where it inherits nothing. */
  readonly own: Fields;
}

function readDraft(
  fields: Fields,
  source: SourceFile,
  { text, place, language: { sign }, published, identity, ownAddress, own }: Known,
  {
    site,
    dialect,
    address: addressOptions,
    authors: directory,
    tagLabels,
    categoriesOf,
    depthInSection,
  }: ReadingRules,
): { readonly draft: ArticleDraft; readonly body: ArticleBody } | undefined {
  const { keys, strict } = dialect;
  const { matter } = fields;
  const at = (names: readonly string[]): FieldPath => fields.find(names) ?? [names[0] ?? "title"];
  const placeOf = (names: readonly string[]) => matter.locate(...at(names)) ?? { line: 1, column: 1 };
  const { title, body } = readTitle(fields, dialect, place.name || (place.writtenDay ?? ""));
  if (published === "undated") fields.problems.push(missingDate(source, keys.published[0] ?? "date"));
  const updated = readDate(fields, keys.updated, site.timezone);
  const created = readDate(fields, keys.created, site.timezone);
  const foreign = sign && isForeign(sign, site.language) ? sign : undefined;
  const language = readLanguage(fields, keys.language) ?? foreign?.language ?? site.language;
  const authors = readAuthors(fields, dialect, directory, site.url);
  const subtitle = readProse(fields, dialect, keys.subtitle);
  const description = readProse(fields, dialect, keys.description);
  const readTime = readProse(fields, dialect, keys.readTime);
  const callToAction = readProse(fields, dialect, keys.callToAction);
  const hero = readHero(fields, dialect);
  const enclosure = readEnclosure(fields);
  const { tags, categories, categoryPath } = readTags(fields, dialect, tagLabels);
  const inheritedTags =
    dialect.foldersTagCollections && own !== fields
      ? withoutAll(tags, readTags(own, dialect, tagLabels).tags)
      : [];
  const id = keys.id.length > 0 ? fields.text(at(keys.id)) : undefined;
  const externalUrl = readExternalUrl(fields, dialect);
  const canonicalUrl = readWebUrl(fields, dialect, keys.canonicalUrl);
  const addressDate =
    typeof published !== "string" && published.isOfName
      ? undefined
      : readAddressDate(fields, keys.published, addressOptions.rules, site.timezone, text);
  const ownText = (key: string) => {
    const path = fields.find([key], (value) => typeof value === "string");
    return path && String(fields.value(path));
  };
  const translationKey = fields.find(keys.translationKey, (value) => typeof value === "string");
  if (title === undefined || typeof published === "string") return undefined;
  if (strict && fields.problems.some(isError)) return undefined;

  const { path, slug, generatorSlug } = addressOf(
    {
      place,
      title,
      date: addressDate ?? published.date,
      isDated: published.isWritten,
      categories: [...categoriesOf(source), ...categories],
      categoryPath,
      depthInSection: depthInSection(source),
      language,
      ...ownAddress,
      ...(sign && { sign }),
      own: ownText,
    },
    addressOptions,
  );
  const draft = {
    file: source.file,
    source: source.shown,
    slug: foreign ? `${foreign.language}/${slug}` : slug,
    identity: foreign ? `${foreign.language}/${identity}` : identity,
    addressPlace: placeOf(ownAddress.permalink === undefined ? keys.slug : keys.permalink),
    path,
    aliases: readAliases(fields, dialect, path, {
      siteUrl: site.url,
      basePath: addressOptions.rules.basePath,
    }),
    title,
    language,
    translationKey: (translationKey && fields.text(translationKey)) ?? place.translationKey,
    authors: authors.length > 0 ? authors : site.authors,
    tags,
    published: published.date,
    data: matter.data,
    bodyLine: matter.bodyLine,
    ...(addressOptions.rules.translationsShareSlug && { translationSlug: generatorSlug }),
    ...(inheritedTags.length > 0 && { inheritedTags }),
    ...(id !== undefined && { id, idPlace: placeOf(keys.id) }),
    ...(subtitle !== undefined && { subtitle }),
    ...(description !== undefined && { description }),
    ...(updated && updated !== "bad" && { updated }),
    ...(created && created !== "bad" && { created }),
    ...(readTime !== undefined && { readTime }),
    ...(callToAction !== undefined && { callToAction }),
    ...(hero && {
      hero: {
        reference: hero.reference,
        place: matter.locate(...hero.path) ?? placeOf(keys.hero),
        ...(hero.alt !== undefined && { alt: hero.alt }),
      },
    }),
    ...(enclosure && { enclosure }),
    ...(externalUrl !== undefined && { externalUrl }),
    ...(canonicalUrl !== undefined && canonicalUrl !== site.url + path && { canonicalUrl }),
  };
  const bytes = utf8.encode(body);
  return { draft, body: { bytes, ...(text.endsWith(body) && { length: bytes.length }) } };
}

function withoutAll(items: readonly string[], others: readonly string[]): string[] {
  return items.filter((item) => !others.includes(item));
}

function missingDate({ shown }: SourceFile, key: string): Problem {
  return {
    severity: "error",
    rule: "missing-date",
    file: shown,
    line: 1,
    column: 1,
    expected: `a \`${key}\``,
    found: "none",
    advice: `add e.g. \`${key}: 2026-02-06\` to the front matter`,
  };
}

function warnings(problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ ...problem, severity: "warning" }));
}

function isError(problem: Problem): boolean {
  return problem.severity === "error";
}
