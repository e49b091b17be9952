import { describe, expect, it } from "vitest";
import { isWithoutList } from "../../src/model/edition.ts";
import { sourcesInProfile } from "../../src/model/evidence/cited.ts";
import type { ListRecord } from "../../src/model/network.ts";
import { reviewedMonth } from "../../src/model/review.ts";
import { unitRecords } from "../geo/atlas.ts";
import { dataText, discrepancies, namesIn, others, profiles, records, sources } from "./files.ts";

const allNetworks = [...records.networks, ...others];
const byCode = new Map(records.jurisdictions.map(jurisdiction => [jurisdiction.code as string, jurisdiction]));
const memberCodes = new Set([
  ...records.memberships.map(row => row.jurisdiction),
  ...records.changes.flatMap(change => change.operations.flatMap(operation => operation.jurisdictions)),
  ...others.flatMap(network => [...network.members, ...network.observers]),
]);
const unique = (values: readonly string[]): boolean => new Set(values).size === values.length;

describe("ids", () => {
  it("are given once each", () => {
    expect(unique(records.jurisdictions.map(({ code }) => code))).toBe(true);
    expect(unique(allNetworks.map(({ id }) => id))).toBe(true);
    expect(unique(allNetworks.map(({ shortName }) => shortName))).toBe(true);
    expect(unique(records.changes.map(({ id }) => id))).toBe(true);
    expect(unique(sources.map(({ id }) => id))).toBe(true);
    expect(unique(sources.map(({ url }) => url))).toBe(true);
    expect(unique(discrepancies.map(({ id }) => id))).toBe(true);
  });

  it("of networks and jurisdictions are known wherever they are named", () => {
    const documentIds = new Set<string>(records.networks.map(({ id }) => id));
    const named = [
      ...records.memberships.map(row => row.network),
      ...discrepancies.flatMap(({ networks }) => networks),
    ];
    expect(named.filter(id => !documentIds.has(id))).toEqual([]);
    const known = new Set<string>(allNetworks.map(({ id }) => id));
    const anywhere = [
      ...records.changes.map(change => change.network),
      ...others.flatMap(({ joins }) => joins?.network ?? []),
    ];
    expect(anywhere.filter(id => !known.has(id))).toEqual([]);
    const codes = [...memberCodes, ...records.changes.flatMap(change => change.jurisdictions)];
    expect(codes.filter(code => !byCode.has(code))).toEqual([]);
  });
});

describe("sources", () => {
  it("stand behind every network, every change and every fault, and exist", () => {
    const known = new Set(sources.map(({ id }) => id));
    for (const { id, sources: cited } of [...allNetworks, ...records.changes, ...discrepancies]) {
      expect(cited.length, id).toBeGreaterThan(0);
      expect(
        cited.filter(source => !known.has(source)),
        id,
      ).toEqual([]);
    }
  });

  it("are each used, and are public addresses", () => {
    const used = new Set([
      ...[...allNetworks, ...records.changes, ...discrepancies].flatMap(record => record.sources),
      ...profiles.flatMap(profile => [...sourcesInProfile(profile)]),
    ]);
    expect(sources.filter(({ id }) => !used.has(id))).toEqual([]);
    const archived = sources.flatMap(source => source.archived ?? []);
    for (const url of [...sources.map(source => source.url), ...archived])
      expect(new URL(url).protocol).toMatch(/^https?:$/);
  });

  it("give each change the grade of the best of them", () => {
    const grades = new Map(sources.map(({ id, grade }) => [id, grade]));
    for (const change of records.changes) {
      const best = (["official", "press", "secondary"] as const).find(g =>
        change.sources.some(s => grades.get(s) === g),
      );
      expect(change.bestSource, change.id).toBe(best);
    }
  });
});

describe("dates", () => {
  const day = String.raw`\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[~?]?`;
  const edtf = new RegExp(`^(?:${day}|(?:${day}|\\.\\.)/(?:${day}|\\.\\.))$`);

  it("are EDTF or null", () => {
    const dates = [
      ...records.changes.map(({ date }) => date),
      ...sources.flatMap(({ date, accessed }) => [date, accessed]),
      ...allNetworks.map(({ since }) => since),
      ...allNetworks.map(({ lists }) => lists.current.shownUntil),
    ];
    expect(dates.filter(date => date !== null && !edtf.test(date))).toEqual([]);
  });

  it("of how old a list is are in words, as a sheet shows them", () => {
    const ages = allNetworks.flatMap(({ lists }) => [lists.published.age ?? "", lists.current.age ?? ""]);
    expect(ages.filter(age => /\d{4}[-~/]/.test(age))).toEqual([]);
  });

  it("of reading are days", () => {
    expect(sources.filter(({ accessed }) => accessed.length !== "2026-11-28".length).map(({ id }) => id)).toEqual([]);
  });

  it("of reading lie between the source and the end of the review", () => {
    for (const { id, date, accessed } of sources) {
      expect(accessed.slice(0, 7) <= reviewedMonth, id).toBe(true);
      expect(date === null || date.slice(0, 7) <= accessed.slice(0, 7), id).toBe(true);
    }
  });

  it("of changes and of lists that sources show do not lie after the review", () => {
    const shown = records.networks.map(({ id, lists }) => [id, lists.current.shownUntil] as const);
    const late = [...shown, ...records.changes.map(({ id, date }) => [id, date] as const)].filter(
      ([, date]) => date !== null && date.replace("../", "").slice(0, 7) > reviewedMonth,
    );
    expect(late).toEqual([]);
  });
});

