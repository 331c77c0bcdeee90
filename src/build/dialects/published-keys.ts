/** Keys under which blogs have the date of publication, the most telling first. */
export const PUBLISHED = [
  "published_at",
  "publish_at",
  "publish_on",
  "publish_date",
  "published_date",
  "publish_datetime",
  "date_published",
  "pub_datetime",
  "pub_date",
  "posted_at",
  "post_date",
  "date.created",
  "date.published",
  "date",
  "published",
  "publish",
  "datetime",
  "created_at",
  "created_date",
  "creation_date",
  "date_created",
  "created",
];

/** The same for generators that know `date` themselves. */
export const DATE_FIRST = ["date.created", "date", ...PUBLISHED];
