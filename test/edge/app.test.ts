import { describe, expect, test } from "vitest";
import { article, publish } from "../support/serve.ts";

const files = { "articles/one.md": article({ title: "One" }) };

describe("errors", () => {
  test("are HTML for people and problem details for programs", async () => {
    const served = publish(files);
    const page = await served.get("/nothing", { headers: { Accept: "text/html,*/*;q=0.8" } });
    expect(page.status).toBe(404);
    expect(page.headers.get("Content-Type")).toContain("text/html");
    const problem = await served.get("/nothing", { headers: { Accept: "application/json" } });
    expect(problem.status).toBe(404);
    expect(problem.headers.get("Content-Type")).toBe("application/problem+json");
    expect(await problem.json()).toMatchObject({ status: 404, title: "Not found" });
    expect((await served.get("/nothing.json")).headers.get("Content-Type")).toBe("application/problem+json");
  });

  test("a wrong method is 405 and says what is allowed", async () => {
    const served = publish(files);
    for (const method of ["POST", "PUT", "DELETE", "PATCH"]) {
      const response = await served.get("/rss.xml", { method });
      expect(response.status).toBe(405);
      expect(response.headers.get("Allow")).toBe("GET, HEAD, OPTIONS");
    }
  });

  test("hold no text of the address as markup", async () => {
    const text = await publish(files).text("/%3Cscript%3Ealert(1)%3C/script%3E", {
      headers: { Accept: "text/html" },
    });
    expect(text).not.toContain("<script>");
  });
});

describe("every response", () => {
  test.each(["/", "/rss.xml", "/articles/one", "/articles/one.json", "/nothing"])(
    "%s may be read from anywhere",
    async (path) => {
      const served = publish(files);
      const response = await served.get(path);
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
      const etag = response.headers.get("ETag");
      if (!etag) return;
      const again = await served.get(path, { headers: { "If-None-Match": etag } });
      expect(again.status).toBe(304);
      expect(again.headers.get("Access-Control-Allow-Origin")).toBe("*");
    },
  );

  test("a preflight allows the fields that pollers send", async () => {
    const response = await publish(files).get("/feed.json", {
      method: "OPTIONS",
      headers: { Origin: "https://other.example", "Access-Control-Request-Headers": "if-none-match" },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get("Access-Control-Allow-Headers")).toBe("if-none-match");
    expect(response.headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD");
  });
});

test("an article with a slash too much is redirected", async () => {
  const response = await publish(files).get("/articles/one/");
  expect(response.status).toBe(308);
  expect(response.headers.get("Location")).toBe("/articles/one");
});
