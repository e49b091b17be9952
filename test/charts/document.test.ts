import { describe, expect, it } from "vitest";
import { layoutEuler } from "../../src/charts/euler/layout.ts";
import { layoutGrid } from "../../src/charts/grid/layout.ts";
import { layoutLinear } from "../../src/charts/linear/layout.ts";
import { layoutPairs } from "../../src/charts/pairs/layout.ts";
import { layoutUpset } from "../../src/charts/upset/layout.ts";
import type { UpsetOptions } from "../../src/charts/upset/types.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { realContext } from "./real.ts";

const options: UpsetOptions = {
  widthPx: 900,
  style: "colour",
  interactive: true,
  sort: "size",
  counting: "exactly",
  allNames: false,
  opened: [],
};
const apart = realContext();
const withState = { ...apart, territories: "with-state" } as const;
const only = (...ids: readonly string[]) => ({ ...apart, networks: ids as unknown as readonly NetworkId[] });

const pairsIn = (context: typeof apart) =>
  layoutPairs(context, options).cells.filter(cell => cell.half === "count" && cell.jurisdictions.length > 0).length;

describe("the charts of the document", () => {
  it("have 13 groups and 11 pairs with territories apart, 14 and 13 with their State", () => {
    expect([layoutUpset(apart, options).rows.length, pairsIn(apart)]).toEqual([13, 11]);
    expect([layoutUpset(withState, options).rows.length, pairsIn(withState)]).toEqual([14, 13]);
  });

  it("name all 108 jurisdictions once, 106 with their State", () => {
    const members = (context: typeof apart) => layoutUpset(context, options).rows.flatMap(row => row.jurisdictions);
    expect([members(apart).length, new Set(members(apart)).size]).toEqual([108, 108]);
    expect(members(withState).length).toBe(106);
    expect(layoutGrid(apart, { ...options, byRegion: true, only: null }).rows).toHaveLength(108);
  });

  it("count France through Réunion with its State, and say so", () => {
    const rows = layoutUpset(withState, { ...options, allNames: true }).rows;
    const names = rows.find(row => row.key === "ejn eurojust ioc")?.names.map(line => line.text);
    expect(names).toEqual(["France (through Réunion)"]);
  });

  it("break the line of one network only, which cannot be helped", () => {
    expect(layoutLinear(apart, options).segmentCount).toBe(9);
  });

  it("draw CNCP, EJN and OAS as areas, and the four largest networks, and refuse all eight", () => {
    expect(layoutEuler(only("cncp", "ejn", "oas"), options).verdict).toMatchObject({ drawn: true });
    expect(layoutEuler(only("cncp", "ejn", "oas", "iberred"), options).verdict).toMatchObject({ drawn: true });
    const all = layoutEuler(apart, options);
    expect(all.verdict).toMatchObject({
      drawn: false,
      reason: expect.stringContaining("REFCO can’t be drawn as one area"),
    });
    expect([all.curves, all.regions]).toEqual([[], []]);
  });

  it("say in words what they show: largest overlap, equal and contained lists, who is alone, whose list is unknown", () => {
    expect(layoutUpset(apart, options).long).toBe(
      "Overlaps of CNCP, EJN, Eurojust, OAS network, IberRed, Indian Ocean platform, Sahel platform and REFCO (published, about 2013). 108 jurisdictions are listed in eight networks, 59 of them in more than one. Apart from identical lists, OAS network and IberRed overlap most: they share 17 members. EJN and Eurojust have the same list. Every member of REFCO is also in OAS network. In the most networks (three): 15 jurisdictions. Sahel platform shares no member with another of these networks. The UNODC page has no list of WACAP, so it is not shown.",
    );
  });

  it("show the flag of whoever counts with one wherever it is named", () => {
    const layout = layoutUpset(realContext("current"), { ...options, allNames: true });
    expect(layout.rows.flatMap(row => row.names.map(line => line.text)).join(" ")).toContain("Denmark†");
    expect(layout.notes.map(note => note.text)).toContain("† Denmark (Eurojust): participant by agreement");
  });

  it("give the note of a disputed name that is listed", () => {
    const noted = (networks: readonly string[]): string =>
      layoutUpset({ ...realContext("current"), networks: networks as readonly NetworkId[] }, options)
        .notes.map(note => note.text)
        .join(" ");
    expect(noted(["carin", "ejn"])).toContain("Kosovo (UNSCR 1244): References to Kosovo are to be understood");
    expect(noted(["ejn", "eurojust"])).not.toContain("Kosovo");
  });
});
