import type { Problem } from "../../model/problem.ts";
import type { ArticleDraft } from "../article/article-draft.ts";
import { ArticleLinks, type LinkTarget } from "../article/links.ts";
import type { ArticleReading } from "../article/read-article.ts";
import { renderArticle } from "../article/render-article.ts";
import { readSource } from "../content/read-content.ts";
import { FolderWriter, NOTHING, type Tally } from "../edition/folder-writer.ts";
import { type FiledArticle, packSheet } from "../edition/pack-sheet.ts";
import type { Relatives } from "../edition/relatives.ts";
import type { MediaFile } from "../media/media-library.ts";
import { MediaRecord } from "../media/media-record.ts";
import type { Survey } from "../survey.ts";

/** What sheets have in common. Like all tasks and results, it can be sent to another thread. */
export interface Setting {
  /** Every article, for links between them. */
  readonly targets: readonly LinkTarget[];
  /** Absolute path of the folder for the output; absent: nothing is written. */
  readonly folder?: string;
}

/** A part of the files that are to be read, by their places in the plan. */
export interface ReadTask {
  readonly start: number;
  readonly end: number;
  /** Files of the whole plan. */
  readonly total: number;
}

export interface PrintTask {
  /** The sheet's, counted from the oldest. */
  readonly number: number;
  readonly drafts: readonly ArticleDraft[];
  readonly relatives: readonly Relatives[];
}

export interface TimedReading extends ArticleReading {
  /** Milliseconds that it took; 0 without a clock. */
  readonly ms: number;
}

export interface PrintedSheet {
  readonly articles: readonly FiledArticle[];
  /** Milliseconds that each took to render; 0 without a clock. */
  readonly times: readonly number[];
  readonly problems: readonly Problem[];
  readonly media: readonly MediaFile[];
  /** What was written. */
  readonly tally: Tally;
}

/** Kinds of work that can be divided, with what they take and give. */
export interface Work {
  readonly read: { readonly task: ReadTask; readonly result: TimedReading[] };
  readonly print: { readonly task: PrintTask; readonly result: PrintedSheet };
}

/** Reads files and prints sheets. */
export class Press {
  readonly #survey: Survey;
  readonly #clock: () => number;
  #links = new ArticleLinks([], "");
  #folder: string | undefined;

  /** @param clock in milliseconds, where the time of each file is wanted */
  constructor(survey: Survey, clock: (() => number) | undefined) {
    this.#survey = survey;
    this.#clock = clock ?? (() => 0);
  }

  set(setting: Setting): void {
    this.#links = new ArticleLinks(setting.targets, this.#survey.site.url);
    this.#folder = setting.folder;
  }

  do<K extends keyof Work>(kind: K, task: Work[K]["task"]): Work[K]["result"] {
    return kind === "read" ? this.#read(task as ReadTask) : this.#print(task as PrintTask);
  }

  /** @throws RangeError when this thread has found other files than the one that set the task */
  #read({ start, end, total }: ReadTask): TimedReading[] {
    const { plan } = this.#survey;
    if (plan.files.length !== total) throw new RangeError("The content changed while it was being read");
    return plan.files.slice(start, end).map((source) => {
      const before = this.#clock();
      const reading = readSource(source, plan);
      return { ...reading, ms: this.#clock() - before };
    });
  }

  /** Renders and packs the articles of a sheet, and writes them where the setting says so. */
  #print({ number, drafts, relatives }: PrintTask): PrintedSheet {
    const { site, mappings, values, texts, media, plan } = this.#survey;
    const record = new MediaRecord(media);
    const rules = { site, mappings, values, texts, media: record, links: this.#links, dialect: plan.dialect };
    const times: number[] = [];
    const renderings = drafts.map((draft) => {
      const before = this.#clock();
      const rendering = renderArticle(draft, rules);
      times.push(this.#clock() - before);
      return rendering;
    });
    const related = renderings.map(({ article }, i) => ({ article, relatives: relatives[i]! }));
    const { articles, assets } = packSheet(number, related, site);
    const writer = this.#folder === undefined ? undefined : new FolderWriter(this.#folder);
    if (writer) for (const [path, data] of assets) writer.writeAsset(path, data);
    return {
      articles,
      times,
      problems: renderings.flatMap(({ problems }) => problems),
      media: record.files(),
      tally: writer?.tally ?? NOTHING,
    };
  }
}
