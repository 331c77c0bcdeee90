import { FORMATS } from "../../model/format.ts";

/** Publications to come for which a deployment compresses the main feed beforehand, as well as for the present. */
export const UPCOMING = 3;

/** Files that this makes at most. */
export const MOST_GZIP_FILES = (1 + UPCOMING) * FORMATS.length;
