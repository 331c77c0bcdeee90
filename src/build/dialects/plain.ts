import type { Dialect } from "./dialect.ts";

/** Broadsheet's own schema. */
export const plain: Dialect = {
  name: "plain",
  keys: {
    title: ["title"],
    subtitle: ["subtitle"],
    description: ["description"],
    author: ["author", "authors"],
    readTime: ["read_time"],
    published: ["publish_date", "date"],
    updated: ["updated_date"],
    created: ["created_date"],
    hero: ["heroImage"],
    heroAlt: ["heroAlt"],
    callToAction: ["cta"],
    tags: ["tags"],
    id: ["id"],
    slug: ["slug"],
    language: ["language"],
    draft: ["draft"],
  },
  templates: {},
  features: { math: true, headingAttributes: true },
};
