import mime from "mime";
import { EPISODE_TYPES, type Podcast } from "../../model/podcast.ts";
import type { FieldPath, Fields } from "../fields.ts";
import type { Place } from "../frontmatter/parsed.ts";
import { parseDuration } from "./duration.ts";

/** Audio or video that comes with an article, as its front matter tells it. */
export interface EnclosureDraft extends Podcast {
  /** A file of the publisher's, or an absolute URL. */
  readonly reference: string;
  readonly place: Place;
  /** Bytes, as stated. */
  readonly length?: number;
  /** Media type, as stated or by the file's ending. */
  readonly type?: string;
  /** Seconds. */
  readonly duration?: number;
}

/** Fields that hold the file, alone or in a group with what else is known of it. */
const HOLDERS = ["enclosure", "enclosures", "audio", "podcast", "video"];
const FILE_KEYS = ["url", "src", "href", "file", "audio", "link", "mp3", "m4a", "path"];
const LENGTH_KEYS = ["length", "size", "bytes", "filesize", "file_size"];
const TYPE_KEYS = ["type", "mime", "mime_type", "mimetype"];
/** Fields that hold nothing else. */
const FILE_FIELDS = ["audio_url", "audio_file", "podcast_file", "podcast_url", "podcast_link", "mp3"];
const LENGTH_FIELDS = ["audio_length", "podcast_bytes", "podcast_size"];
const TYPE_FIELDS = ["audio_type", "podcast_type"];
/** Groups in which an episode is described; its fields may stand outside of any, too. */
const EPISODE_GROUPS = ["itunes", "podcast", "episode", "audio", "enclosure"];

const PLAYABLE = /^(?:audio|video)\/[\w.+-]+$/i;
/** WordPress's way: the URL, its length and its type on lines of their own. */
const BLOCK = /^(\S+)\s+(\d+)(?:\s+([\w-]+\/[\w.+-]+))?(?:\s[\s\S]*)?$/;

/** Reads the enclosure of an article: a path, a block of lines, a mapping, or a list of them, of which the first counts. */
export function readEnclosure(fields: Fields): EnclosureDraft | undefined {
  const found = findFile(fields);
  if (!found) return undefined;
  const { path, reference, group } = found;
  const length = number(
    found.length ?? first(fields, [group], LENGTH_KEYS) ?? first(fields, [[]], LENGTH_FIELDS),
  );
  const type =
    playable(found.type ?? first(fields, [group], TYPE_KEYS) ?? first(fields, [[]], TYPE_FIELDS)) ??
    playable(typeByName(reference));
  // A page that plays something is no file.
  if (type === undefined && length === undefined) return undefined;
  const duration = readDuration(fields);
  return {
    reference,
    place: fields.matter.locate(...path) ?? { line: 1, column: 1 },
    ...readEpisode(fields),
    ...(length !== undefined && { length }),
    ...(type !== undefined && { type }),
    ...(duration !== undefined && { duration }),
  };
}

interface FoundFile {
  readonly path: FieldPath;
  readonly reference: string;
  /** The group in which it was found. */
  readonly group: readonly (string | number)[];
  readonly length?: string;
  readonly type?: string;
}

function findFile(fields: Fields): FoundFile | undefined {
  for (const key of HOLDERS) {
    const value = fields.value([key]);
    const paths: FieldPath[] = Array.isArray(value) ? value.map((_, index) => [key, index]) : [[key]];
    for (const path of paths) {
      const found =
        fileAt(fields, path, []) ??
        FILE_KEYS.map((name) => fileAt(fields, [...path, name], path)).find((one) => one !== undefined);
      if (found) return found;
    }
  }
  return FILE_FIELDS.map((key) => fileAt(fields, [key], [])).find((one) => one !== undefined);
}

function fileAt(fields: Fields, path: FieldPath, group: FoundFile["group"]): FoundFile | undefined {
  const value = fields.value(path);
  if (typeof value !== "string") return undefined;
  const [, reference = value.trim(), length, type] = BLOCK.exec(value.trim()) ?? [];
  const isFile = /^https?:\/\//.test(reference) || playable(typeByName(reference)) !== undefined;
  if (!isFile || reference.includes("\n")) return undefined;
  return {
    path,
    reference,
    group,
    ...(length !== undefined && { length }),
    ...(type !== undefined && { type }),
  };
}

function readEpisode(fields: Fields): Podcast {
  const groups = EPISODE_GROUPS.map((group) => [group]);
  const stated = (inGroup: readonly string[], alone: readonly string[]) =>
    first(fields, groups, inGroup) ?? first(fields, [[]], alone);
  const image = stated(["image", "cover", "artwork"], ["episode_image", "itunes_image"]);
  const explicit = flag(stated(["explicit"], ["explicit", "itunes_explicit"]));
  const episode = number(stated(["episode", "number"], ["episode", "episode_number", "itunes_episode"]));
  const season = number(stated(["season"], ["season", "season_number", "itunes_season"]));
  const kind = stated(
    ["episodeType", "episode_type"],
    ["episodeType", "episode_type", "itunes_episode_type"],
  );
  const episodeType = EPISODE_TYPES.find((known) => known === kind?.toLowerCase());
  return {
    ...(image !== undefined && { image }),
    ...(explicit !== undefined && { explicit }),
    ...(episode !== undefined && { episode }),
    ...(season !== undefined && { season }),
    ...(episodeType !== undefined && { episodeType }),
  };
}

function readDuration(fields: Fields): number | undefined {
  const groups = [...EPISODE_GROUPS.map((group) => [group]), []];
  const text = first(fields, groups, ["duration", "itunes_duration", "podcast_duration", "audio_duration"]);
  if (text === undefined) return undefined;
  const duration = parseDuration(text);
  if (duration === undefined) {
    fields.complain(["duration"], {
      rule: "bad-duration",
      severity: "warning",
      expected: "a duration such as 1:01:01 or 3661 (seconds)",
      found: text,
      advice: "correct it; it is left out of the feeds",
    });
  }
  return duration;
}

/** The first scalar that is there, of some names in some groups. */
function first(
  fields: Fields,
  groups: readonly FoundFile["group"][],
  names: readonly string[],
): string | undefined {
  for (const group of groups) {
    for (const name of names) {
      const [start, ...rest] = [...group, name];
      const value = fields.value([String(start), ...rest]);
      if (value !== undefined && typeof value !== "object") return String(value).trim();
    }
  }
  return undefined;
}

/** A whole number above zero: no length, season or episode is another. */
function number(text: string | undefined): number | undefined {
  const digits = text?.replaceAll(/(?<=\d)[,_](?=\d{3})/g, "") ?? "";
  return /^[1-9]\d{0,14}$/.test(digits) ? Number(digits) : undefined;
}

function playable(type: string | undefined): string | undefined {
  return type !== undefined && PLAYABLE.test(type) ? type.toLowerCase() : undefined;
}

function typeByName(reference: string): string | undefined {
  return mime.getType(reference.replace(/[?#].*$/s, "")) ?? undefined;
}

function flag(text: string | undefined): boolean | undefined {
  if (/^(?:true|yes|explicit)$/i.test(text ?? "")) return true;
  return /^(?:false|no|clean)$/i.test(text ?? "") ? false : undefined;
}
