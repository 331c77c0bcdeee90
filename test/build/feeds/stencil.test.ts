import { describe, expect, it } from "vitest";
import { CUT, slot } from "../../../src/build/feeds/slot.ts";
import { stencil } from "../../../src/build/feeds/stencil.ts";

describe("a stencil", () => {
  it("escapes each value as its place requires", () => {
    const fill = stencil(`<a b="${slot("x")}"><c>${slot("x")}</c><d><![CDATA[${slot("x")}]]></d></a>`);
    expect(fill({ x: '"&]]>\r' })).toEqual([
      '<a b="&quot;&amp;]]&gt;&#13;"><c>"&amp;]]&gt;&#13;</c><d><![CDATA["&]]]]><![CDATA[>\r]]></d></a>',
    ]);
  });

  it("leaves out the attribute or element of a slot without a value", () => {
    const fill = stencil(`<a b="${slot("x")}" c="1"><d>${slot("y")}</d><e f="2">${slot("y")}</e></a>`);
    expect(fill({ x: undefined, y: undefined })).toEqual(['<a c="1"></a>']);
    expect(fill({ x: 0, y: "" })).toEqual(['<a b="0" c="1"><d></d><e f="2"></e></a>']);
  });

  it("repeats the smallest element around a group", () => {
    const fill = stencil(`<a><p><n>${slot("p.n")}</n><m>${slot("p.m")}</m></p><l h="${slot("l.h")}"/></a>`);
    expect(
      fill({
        p: [
          { n: "1", m: undefined },
          { n: "2", m: "3" },
        ],
        l: [{ h: "4" }],
      }),
    ).toEqual(['<a><p><n>1</n></p><p><n>2</n><m>3</m></p><l h="4"/></a>']);
    expect(fill({ p: [], l: [] })).toEqual(["<a></a>"]);
  });

  it("is cut where it says so", () => {
    expect(stencil(`<a><b>${CUT}</b>${CUT}</a>`)({})).toEqual(["<a><b>", "</b>", "</a>"]);
  });

  it("does not fill in values that look like slots", () => {
    expect(stencil(`<a><b>${slot("x")}</b></a>`)({ x: slot("x") + CUT })).toEqual([
      `<a><b>${slot("x")}${CUT}</b></a>`,
    ]);
  });

  it("wants every slot and group to be given", () => {
    expect(() => stencil(`<a><b>${slot("x")}</b></a>`)({})).toThrow("No value for the slot x");
    expect(() => stencil(`<a><b>${slot("x.y")}</b></a>`)({})).toThrow("No list for the group x");
    expect(() => stencil(`<a><b>${slot("x.y")}</b></a>`)({ x: [{}] })).toThrow("No value for the slot y");
  });

  it("takes no unbalanced markup", () => {
    expect(() => stencil("<a><b></a>")).toThrow("Unbalanced markup");
  });
});
