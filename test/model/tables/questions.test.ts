import { describe, expect, it } from "vitest";
import { en } from "../../../src/i18n/en/index.ts";
import { canBeAsked } from "../../../src/model/jurisdiction.ts";
import { reviewedMonth } from "../../../src/model/review.ts";
import type { QueryScope } from "../../../src/model/routes/connections.ts";
import { gapsIn } from "../../../src/model/routes/gaps.ts";
import { reachFrom } from "../../../src/model/routes/reach.ts";
import { routeBetween } from "../../../src/model/routes/route.ts";
import { changesTable } from "../../../src/model/tables/changes.ts";
import { gapsTable, reachTable, routeTable } from "../../../src/model/tables/questions.ts";
import { atlas, code, documentNetworks } from "../data.ts";

const ground: QueryScope = {
  atlas,
  edition: "published",
  networks: documentNetworks,
  territories: "apart",
  purpose: null,
};
const context = {
  atlas,
  edition: atlas.editions.published,
  networks: documentNetworks,
  messages: en,
  nameOf: (own: string) => atlas.jurisdictions.get(code(own))?.name ?? own,
};
const route = (from: string, to: string) => routeTable(context, routeBetween(ground, code(from), code(to)));

describe("tables behind the answers", () => {
  it("have a cell for each key", () => {
    const tables = [
      route("ESP", "KEN"),
      route("PRI", "REU"),
      route("CHN", "ESP"),
      reachTable(context, reachFrom(ground, code("FRA"))),
      gapsTable(context, gapsIn(ground)),
      changesTable({ ...context, sourceOf: () => undefined }, atlas.records.changes),
    ];
    for (const { keys, rows } of tables) {
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) expect(row.length, keys.join()).toBe(keys.length);
    }
  });

  it("name each bridge with the networks on both sides", () => {
    const rows = route("ESP", "KEN").rows.map(row => row.slice(4, 9));
    expect(rows).toContainEqual([2, "bridge", "EJN; Eurojust", "Malta", "CNCP"]);
    expect(rows.length).toBe(3);
  });

  it("name who is named at a network without being a member, and the flags of those who are", () => {
    const now = { ...context, edition: atlas.editions.current };
    const table = (from: string, to: string) =>
      routeTable(now, routeBetween({ ...ground, edition: "current" }, code(from), code(to)));
    const { keys, rows } = table("GBR", "FRA");
    expect(rows[0]?.slice(5, 8)).toEqual([
      "named, not a member",
      "Eurojust",
      "United Kingdom of Great Britain and Northern Ireland (Liaison Prosecutor of a third country)",
    ]);
    const flags = (from: string, to: string) => table(from, to).rows.map(row => row[keys.indexOf("flags")]);
    expect(flags("DNK", "FRA")).toContain("Denmark (Eurojust): participant by agreement");
    expect(flags("NER", "HTI").every(flag => String(flag).includes("Niger (WACAP): left ECOWAS"))).toBe(true);
    const reach = reachTable(now, reachFrom({ ...ground, edition: "current" }, code("FRA")));
    const ofReach = (own: string) => reach.rows.find(row => row[1] === own)?.[reach.keys.indexOf("flags")];
    expect(ofReach("DNK")).toBe("Denmark (Eurojust): participant by agreement");
    expect(ofReach("UKR")).toBe("Ukraine (Eurojust): Liaison Prosecutor of a third country");
  });

  it("mark what is said through the State, and why nothing is listed", () => {
    expect(route("REU", "DEU").rows.map(row => row[10])).toContain("through the State");
    expect(route("CHN", "ESP").rows[0]?.slice(4, 6)).toEqual([null, "from-not-listed"]);
  });

  it("include every jurisdiction except the one that asks, and no area of the map", () => {
    const { rows } = reachTable(context, reachFrom(ground, code("FRA")));
    expect(new Set(rows.map(row => row[1])).size).toBe([...atlas.jurisdictions.values()].filter(canBeAsked).length - 1);
  });

  it("include who the State of a territory reaches, and who a territory of a State reaches, marked as such", () => {
    const rowsOf = (from: string) =>
      reachTable(context, reachFrom(ground, code(from))).rows.map(row => row.slice(1, 7));
    expect(rowsOf("REU")).toContainEqual(["DEU", 1, "", "France", "FRA", "through the State"]);
    expect(rowsOf("FRA")).toContainEqual(["MUS", 1, "", "Réunion", "REU", "through a territory"]);
  });

  it("name the networks beyond the document on which an answer rests", () => {
    const beyond = atlas.records.others.slice(0, 1).map(({ id }) => id);
    const asked = { ...ground, networks: [...documentNetworks, ...beyond] };
    const { rows } = routeTable(context, routeBetween(asked, code("ESP"), code("KEN")));
    expect(rows[0]?.at(-1)).toBe(`published 2013; beyond the document ${reviewedMonth}`);
  });
});
