import { describe, expect, it } from "vitest";
import { atlasOn } from "../../src/model/atlas.ts";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import type { EditionId, NetworkId } from "../../src/model/network.ts";
import { atlas, discrepancies, others, profiles, records } from "./files.ts";

const allNetworks = [...records.networks, ...others];
const networkOf = (id: string) => {
  const found = allNetworks.find(network => network.id === id);
  if (!found) throw new RangeError(id);
  return found;
};
const changeOf = (id: string) => records.changes.find(change => change.id === id);
const membersIn = (edition: EditionId, id: string): readonly string[] => [
  ...(atlas.editions[edition].members.get(id as NetworkId)?.keys() ?? []),
];
const memberOf = (id: string, code: string) =>
  atlas.editions.current.members.get(id as NetworkId)?.get(code as JurisdictionCode);

describe("what was read again in the sources", () => {
  it.each([
    ["ejn", "since", "1998-06-29"],
    ["iberred", "site", "http://www.iberred.org"],
    ["sahel", "name", "Platform of Penal Judicial Cooperation of the Sahel Countries (PCJS)"],
    ["sahel", "nameInOriginal", "Plateforme de coopération judiciaire pénale des pays du Sahel"],
    ["aiamp", "nameInOriginal", "Asociación Iberoamericana de Ministerios Públicos"],
    ["wacap", "since", "2013-05"],
    ["eacn", "since", "2008-10-24"],
    ["seepag", "since", "2003-12-12"],
  ] as const)("stands in the record of %s: %s", (id, field, value) => {
    expect(networkOf(id)[field]).toBe(value);
  });

  it.each([
    ["iberred", "2019-10-30"],
    ["wacap", "2023-10"],
    ["sahel", "2021-10-30"],
    ["oas", "2026-01-05"],
    ["refco", "2014-06"],
    ["ioc", null],
  ])("says up to when a dated source speaks of the list of %s", (id, day) => {
    expect(networkOf(id).lists.current.shownUntil).toBe(day);
  });

  it.each([
    ["wacap", "December 2012"],
    ["sahel", "present charter"],
    ["globe", "219 of 121"],
    ["seajust", "Vientiane on 27 to 29 August 2024"],
    ["emjnet", "had still to appoint their contact points"],
    ["enpro", "machine translation"],
  ])("tells in the note of %s what sources leave open: %s", (id, words) => {
    expect(networkOf(id).note).toContain(words);
  });

  it("leaves no network with members out of the filter by purpose", () => {
    expect(allNetworks.filter(({ purposes }) => purposes.length === 0).map(({ id }) => id)).toEqual([]);
  });
});

describe("dates of changes", () => {
  it("say of WACAP’s first list that its date is the network’s, and of none of its members since when", () => {
    expect(changeOf("C39")).toMatchObject({ date: "2013-05", dateConfirmed: false });
    expect(changeOf("C39")?.text).toContain("no source says who of them was in it that month");
    expect(memberOf("wacap", "MRT")?.since).toBeNull();
  });

  it("tell Croatia’s entry into the European Union from that of its National Member", () => {
    expect(changeOf("C18")?.text).toContain("September 2013");
    expect(networkOf("eurojust").lists.current.datesOf).toBe("the European Union");
  });

  it("give the return of Fiji to the day, as the Commonwealth does", () => {
    expect(changeOf("C03")).toMatchObject({ date: "2014-09-26", dateConfirmed: true, bestSource: "official" });
  });

  it("give the exit of Zimbabwe as sources do, by its year", () => {
    expect(changeOf("C14")).toMatchObject({ date: "2003", dateConfirmed: true });
    expect(changeOf("C14")?.sources).toContain("insiderzim-2024");
  });
});

describe("faults of the document", () => {
  it("have a source wherever they speak of the world", () => {
    const worldly = ["D06", "D11", "D13", "D15", "D16", "D19", "D26", "D27"];
    for (const { id, sources } of discrepancies) expect(sources.length > 1 || !worldly.includes(id), id).toBe(true);
  });

  it("name its meetings, its word for Europol, its way to agreements and its civil matters", () => {
    expect(discrepancies.slice(-4).map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      "D25 stated_vs_told",
      "D26 outdated",
      "D27 outdated",
      "D28 scope",
    ]);
  });
});