describe("every jurisdiction", () => {
  it("has a name in all seven languages", () => {
    const codes = records.jurisdictions.map(({ code }) => code as string);
    for (const [language, names] of namesIn) {
      expect(Object.keys(names), language).toEqual(codes);
      expect(
        codes.filter(code => !names[code]?.trim()),
        language,
      ).toEqual([]);
    }
    expect(records.jurisdictions.filter(({ name }) => name.trim() === "")).toEqual([]);
  });

  it("has a unit of geometry, and every unit is a jurisdiction", () => {
    expect(unitRecords.map(({ code }) => code).toSorted()).toEqual([...byCode.keys()].toSorted());
  });

  it("belongs to a State exactly if it is a territory", () => {
    for (const { code, kind, parent } of records.jurisdictions) {
      expect(parent !== null, code).toBe(kind === "territory");
      if (parent) expect(byCode.get(parent)?.kind, code).toBe("state");
    }
    expect(
      records.jurisdictions.filter(({ partOfParent }) => partOfParent).map(({ code, parent }) => `${code} ${parent}`),
    ).toEqual(["GLP FRA", "GUF FRA", "MTQ FRA", "MYT FRA", "REU FRA"]);
  });

  it("is a State if the United Nations count it: 193 Members, 2 observers, 2 associated with New Zealand", () => {
    const states = records.jurisdictions.filter(({ kind }) => kind === "state");
    const withNote = states.filter(({ note }) => note !== null).map(({ code }) => code);
    expect(withNote).toEqual(["COK", "NIU", "PSE", "VAT"]);
    expect(states.length - withNote.length).toBe(193);
  });
});

describe("lists of members", () => {
  it("agree with the count that the source states, or a discrepancy says why not", () => {
    const explained = new Set(discrepancies.filter(d => d.kind === "stated_vs_listed").flatMap(d => d.networks));
    for (const { id, lists } of records.networks) {
      const rows = records.memberships.filter(row => row.network === id).length;
      const { statedCount } = lists.published;
      expect(statedCount === null || statedCount === rows || explained.has(id), id).toBe(true);
    }
    expect([...explained]).toEqual(["iberred"]);
  });

  it("beyond the document agree with the stated count, or a note says why not", () => {
    for (const { id, lists, members, note } of others) {
      const stated = lists.current.statedCount;
      expect(stated === null || stated === members.length || note !== null, id).toBe(true);
    }
  });

  it("are empty exactly where the status says that no list is known", () => {
    const isKnown = (list: ListRecord): boolean => !isWithoutList(list);
    for (const { id, lists } of records.networks) {
      expect(
        records.memberships.some(row => row.network === id),
        id,
      ).toBe(isKnown(lists.published));
    }
    for (const { id, lists, members } of others) expect(members.length > 0, id).toBe(isKnown(lists.current));
    expect(records.networks.find(({ id }) => id === "wacap")?.lists.published.status).toBe("not-published");
  });

  it("are known in part only where a source states or implies that there are more", () => {
    for (const { id, lists, members, note } of others) {
      const { status, statedCount } = lists.current;
      if (status !== "in-part") continue;
      expect(note, id).not.toBeNull();
      expect(statedCount, id).not.toBeNull();
      if (typeof statedCount === "number") expect(statedCount, id).toBeGreaterThan(members.length);
    }
  });

  it("that are not published have no stated count either", () => {
    for (const { id, lists } of allNetworks)
      for (const { status, statedCount } of Object.values(lists))
        if (status === "not-published") expect(statedCount, id).toBeNull();
  });

  it("never have a jurisdiction both as member and as observer, nor twice", () => {
    for (const { id, members, observers } of others) expect(unique([...members, ...observers]), id).toBe(true);
  });
});

describe("the files", () => {
  it("give the fields of their records in one order, so that a difference shows what changed", () => {
    const files = ["networks", "other-networks", "changes", "sources", "discrepancies", "jurisdictions"];
    for (const file of files) {
      const keys = (JSON.parse(dataText(`${file}.json`)) as readonly object[]).map(record => Object.keys(record));
      const longest = keys.reduce((most, own) => (own.length > most.length ? own : most), []);
      const order = [...new Set([...longest, ...keys.flat()])];
      for (const own of keys) expect(own, file).toEqual(order.filter(key => own.includes(key)));
    }
  });

  it("hold one record a line, so that a change of a fact is a change of one line", () => {
    const lines = (path: string): number => dataText(path).trimEnd().split("\n").length - 2;
    expect(lines("networks.json")).toBe(records.networks.length);
    expect(lines("other-networks.json")).toBe(others.length);
    expect(lines("changes.json")).toBe(records.changes.length);
    expect(lines("sources.json")).toBe(sources.length);
    expect(lines("discrepancies.json")).toBe(discrepancies.length);
    expect(lines("profiles.json")).toBe(profiles.length);
    expect(lines("jurisdictions.json")).toBe(records.jurisdictions.length);
  });
});
