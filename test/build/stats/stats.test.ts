import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pollsQuery, queryPolls } from "../../../src/build/stats/query-polls.ts";
import { readAnswer } from "../../../src/build/stats/read-answer.ts";
import { reportPolls } from "../../../src/build/stats/report-polls.ts";
import { summarisePolls } from "../../../src/build/stats/summarise-polls.ts";
import { listen } from "../../support/loopback.ts";
import { npmRun } from "../../support/run.ts";

const ANSWER = join(import.meta.dirname, "answer.json");
const NO_ACCOUNT = { CLOUDFLARE_ACCOUNT_ID: "", CLOUDFLARE_API_TOKEN: "" };

describe("npm run stats", () => {
  test("prints polls, bytes saved, and subscribers by service and feed", async () => {
    const { code, stdout } = await npmRun("stats", ["--from", ANSWER]);
    expect(code).toBe(0);
    expect(stdout).toBe(`10,736 polls: 1.1 MB sent, 693.3 MB (99.8 %) saved
571 subscribers at 2 services, and the readers that poll for one person

feed                 polls  200  226    304       other    sent     saved
/rss.xml             9,496   10  300  9,186           0  1.1 MB  692.1 MB
/comments/feed       1,200    0    0      0  410: 1,200     0 B       0 B
/tags/rust/atom.xml     40    0    0     40           0     0 B    1.2 MB

service  feed                 subscribers
Feedly   /rss.xml                     462
Feedbin  /rss.xml                     102
Feedbin  /tags/rust/atom.xml            7
`);
  });

  test("says what is missing when it may ask nobody", async () => {
    const { code, stderr } = await npmRun("stats", [], NO_ACCOUNT);
    expect(code).toBe(2);
    expect(stderr).toContain("CLOUDFLARE_ACCOUNT_ID and CLOUDFLARE_API_TOKEN are needed");
  });

  test("says where the counting is switched on when it is off", async () => {
    const { code, stderr } = await npmRun("stats", [], {
      CLOUDFLARE_ACCOUNT_ID: "a",
      CLOUDFLARE_API_TOKEN: "b",
    });
    expect(code).toBe(2);
    expect(stderr).toContain("POLLS in wrangler.toml");
  });

  test.each([
    [["--from", "/nowhere.json"], "/nowhere.json cannot be read: ENOENT"],
    [["--days", "0"], "--days needs a whole number from 1 to 90: 0"],
    [["--days", "91"], "--days needs a whole number from 1 to 90: 91"],
    [["--month"], "--month"],
  ])("refuses %s in one line", async (args, message) => {
    const { code, stderr } = await npmRun("stats", args, NO_ACCOUNT);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });
});

describe("the answer of the SQL API", () => {
  test.each([
    ["<html>", "it is not JSON"],
    ["[]", 'there is no list "data" in it'],
    ['{"data":[null]}', "row 1 is not an object"],
    ['{"data":[{"feed":"/rss.xml"}]}', 'row 1 has no number "polls"'],
  ])("is refused where it is %s", (text, message) => {
    expect(() => readAnswer(text)).toThrow(message);
  });

  test("without rows is no polls", () => {
    expect(reportPolls(summarisePolls(readAnswer('{"data":[]}')))).toBe("No polls were counted.\n");
  });
});

describe("the question to the SQL API", () => {
  test("is one query, weighed by the sampling", () => {
    const sql = pollsQuery("broadsheet_polls", 30);
    expect(sql).toContain("FROM broadsheet_polls");
    expect(sql).toContain("INTERVAL '30' DAY");
    expect(sql).toContain("SUM(_sample_interval * double2) AS saved");
    expect(sql).toMatch(/FORMAT JSON$/);
  });

  test("is posted with the token; what comes back is the answer", async () => {
    let seen: { method: string; authorization: string | null; body: string } | undefined;
    const url = await listen(async (request) => {
      seen = {
        method: request.method,
        authorization: request.headers.get("Authorization"),
        body: await request.text(),
      };
      return new Response('{"data":[]}');
    });
    expect(await queryPolls(url, "secret", "SELECT 1")).toBe('{"data":[]}');
    expect(seen).toEqual({ method: "POST", authorization: "Bearer secret", body: "SELECT 1" });
  });

  test("that is refused says why, and which permission the token needs", async () => {
    const url = await listen(() => new Response("Authentication error\n", { status: 403 }));
    await expect(queryPolls(url, "wrong", "SELECT 1")).rejects.toThrow(
      "Analytics Engine answers 403: Authentication error. The token needs the permission Account Analytics: Read",
    );
  });
});