describe("networks beyond the document", () => {
  it.each([
    ["seepag", "ALB BIH BGR HRV GRC HUN MKD MDA ROU SRB MNE SVN TUR"],
    ["pcocp", "AUT ALB BIH BGR HRV GRC HUN ITA MKD MNE ROU SRB SVN"],
    ["eaap", "BDI COD ETH KEN RWA SYC SSD SDN SOM MWI MOZ TZA UGA ZMB"],
    ["bspn", "ARM BGR GEO IRN MDA ROU UKR"],
    ["enpro", "DNK EST FIN DEU LVA LTU NOR POL SWE"],
    ["rempm", "ARG BRA PRY URY CHL COL PER BOL"],
    ["arinsa", "AGO BWA LSO MDG MWI MUS MOZ NAM SYC SWZ ZAF TZA UGA ZMB ZWE COD KEN"],
  ])("have the members of today that their sources name: %s", (id, codes) => {
    expect(membersIn("current", id)).toEqual(codes.split(" "));
  });

  it("are 27 where they follow from membership of the European Union", () => {
    const union = membersIn("current", "ejn").toSorted();
    for (const id of ["jits", "ejocn"]) expect(membersIn("current", id).toSorted(), id).toEqual(union);
    expect(membersIn("published", "jits")).toContain("GBR");
  });

  it("show in the published edition nobody who came later", () => {
    expect(membersIn("published", "eaap")).toEqual(["BDI", "KEN", "RWA", "TZA", "UGA"]);
    expect(membersIn("published", "enpro")).toContain("RUS");
    for (const id of ["pcocp", "bspn", "ejocn", "coe-24-7"]) expect(membersIn("published", id), id).toEqual([]);
  });

  it("show in a day’s edition only who is known to have been in by then", () => {
    const on = (day: string, id: string) =>
      [
        ...(atlasOn(atlas, day)
          .editions.current.members.get(id as NetworkId)
          ?.keys() ?? []),
      ].toSorted();
    const signed = ["ALB", "BGR", "BIH", "HRV", "ITA", "MKD", "MNE", "ROU", "SRB", "SVN"];
    expect(on("2016-08-01", "pcocp")).toEqual(signed);
    expect(on("2022-01-01", "pcocp")).toEqual([...signed, "GRC", "HUN"].toSorted());
    expect(on("2022-01-01", "arinsa")).not.toContain("KEN");
    expect(on("2023-12-31", "arinsa")).toContain("KEN");
    expect(on("2023-06-01", "eurojust-lp")).toEqual([]);
    expect(on("2024-06-01", "eurojust-lp")).toHaveLength(12);
  });

  it("say who was admitted on a condition, who is an associate only, and whose contact points were to come", () => {
    for (const code of ["SYC", "SOM", "SDN"])
      expect(memberOf("eaap", code)).toMatchObject({
        since: "2023-02-28",
        flags: [expect.stringContaining("regularization")],
      });
    for (const code of ["CHL", "COL", "PER", "BOL"]) expect(memberOf("rempm", code)?.counts, code).toBe(false);
    expect(memberOf("emjnet", "MAR")?.flags).toEqual([expect.stringContaining("to be appointed")]);
    expect(memberOf("emjnet", "ESP")?.flags).toEqual([]);
  });
});

describe("what the document says beside its lists, and later sources of the nine", () => {
  it.each([
    ["ejn", "European Commission"],
    ["ejn", "between member States of the European Union"],
    ["ejn", "learning about one another’s law"],
    ["ejn", "autonomous"],
    ["eurojust", "2002/187/JHA"],
    ["eurojust", "fundamental rights"],
    ["eurojust", "under its own legal system"],
    ["eurojust", "OLAF"],
    ["eurojust", "seconding officers"],
    ["eurojust", "a State outside of the European Union"],
    ["oas", "Third Meeting of Ministers of Justice"],
    ["oas", "explains terms"],
    ["oas", "In January 2026"],
    ["iberred", "Red Iberoamericana de Cooperación Jurídica Internacional"],
    ["iberred", "third class of members"],
    ["iberred", "UNTOC"],
    ["iberred", "Horizontality"],
    ["ioc", "prevention of terrorism"],
    ["ioc", "technical assistance"],
    ["ioc", "Saint-Denis, Réunion"],
    ["ioc", "compendium"],
    ["sahel", "penal chain"],
    ["sahel", "2010-06-22/2010-06-24"],
    ["sahel", "alternates"],
    ["refco", "serious and organized crime"],
    ["wacap", "global programme"],
    ["wacap", "Bamako Declaration"],
    ["wacap", "impunity"],
    ["wacap", "by one report of 2023, by another of 2024"],
    ["wacap", "AES"],
    ["sahel", "AES"],
    ["sahel", "council of ministers"],
    ["refco", "REDCOOP is a network of AIAMP"],
  ])("is in the profile of %s: %s", (id, words) => {
    expect(JSON.stringify(profiles.find(({ network }) => network === id))).toContain(words);
  });
});
