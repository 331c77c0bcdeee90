import { PLAN_NAMES, type Plan } from "../edition/platform-limits.ts";
import type { Fields } from "../fields.ts";

/** Reads `cloudflare_plan` of `site.md`. */
export function readPlan(fields: Fields): Plan {
  const text = fields.text(["cloudflare_plan"]);
  const plan = text === undefined ? "free" : PLAN_NAMES.find((name) => name === text.toLowerCase());
  if (plan) return plan;
  fields.complain(["cloudflare_plan"], {
    rule: "unknown-plan",
    expected: PLAN_NAMES.join(" or "),
    found: text ?? "nothing",
    advice: "write the plan of your Cloudflare account; it decides how many files a site may have",
  });
  return "free";
}
