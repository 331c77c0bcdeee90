const text = { type: "string" } as const;
const url = { type: "string", format: "uri" } as const;
const instant = { type: "string", format: "date-time" } as const;
const count = { type: "integer", minimum: 0 } as const;
const pixels = { type: "integer", minimum: 1 } as const;

const neighbour = {
  type: "object",
  properties: { id: text, url, title: text, language: text },
  required: ["id", "url", "title"],
  additionalProperties: false,
} as const;

/**
 * The JSON Schema (draft 2020-12) of article JSON: JSON Feed 1.1's item, and the `_broadsheet` object. Served at
 * `/schema/article.json`.
 */
export const ARTICLE_SCHEMA = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Broadsheet article",
  description: "An item of JSON Feed 1.1 with one extension object, _broadsheet.",
  type: "object",
  properties: {
    id: { ...text, minLength: 1, description: "Permanent: never changes and is never used again." },
    url: { ...url, description: "The article's page." },
    external_url: { ...url, description: "For a link post: the page that it is about." },
    title: text,
    summary: text,
    content_html: { ...text, description: "The body, sanitised, every URL absolute." },
    content_text: { ...text, description: "The body as plain text." },
    image: { ...url, description: "The hero image." },
    date_published: instant,
    date_modified: instant,
    authors: {
      type: "array",
      items: {
        type: "object",
        properties: { name: text, url: text, avatar: url },
        required: ["name"],
        additionalProperties: false,
      },
    },
    tags: { type: "array", items: text },
    language: { ...text, description: "BCP 47" },
    attachments: {
      type: "array",
      items: {
        type: "object",
        properties: {
          url,
          mime_type: text,
          size_in_bytes: count,
          duration_in_seconds: { type: "number", minimum: 0 },
        },
        required: ["url", "mime_type"],
        additionalProperties: false,
      },
    },
    _broadsheet: {
      type: "object",
      description: "What JSON Feed has no word for.",
      properties: {
        about: { ...url, description: "This schema." },
        subtitle: text,
        date_created: {
          type: "string",
          format: "date",
          description: "The day on which the article was begun.",
        },
        reading_time: { ...text, description: "As the author wrote it, e.g. 8 mins." },
        reading_minutes: { type: "integer", minimum: 1 },
        word_count: count,
        call_to_action: text,
        hero: {
          type: "object",
          description: "The hero image; its size and type are known for images of the publisher's own.",
          properties: {
            url,
            alt: text,
            width: pixels,
            height: pixels,
            media_type: text,
            size_in_bytes: count,
          },
          required: ["url", "alt"],
          additionalProperties: false,
        },
        direction: { const: "rtl", description: "There where the language runs from right to left." },
        canonical_url: { ...url, description: "Where the article mainly appears, when that is not here." },
        markdown: { ...text, description: "The body as written." },
        previous: { ...neighbour, description: "The next older article in the same language." },
        next: { ...neighbour, description: "The next newer article in the same language that is published." },
        translations: {
          type: "array",
          items: { ...neighbour, required: ["id", "url", "title", "language"] },
        },
      },
      required: ["about", "reading_minutes", "word_count", "markdown"],
      additionalProperties: false,
    },
  },
  required: [
    "id",
    "url",
    "title",
    "content_html",
    "content_text",
    "date_published",
    "date_modified",
    "language",
    "_broadsheet",
  ],
  additionalProperties: false,
} as const;
