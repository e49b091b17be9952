import { describe, expect, it } from "vitest";
import { en } from "../../src/i18n/en/index.ts";
import { atlasOn, type Edition } from "../../src/model/atlas.ts";
import { sortDay } from "../../src/model/change.ts";
import { listGapsOf } from "../../src/model/list-gaps.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { firstDay, isEditionDay, lastReviewedDay } from "../../src/model/review.ts";
import { routeBetween } from "../../src/model/routes/route.ts";
import { incidenceOf } from "../../src/model/sets/overlap.ts";
import { basisLabels } from "../../src/model/tables/basis.ts";
import { atlas, code, documentNetworks, id } from "./data.ts";

const editions = new Map<string, Edition>();

/** The edition of a day, made once for all tests. */
function on(day: string): Edition {
  const edition = editions.get(day) ?? atlasOn(atlas, day).editions.current;
  editions.set(day, edition);
  return edition;
}

const everyNetwork = atlas.editions.current.networks.map(network => network.id);
const changeDays = [...new Set(atlas.records.changes.map(({ date }) => sortDay(date)))].filter(isEditionDay);

describe("the edition of a day", () => {
  it("has the members of that day in answers and overlaps, and leaves the published edition as it is", () => {
    const answer = (day: string) =>
      routeBetween(
        {
          ...{ atlas: atlasOn(atlas, day), edition: "current" as const, networks: documentNetworks },
          ...{ territories: "apart" as const, purpose: null },
        },
        code("GBR"),
        code("FRA"),
      );
    expect(answer("2016-05-01")).toMatchObject({ steps: 1, shared: ["ejn", "eurojust"], relations: [] });
    expect(answer("2022-05-01")).toMatchObject({ steps: 2, shared: [], relations: [{ named: "GBR" }] });
    expect(answer("2022-05-01").otherEdition).toMatchObject({ edition: "published", steps: 1 });
    const members = (day: string): number => incidenceOf(atlas, on(day), [id("ejn")], "apart").jurisdictions.length;
    expect(["2013-06-30", "2013-07-01", "2022-01-01"].map(members)).toEqual([27, 28, 27]);
  });

  it("is the current edition on the last day, and knows no change of a later day", () => {
    for (const day of changeDays) {
      const later = new Set(atlas.records.changes.filter(({ date }) => sortDay(date) > day).map(change => change.id));
      for (const members of on(day).members.values())
        for (const { changes } of members.values()) expect(changes.filter(change => later.has(change))).toEqual([]);
    }
    const { members } = on(lastReviewedDay);
    for (const network of documentNetworks)
      expect([...(members.get(network)?.keys() ?? [])]).toEqual([
        ...(atlas.editions.current.members.get(network)?.keys() ?? []),
      ]);
  });

  it("shows no network as empty: its list is known, or the reason why not is", () => {
    for (const day of [firstDay, "2013-04-01", ...changeDays]) {
      const edition = on(day);
      const gaps = new Map(listGapsOf(edition, everyNetwork).flatMap(gap => gap.networks.map(own => [own, gap.kind])));
      for (const network of everyNetwork)
        if (!edition.members.has(network)) expect(gaps.get(network), `${network} on ${day}`).toMatch(/^not-/);
    }
    expect(listGapsOf(on("2015-01-01"), [id("globe"), id("seajust")])).toEqual([
      { kind: "not-yet", networks: ["globe", "seajust"] },
    ]);
  });

  it("says which lists no dated source covers on that day", () => {
    const kinds = (day: string) => listGapsOf(on(day), documentNetworks).find(({ kind }) => kind === "not-followed");
    expect(kinds("2026-01-01")?.networks).toContain("refco");
    expect(kinds("2019-01-01")?.networks ?? []).not.toContain("cncp");
    for (const day of changeDays)
      for (const own of kinds(day)?.networks ?? []) expect(on(day).members.has(own)).toBe(true);
  });

  it("distinguishes lists of a later date and lists without a date from valid ones, and leaves out lists of today", () => {
    const gaps = (edition: Edition, ...networks: readonly string[]) => listGapsOf(edition, networks.map(id));
    expect(gaps(on("2016-05-01"), "arinsa", "carin")).toEqual([
      { kind: "later", networks: ["arinsa"] },
      { kind: "undated", networks: ["carin"] },
    ]);
    expect(gaps(atlas.editions.published, "arinsa", "carin", "eurojust-lp")).toEqual([
      { kind: "later", networks: ["arinsa"] },
      { kind: "undated", networks: ["carin"] },
      { kind: "not-then", networks: ["eurojust-lp"] },
    ]);
    expect(gaps(atlas.editions.current, "arinsa", "carin", "eurojust-lp")).toEqual([]);
    expect(on("2016-05-01").members.has(id("eurojust-lp"))).toBe(false);
    expect(on("2016-05-01").remarks.get(id("eurojust"))?.size ?? 0).toBe(0);
    expect([...(on("2022-05-01").remarks.get(id("eurojust"))?.keys() ?? [])]).toEqual(["GBR"]);
    expect(on("2024-05-01").remarks.get(id("eurojust"))?.size).toBe(12);
  });

  it("says of a list in part both that it is not whole and that it is of another time", () => {
    const kinds = (edition: Edition) => listGapsOf(edition, [id("arin-ap")]).map(({ kind }) => kind);
    expect(kinds(atlas.editions.published)).toEqual(["in-part", "undated"]);
    expect(kinds(on("2018-05-01"))).toEqual(["in-part", "undated"]);
    expect(kinds(atlas.editions.current)).toEqual(["in-part"]);
  });

  it("says of a network of relations that its list is of today, wherever the body that it joins is asked", () => {
    const gapsOn = (day: string, networks: readonly NetworkId[]) =>
      routeBetween(
        {
          ...{ atlas: atlasOn(atlas, day), edition: "current" as const, networks },
          ...{ territories: "apart" as const, purpose: null },
        },
        code("UKR"),
        code("DEU"),
      ).listGaps.find(({ kind }) => kind === "not-then");
    expect(gapsOn("2019-01-01", documentNetworks)?.networks).toEqual(["eurojust-lp"]);
    expect(gapsOn("2019-01-01", [id("oas")])).toBeUndefined();
    expect(gapsOn("2025-01-01", documentNetworks)).toBeUndefined();
  });

  it("is named by its day in every row of a table", () => {
    expect(basisLabels({ edition: on("2016-05-01"), messages: en }, documentNetworks)).toEqual(["on 2016-05-01"]);
  });
});

it("takes a real day between the document and the review for the day of an edition, and no other text", () => {
  expect(["2013-01-01", "2016-02-29", lastReviewedDay].filter(isEditionDay)).toHaveLength(3);
  const others = ["2012-12-31", "2015-02-29", "2016-5-1", "2016", "", "2016-05-01T00:00", "2030-01-01"];
  expect(others.filter(isEditionDay)).toEqual([]);
});
