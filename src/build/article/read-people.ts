import type { Person } from "../../model/site.ts";
import type { FieldPath, Fields } from "../fields.ts";

/** The people of a field: a name, a list of names, mappings with `name`, `url`, `email` and `avatar`, or a mixture. */
export function readPeople(fields: Fields, path: FieldPath): Person[] {
  const value = fields.value(path);
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((_, i) => readPerson(fields, [...path, i]) ?? []);
  return [readPerson(fields, path)].filter((person) => person !== undefined);
}

function readPerson(fields: Fields, path: FieldPath): Person | undefined {
  const value = fields.value(path);
  if (typeof value !== "object") {
    const name = fields.text(path);
    return name === undefined ? undefined : { name };
  }
  const name = fields.text([...path, "name"]);
  if (name === undefined) {
    fields.complain(path, {
      rule: "author-without-name",
      expected: "a `name` for each author",
      found: "a mapping without one",
      advice: "add `name:`",
    });
    return undefined;
  }
  const url = fields.webUrl([...path, "url"]);
  const email = fields.text([...path, "email"]);
  const avatar = fields.webUrl([...path, "avatar"]);
  return { name, ...(url && { url }), ...(email && { email }), ...(avatar && { avatar }) };
}
