import type { Person } from "../../model/site.ts";
import type { Dialect } from "../dialects/dialect.ts";
import type { FieldPath, Fields } from "../fields.ts";
import { isGroup } from "../group.ts";
import { MOST_NAME_BYTES } from "../text/most-name-bytes.ts";
import type { Directory } from "./author-directory.ts";
import { avatarOf, readPeople, resolveUrl } from "./read-people.ts";

/** The authors of an article; where there is one, what other fields say of them is added. */
export function readAuthors(
  fields: Fields,
  dialect: Dialect,
  directory: Directory,
  siteUrl: string,
): Person[] {
  const { keys, strict, authorSeparators } = dialect;
  const isStated = (value: unknown) => typeof value !== "boolean" && !isTable(value);
  const name = keys.authors.find((key) => fields.find([key], isStated));
  const path = name === undefined ? undefined : fields.find([name]);
  if (name === undefined || path === undefined) return [];
  const people = readPeople(fields, path, {
    directory,
    separator: authorSeparators[name] ?? "none",
    markup: !strict,
    ...(!strict && { siteUrl }),
  }).filter((person) => strict || isName(fields, path, person.name));
  const [only] = people;
  if (only === undefined || people.length > 1) return people;
  const text = (names: readonly string[]) => {
    const found = fields.find(names, (value) => typeof value === "string");
    return found && fields.text(found);
  };
  const url = resolveUrl(text(keys.authorUrl), siteUrl);
  const email = text(keys.authorEmail);
  const avatar = avatarOf(text(keys.authorAvatar), siteUrl);
  return [{ ...(url && { url }), ...(email && { email }), ...(avatar && { avatar }), ...only }];
}

/** Groups by keys, which list who writes for a blog and not who wrote the article. */
function isTable(value: unknown): boolean {
  const entries = isGroup(value) ? Object.values(value) : [];
  return entries.length > 0 && entries.every(isGroup);
}

function isName(fields: Fields, path: FieldPath, name: string): boolean {
  if (Buffer.byteLength(name) <= MOST_NAME_BYTES) return true;
  fields.complain(path, {
    rule: "not-a-name",
    severity: "warning",
    expected: "the name of an author",
    found: `${[...name].slice(0, 40).join("")}…`,
    advice: "it was left out; write several authors as a list",
  });
  return false;
}
