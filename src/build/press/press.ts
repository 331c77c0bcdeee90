import type { Problem } from "../../model/problem.ts";
import type { ArticleDraft, WholeDraft } from "../article/article-draft.ts";
import { ArticleIndex, type LinkIndex, type LinkTarget } from "../article/link-index.ts";
import { type LinkTrace, TracedIndex } from "../article/link-trace.ts";
import { ArticleLinks } from "../article/links.ts";
import { PageRecord, type PageTrace } from "../article/page-record.ts";
import type { ArticleReading } from "../article/read-article.ts";
import { renderArticle } from "../article/render-article.ts";
import type { SourceFile } from "../content/find-files.ts";
import { readSource } from "../content/read-content.ts";
import { readEnd } from "../content/read-text.ts";
import { fullDigest } from "../edition/digest.ts";
import { assetFile, FolderWriter, NOTHING, type Tally } from "../edition/folder-writer.ts";
import { type FiledArticle, packSheet } from "../edition/pack-sheet.ts";
import type { Relatives } from "../edition/relatives.ts";
import type { MediaFile, MediaTrace } from "../media/media-library.ts";
import { MediaRecord } from "../media/media-record.ts";
import { DataFiles } from "../projects/data-files.ts";
import { TextRecord, type TextTrace } from "../projects/text-record.ts";
import type { Survey } from "../survey.ts";
import { UserError } from "../user-error.ts";

/** What sheets have in common. Like all tasks and results, it can be sent to another thread. */
export interface Setting {
  /** Every article, for links between them. */
  readonly targets: readonly LinkTarget[];
  /** Absolute path of the folder for the output; absent: nothing is written. */
  readonly folder?: string;
}

/** A part of the files that are to be read. */
export interface ReadTask {
  /** Places in the plan. */
  readonly places: readonly number[];
  /** Files of the whole plan. */
  readonly total: number;
  /** Whether the bodies are wanted too; else only those that printing cannot read by themselves. */
  readonly withBodies: boolean;
}

export interface ReadFiles {
  readonly readings: readonly ArticleReading[];
  /** Milliseconds that each took; 0 without a clock. */
  readonly times: readonly number[];
}

export interface PrintTask {
  /** The sheet's, counted from the oldest. */
  readonly number: number;
  readonly drafts: readonly ArticleDraft[];
  /** Their bodies, and the digests of the files from which those are read that are not there. */
  readonly bodies: readonly Pick<ArticleReading, "body" | "digest">[];
  readonly relatives: readonly Relatives[];
}

export interface PrintedSheet {
  readonly articles: readonly FiledArticle[];
  /** Milliseconds that each took to render; 0 without a clock. */
  readonly times: readonly number[];
  readonly problems: readonly Problem[];
  readonly media: readonly MediaFile[];
  /** What was written. */
  readonly tally: Tally;
  /** The same file by file: paths relative to the folder. */
  readonly files: readonly { readonly path: string; readonly digest: string }[];
  /** What of the rest of the site it depends on. */
  readonly trace: {
    readonly links: LinkTrace;
    readonly pages: PageTrace;
    readonly media: MediaTrace;
    readonly texts: TextTrace;
  };
}

/** Kinds of work that can be divided, with what they take and give. */
export interface Work {
  readonly read: { readonly task: ReadTask; readonly result: ReadFiles };
  readonly print: { readonly task: PrintTask; readonly result: PrintedSheet };
}

const CHANGED = "The content changed while it was being read. Run this again";

/** Reads files and prints sheets. */
export class Press {
  readonly #survey: Survey;
  readonly #clock: () => number;
  #index: LinkIndex = new ArticleIndex([], "");
  #folder: string | undefined;
  #sources: ReadonlyMap<string, SourceFile> | undefined;

  /** @param clock in milliseconds, where the time of each file is wanted */
  constructor(survey: Survey, clock: (() => number) | undefined) {
    this.#survey = survey;
    this.#clock = clock ?? (() => 0);
  }

