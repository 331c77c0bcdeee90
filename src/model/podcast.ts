/** What an article says of itself as an episode of a podcast. */
export interface Podcast {
  /** Absolute URL of a picture for this episode alone. */
  readonly image?: string;
  readonly explicit?: boolean;
  /** At least 1, like `season`. */
  readonly episode?: number;
  readonly season?: number;
  readonly episodeType?: EpisodeType;
}

export const EPISODE_TYPES = ["full", "trailer", "bonus"] as const;

export type EpisodeType = (typeof EPISODE_TYPES)[number];

/** A category of Apple Podcasts, and the part of it, as they are called there. */
export interface PodcastCategory {
  readonly name: string;
  readonly part?: string;
}
