import { parseRssFeed } from "feedsmith";

/** "audio/x-m4a, audio/mpeg, video/quicktime, video/mp4, video/x-m4v, application/pdf", each with its endings. */
const FILE_TYPES: Readonly<Record<string, readonly string[]>> = {
  "audio/x-m4a": ["m4a", "m4b"],
  "audio/mpeg": ["mp3"],
  "video/quicktime": ["mov"],
  "video/mp4": ["mp4"],
  "video/x-m4v": ["m4v"],
};

/**
 * What Apple's directory would refuse in the episodes of an RSS document, as far as it can be told from the document
 * ("A Podcaster's Guide to RSS", section "Episode tags").
 */
export function episodeProblems(xml: string): string[] {
  const ids = new Set<string>();
  return (parseRssFeed(xml).items ?? []).flatMap((item) => {
    const { title, guid, enclosures = [], itunes = {} } = item;
    const problems: string[] = [];
    const check = (holds: boolean, problem: string) => {
      if (!holds) problems.push(`${title}: ${problem}`);
    };
    check(!!title?.trim(), "no title");
    check(guid?.value !== undefined && !ids.has(guid.value), "no guid of its own");
    ids.add(guid?.value ?? "");
    check(!Number.isNaN(Date.parse(item.pubDate ?? "")), "no pubDate");
    check(enclosures.length === 1, "not one enclosure");
    const { url = "", type = "", length = 0 } = enclosures[0] ?? {};
    const ending = /\.(\w+)$/.exec(URL.parse(url)?.pathname ?? "")?.[1]?.toLowerCase();
    check(/^https?:\/\/[\x21-\x7e]+$/.test(url), `enclosure at ${url}`);
    check(FILE_TYPES[type]?.includes(ending ?? "") === true, `enclosure of type ${type} ends in ${ending}`);
    check(Number.isInteger(length) && length > 0, `enclosure of length ${length}`);
    const { duration, episode, season, episodeType, image, explicit } = itunes;
    check(duration === undefined || (Number.isInteger(duration) && duration > 0), `duration ${duration}`);
    check(episode === undefined || (Number.isInteger(episode) && episode > 0), `episode ${episode}`);
    check(season === undefined || (Number.isInteger(season) && season > 0), `season ${season}`);
    check(episodeType === undefined || /^(?:full|trailer|bonus)$/.test(episodeType), `type ${episodeType}`);
    check(image === undefined || /^https?:\/\/\S+\.(?:jpe?g|png)$/i.test(image), `image ${image}`);
    check(explicit === undefined || typeof explicit === "boolean", `explicit ${explicit}`);
    return problems;
  });
}