  /** @param index of the setting's targets, where there is one already */
  set(setting: Setting, index?: LinkIndex): void {
    this.#index = index ?? new ArticleIndex(setting.targets, this.#survey.site.url);
    this.#folder = setting.folder;
  }

  do<K extends keyof Work>(kind: K, task: Work[K]["task"]): Work[K]["result"] {
    return kind === "read" ? this.#read(task as ReadTask) : this.#print(task as PrintTask);
  }

  /** @throws UserError when this thread has found other files than the one that set the task */
  #read({ places, total, withBodies }: ReadTask): ReadFiles {
    const { plan } = this.#survey;
    if (plan.files.length !== total) throw new UserError(CHANGED);
    const times: number[] = [];
    const readings = places.map((place) => {
      const before = this.#clock();
      const source = plan.files[place]!;
      const reading = naming(source.file, () => readSource(source, plan));
      const { body } = reading;
      if (!withBodies && body?.length !== undefined) body.bytes = undefined;
      times.push(this.#clock() - before);
      return reading;
    });
    return { readings, times };
  }

  /**
   * The draft with its body.
   *
   * @throws UserError when its file is not what it was
   */
  #whole(draft: ArticleDraft, { body, digest }: PrintTask["bodies"][number]): WholeDraft {
    const { file } = draft;
    const bytes =
      body?.bytes ??
      (body?.length !== undefined && digest !== undefined
        ? readEnd(file, body.length, digest)
        : this.#readAgain(file, digest));
    if (!bytes) throw new UserError(CHANGED);
    return { ...draft, body: bytes };
  }

  #readAgain(file: string, digest: string | undefined): Uint8Array | undefined {
    const { plan } = this.#survey;
    this.#sources ??= new Map(plan.files.map((source) => [source.file, source]));
    const source = this.#sources.get(file);
    const reading = source && readSource(source, plan);
    return reading?.digest === digest ? reading?.body?.bytes : undefined;
  }

  /** Renders and packs the articles of a sheet, and writes them where the setting says so. */
  #print({ number, drafts, bodies, relatives }: PrintTask): PrintedSheet {
    const { site, mappings, values, media, plan } = this.#survey;
    const record = new MediaRecord(media);
    const texts = new TextRecord(this.#survey.texts);
    const pages = new PageRecord(this.#survey.pages);
    const index = new TracedIndex(this.#index);
    const links = new ArticleLinks(index);
    const address = plan.rules.address.rules;
    const { dialect } = plan;
    const data = new DataFiles(texts);
    const rules = { site, mappings, values, data, texts, media: record, links, pages, dialect, address };
    const times: number[] = [];
    const renderings = drafts.map((draft, i) => {
      const before = this.#clock();
      const rendering = naming(draft.file, () => renderArticle(this.#whole(draft, bodies[i]!), rules));
      times.push(this.#clock() - before);
      return rendering;
    });
    const related = renderings.map(({ article }, i) => ({ article, relatives: relatives[i]! }));
    const { articles, assets } = packSheet(number, related, site);
    const writer = this.#folder === undefined ? undefined : new FolderWriter(this.#folder);
    const files: { path: string; digest: string }[] = [];
    if (writer) {
      for (const [path, data] of assets) {
        writer.writeAsset(path, data);
        files.push({ path: assetFile(path), digest: fullDigest(data) });
      }
    }
    return {
      articles,
      times,
      problems: renderings.flatMap(({ problems }) => problems),
      media: record.files(),
      tally: writer?.tally ?? NOTHING,
      files,
      trace: { links: index.trace, pages: pages.trace, media: record.trace, texts: texts.trace },
    };
  }
}

/** Does what may go wrong at a file by no fault of its author's, so that one sees at which. */
function naming<T>(file: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof UserError) throw error;
    const advice = "Please report it with that file; without the file everything else can be published";
    throw new Error(`Broadsheet has a fault that shows at ${file}. ${advice}`, { cause: error });
  }
}
