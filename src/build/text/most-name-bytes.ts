/** Bytes of a name that has a page and feeds of its own: file systems end at 255, with an ending and perhaps a folder. */
export const MOST_NAME_BYTES = 200;
