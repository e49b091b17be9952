import { describe, expect, it } from "vitest";
import { en } from "../../../src/i18n/en/index.ts";
import { atlasOf } from "../../../src/model/atlas.ts";
import type { EditionId, NetworkGroup, NetworkId } from "../../../src/model/network.ts";
import { reviewedMonth } from "../../../src/model/review.ts";
import { gapsIn } from "../../../src/model/routes/gaps.ts";
import { reachFrom } from "../../../src/model/routes/reach.ts";
import { routeBetween } from "../../../src/model/routes/route.ts";
import { cellsOf, incidenceOf } from "../../../src/model/sets/overlap.ts";
import { pairsOf } from "../../../src/model/sets/pairs.ts";
import type { SourceRecord } from "../../../src/model/source.ts";
import { basisLabels, basisStem, groupsAmong } from "../../../src/model/tables/basis.ts";
import { changesTable } from "../../../src/model/tables/changes.ts";
import { discrepanciesTable } from "../../../src/model/tables/discrepancies.ts";
import { groupsTable } from "../../../src/model/tables/groups.ts";
import { changesJson, groupsJson, networksJson, overlapsJson } from "../../../src/model/tables/json.ts";
import { gapsTable, reachTable, routeTable } from "../../../src/model/tables/questions.ts";
import {
  cellsTable,
  csvOfTable,
  gridTable,
  membershipsTable,
  pairsTable,
  type Table,
} from "../../../src/model/tables/table.ts";
import { code, id } from "../data.ts";
import { jurisdiction, list, network, otherNetwork } from "../random.ts";
import { change, operation, rowsOf } from "../toy-records.ts";

const notPublished = { ...list, status: "not-published", statedCount: 16 } as const;
const ofDocument = (own: string) => network(own, { group: "document" });

const changes = [
  change(1, "2015", [operation({ op: "status", status: "suspended" }, "ESP")], { network: id("m") }),
  change(2, "2014-05", [operation({ op: "flag", flag: "by treaty" }, "MAR"), operation({ op: "add" }, "CHN")], {
    ...{ network: id("k"), nature: "correction", kind: "fault", sources: ["s1", "s2", "unknown"] },
  }),
  change(3, null, [operation({ op: "rename", name: "Iberia" }, "ESP FRA"), operation({ op: "remove" }, "FRA")], {
    ...{ network: id("nowhere"), sources: [] },
  }),
  change(4, "2016", [
    operation({ op: "status", status: "member", counts: true }, "ESP"),
    operation({ op: "status", status: "guest", counts: false }, "FRA"),
    operation({ op: "add", flag: "on trial" }, "KEN"),
    operation({ op: "list" }, "MAR"),
  ]),
];

const atlas = atlasOf({
  jurisdictions: [
    jurisdiction("FRA", { subregion: "Western Europe" }),
    jurisdiction("REU", { kind: "territory", parent: code("FRA"), partOfParent: true, subregion: "Eastern Africa" }),
    jurisdiction("ESP", { subregion: "Southern Europe" }),
    jurisdiction("KEN", { subregion: "Eastern Africa" }),
    jurisdiction("MAR", { subregion: "Northern Africa" }),
    jurisdiction("CHN", { subregion: "Eastern Asia" }),
    jurisdiction("ATA", { kind: "other" }),
  ],
  networks: [
    ...["n", "m", "k"].map(ofDocument),
    network("secret", { group: "document", lists: { published: notPublished, current: notPublished } }),
  ],
  memberships: [...rowsOf("n", "FRA ESP"), ...rowsOf("m", "ESP KEN"), ...rowsOf("k", "KEN MAR")],
  changes: changes.slice(0, 2),
  others: [
    otherNetwork("far", ["REU", "MAR"], {
      ...{
        observers: [code("FRA")],
        sources: ["s8", "s9"],
        lists: { published: list, current: { ...list, confidence: "high" } },
      },
      details: [{ jurisdiction: code("MAR"), listedAs: "Maroc", status: "candidate", counts: false }],
    }),
  ],
});
const all = atlas.editions.published.networks.map(own => own.id);
const documentOnly = all.slice(0, 4);
const nameOf = (own: string): string => `Name of ${own}`;
const contextIn = (edition: EditionId) => ({
  atlas,
  edition: atlas.editions[edition],
  networks: all,
  messages: en,
  nameOf,
});
const published = contextIn("published");
const scope = { atlas, edition: "published", networks: documentOnly, territories: "apart", purpose: null } as const;

/** The lines of a table as they stand in its file. */
const linesOf = (table: Table): readonly string[] => csvOfTable(table).slice(1).trimEnd().split("\r\n");
const route = (from: string, to: string) => linesOf(routeTable(published, routeBetween(scope, code(from), code(to))));

describe("the file of a route", () => {
  const keys = "from,fromCode,to,toCode,steps,kind,networksFrom,jurisdictions,networksTo,chains,as,flags,edition";

  it("has a row for each shared network, bridge or chain", () => {
    expect(route("FRA", "ESP").slice(0, 2)).toEqual([
      keys,
      "Name of FRA,FRA,Name of ESP,ESP,1,shared,N,,,,listed,,published 2013",
    ]);
    expect(route("FRA", "KEN").slice(1)).toEqual([
      "Name of FRA,FRA,Name of KEN,KEN,2,bridge,N,Name of ESP,M,,listed,,published 2013",
    ]);
    expect(route("FRA", "MAR").slice(1)).toEqual([
      'Name of FRA,FRA,Name of MAR,MAR,3,chain,N,"Name of ESP; Name of KEN",K,1,listed,,published 2013',
    ]);
  });

  it("says why there is none, and then what goes through the State", () => {
    expect(route("REU", "ESP").slice(1)).toEqual([
      "Name of REU,REU,Name of ESP,ESP,,from-not-listed,,,,,listed,,published 2013",
      "Name of FRA,FRA,Name of ESP,ESP,1,shared,N,,,,through the State,,published 2013",
    ]);
    expect(route("FRA", "FRA").slice(1)).toEqual(["Name of FRA,FRA,Name of FRA,FRA,0,,,,,,listed,,published 2013"]);
  });

  it("says last what goes through a territory", () => {
    const isles = atlasOf({
      ...{ memberships: [], changes: [], networks: [], others: [otherNetwork("isles", ["REU", "MUS"])] },
      jurisdictions: [
        jurisdiction("FRA"),
        jurisdiction("MUS"),
        jurisdiction("REU", { kind: "territory", parent: code("FRA") }),
      ],
    });
    const ground = { ...published, atlas: isles, edition: isles.editions.published };
    const found = routeBetween({ ...scope, atlas: isles, networks: [id("isles")] }, code("FRA"), code("MUS"));
    expect(linesOf(routeTable(ground, found)).slice(1)).toEqual([
      `Name of FRA,FRA,Name of MUS,MUS,,from-not-listed,,,,,listed,,beyond the document ${reviewedMonth}`,
      `Name of REU,REU,Name of MUS,MUS,1,shared,ISLES,,,,through a territory,,beyond the document ${reviewedMonth}`,
    ]);
  });
});

describe("the file of a reach", () => {
  it("lists who can be reached by distance, then the others with the reason", () => {
    expect(linesOf(reachTable(published, reachFrom(scope, code("FRA"))))).toEqual([
      "jurisdiction,code,steps,why,from,fromCode,as,flags,edition",
      "Name of ESP,ESP,1,,Name of FRA,FRA,listed,,published 2013",
      "Name of KEN,KEN,2,,Name of FRA,FRA,listed,,published 2013",
      "Name of MAR,MAR,3,,Name of FRA,FRA,listed,,published 2013",
      "Name of REU,REU,,same-state,Name of FRA,FRA,listed,,published 2013",
      "Name of CHN,CHN,,not-listed,Name of FRA,FRA,listed,,published 2013",
      "Name of ATA,ATA,,not-listed,Name of FRA,FRA,listed,,published 2013",
    ]);
  });

  it("of a territory ends with the reach of its State, without the territory itself", () => {
    const lines = linesOf(reachTable(published, reachFrom(scope, code("REU"))));
    expect(lines.slice(-3)).toEqual([
      "Name of ESP,ESP,1,,Name of FRA,FRA,through the State,,published 2013",
      "Name of KEN,KEN,2,,Name of FRA,FRA,through the State,,published 2013",
      "Name of MAR,MAR,3,,Name of FRA,FRA,through the State,,published 2013",
    ]);
    expect(lines).toHaveLength(7);
  });
});

it("the file of the gaps has a row for each that a person may have to know", () => {
  const { keys, rows } = gapsTable(published, gapsIn(scope));
  expect(keys).toEqual(["kind", "subject", "detail", "count", "edition"]);
  expect(new Set(rows.map(row => row[4]))).toEqual(new Set([`published 2013; beyond the document ${reviewedMonth}`]));
  expect(rows.map(row => row.slice(0, 4))).toEqual([
    ["state in no network", "Name of CHN", "CHN", null],
    ["territory or other in no network", "Name of REU", "REU", null],
    ["territory or other in no network", "Name of ATA", "ATA", null],
    ["region without a listed jurisdiction", "Eastern Asia", "", null],
    ["regions that share no network", "Western Europe", "Eastern Africa", null],
    ["regions that share no network", "Western Europe", "Northern Africa", null],
    ["regions that share no network", "Southern Europe", "Northern Africa", null],
    ["only bridge of pairs", "Name of ESP", "", 1],
    ["only common member", "Name of ESP", "N; M", null],
    ["only bridge of pairs", "Name of KEN", "", 1],
    ["only common member", "Name of KEN", "M; K", null],
    ["pairs that only this network connects", "N", "", 1],
    ["members in no other network", "N", "Name of FRA", 1],
    ["pairs that only this network connects", "M", "", 1],
    ["members in no other network", "M", "", 0],
    ["pairs that only this network connects", "K", "", 1],
    ["members in no other network", "K", "Name of MAR", 1],
    ["no list known", "SECRET", "not-in-document", null],
  ]);
});

describe("the file of the changes", () => {
  const sourceOf = (own: string): SourceRecord | undefined =>
    own === "unknown"
      ? undefined
      : {
          ...{ id: own, title: `Title of ${own}`, url: `https://${own}.example`, publisher: "", kind: "" },
          ...{ grade: "official", supports: "", date: null, accessed: "2026-10-05", archived: null },
        };
  const lines = linesOf(changesTable({ ...published, sourceOf }, changes));

  it("has them in order of date, with their effect and every source", () => {
    expect(lines.slice(0, 3)).toEqual([
      "id,nature,network,networkId,jurisdictions,codes,date,dateConfirmed,kind,what,effect,grade,sourceIds,sources,addresses,accessed,reviewed",
      `C2,correction,K,k,"Name of MAR; Name of CHN",MAR CHN,2014-05,true,fault,Change 2,"flag MAR: by treaty; add CHN",official,s1 s2 unknown,"Title of s1; Title of s2",https://s1.example https://s2.example,2026-10-05 2026-10-05,${reviewedMonth}`,
      `C1,change,M,m,Name of ESP,ESP,2015,true,accession,Change 1,status ESP: suspended,official,s1,Title of s1,https://s1.example,2026-10-05,${reviewedMonth}`,
    ]);
  });

  it("says of each effect what is needed to follow it by hand", () => {
    expect(lines[3]).toContain('"status ESP: member; status FRA: guest, not counted; add KEN: on trial; list MAR"');
    expect(lines[4]).toBe(
      `C3,change,nowhere,nowhere,"Name of ESP; Name of FRA; Name of FRA",ESP FRA FRA,,,accession,Change 3,"rename ESP FRA: Iberia; remove FRA",official,,,,,${reviewedMonth}`,
    );
  });
});

it("the file of the errors in the source has a row for each, also for an unknown network", () => {
  const faults = [
    {
      ...{ id: "D1", networks: ["n", "nowhere"], jurisdictions: [code("ESP"), code("FRA")] },
      ...{ kind: "spelling", text: "Two names", where: "page 3", sources: ["s1", "s2"] },
    },
  ];
  expect(linesOf(discrepanciesTable(published, faults, kind => `kind ${kind}`))).toEqual([
    "id,networks,networkIds,kind,what,where,jurisdictions,codes,document,reviewed,sources",
    `D1,"N; nowhere",n nowhere,kind spelling,Two names,page 3,"Name of ESP; Name of FRA",ESP FRA,published 2013,${reviewedMonth},s1 s2`,
  ]);
});

it("the file of a map has a row for each jurisdiction of each group, with the networks in which it counts", () => {
  const groups = [
    { label: "two", jurisdictions: [code("ESP"), code("KEN")] },
    { label: "other", jurisdictions: [code("MAR"), code("XYZ")] },
  ];
  expect(linesOf(groupsTable(contextIn("current"), all, groups))).toEqual([
    "group,jurisdiction,code,region,networks,networkIds,edition",
    `two,Name of ESP,ESP,Southern Europe,N,n,"current ${reviewedMonth}; beyond the document ${reviewedMonth}"`,
    `two,Name of KEN,KEN,Eastern Africa,"M; K",m k,"current ${reviewedMonth}; beyond the document ${reviewedMonth}"`,
    `other,Name of MAR,MAR,Northern Africa,K,k,"current ${reviewedMonth}; beyond the document ${reviewedMonth}"`,
    `other,Name of XYZ,XYZ,,,,"current ${reviewedMonth}; beyond the document ${reviewedMonth}"`,
  ]);
});

describe("the files of the charts", () => {
  const current = contextIn("current");
  const incidence = incidenceOf(atlas, current.edition, documentOnly, "apart");

  it("have cells with their members, other spellings and notes", () => {
    const lines = linesOf(cellsTable(current, cellsOf(incidence), "exactly"));
    expect(lines[0]).toBe("networks,networkIds,count,jurisdictions,codes,listedAs,flags,counting,edition");
    expect(lines[1]).toBe(
      `N,n,2,"Name of FRA; Name of ESP",FRA ESP,"Name of FRA: Land of FRA (N); Name of ESP: Land of ESP (N)",,exactly,current ${reviewedMonth}`,
    );
    expect(lines.find(line => line.startsWith('"M; K"'))).toBe(
      `"M; K",m k,1,Name of KEN,KEN,"Name of KEN: Land of KEN (M, K)",,exactly,current ${reviewedMonth}`,
    );
    expect(lines.find(line => line.startsWith("K,"))).toContain("Name of MAR (K): by treaty");
  });

  it("have pairs with the share of common members in four digits", () => {
    const lines = linesOf(pairsTable(published, pairsOf(incidenceOf(atlas, published.edition, documentOnly, "apart"))));
    expect(lines).toEqual([
      "first,second,networkIds,count,jaccard,relation,jurisdictions,codes,flags,counting,edition",
      "N,M,n m,1,0.3333,overlapping,Name of ESP,ESP,,at-least,published 2013",
      "M,K,m k,1,0.3333,overlapping,Name of KEN,KEN,,at-least,published 2013",
    ]);
  });

  it("have a grid that distinguishes “not known” from “no”", () => {
    expect(linesOf(gridTable(current, all, ["ESP", "REU", "FRA", "XYZ"].map(code)))).toEqual([
      "jurisdiction,code,region,state,memberships,n,m,k,secret,far,flags,edition",
      `Name of ESP,ESP,Southern Europe,,1,member,"suspended, not counted",,no list known,,Name of ESP (M): suspended,"current ${reviewedMonth}; beyond the document ${reviewedMonth}"`,
      `Name of REU,REU,Eastern Africa,Name of FRA,1,as part of its State,,,no list known,member,,"current ${reviewedMonth}; beyond the document ${reviewedMonth}"`,
      `Name of FRA,FRA,Western Europe,,1,member,,,no list known,observer,,"current ${reviewedMonth}; beyond the document ${reviewedMonth}"`,
      `Name of XYZ,XYZ,,,0,,,,no list known,,,"current ${reviewedMonth}; beyond the document ${reviewedMonth}"`,
    ]);
  });

  it("have each membership with all that is known of it, observers, and a row for a list that is not", () => {
    expect(linesOf(membershipsTable(current, [...all.slice(2), id("nowhere")]))).toEqual([
      "network,networkId,jurisdiction,code,listedAs,status,counts,since,confidence,flags,sources,edition",
      `K,k,Name of KEN,KEN,Land of KEN,member,true,,,,unodc-page,current ${reviewedMonth}`,
      `K,k,Name of MAR,MAR,Land of MAR,member,true,,,by treaty,unodc-page s1 s2 unknown,current ${reviewedMonth}`,
      `K,k,Name of CHN,CHN,,member,true,2014-05,,,s1 s2 unknown,current ${reviewedMonth}`,
      `SECRET,secret,,,,not-published,false,,,,,current ${reviewedMonth}`,
      `FAR,far,Name of REU,REU,,member,true,,high,,s8 s9,beyond the document ${reviewedMonth}`,
      `FAR,far,Name of MAR,MAR,Maroc,candidate,false,,high,,s8 s9,beyond the document ${reviewedMonth}`,
      `FAR,far,Name of FRA,FRA,,observer,false,,,,,beyond the document ${reviewedMonth}`,
      `nowhere,nowhere,,,,not-read,false,,,,,current ${reviewedMonth}`,
    ]);
  });
});

describe("answers in JSON", () => {
  const asked = (edition: EditionId) => ({ ...contextIn(edition), territories: "apart" }) as const;
  const start = { version: 1, edition: "current", reviewed: reviewedMonth, territories: "apart" };

  it("begin with their version, edition, month of the review and rule", () => {
    expect(changesJson(asked("current"), changes)).toEqual({ ...start, networks: all, changes });
    expect(changesJson(asked("published"), [])).toEqual({
      ...{ version: 1, edition: "published", reviewed: null, territories: "apart", networks: all, changes: [] },
    });
  });

  it("have cells and pairs, and say whose list is not known", () => {
    expect(overlapsJson({ ...asked("published"), networks: documentOnly })).toEqual({
      ...{ version: 1, edition: "published", reviewed: null, territories: "apart", networks: documentOnly },
      withoutList: ["secret"],
      jurisdictions: 4,
      cells: [
        { networks: ["n"], members: ["FRA"] },
        { networks: ["n", "m"], members: ["ESP"] },
        { networks: ["m", "k"], members: ["KEN"] },
        { networks: ["k"], members: ["MAR"] },
      ],
      pairs: [
        { networks: ["n", "m"], members: ["ESP"], jaccard: 1 / 3 },
        { networks: ["m", "k"], members: ["KEN"], jaccard: 1 / 3 },
      ],
    });
  });

  it("have null for the members of a list that is not known, and never an empty list", () => {
    const { networks, ...rest } = networksJson({ ...asked("current"), networks: ["m", "secret", "far"].map(id) });
    expect(rest).toEqual(start);
    const plain = { listStatus: "listed", statedCount: null, observers: [] };
    expect(networks.map(({ members, ...own }) => [own, members?.length ?? null])).toEqual([
      [{ ...plain, id: "m", name: "Network m", group: "document" }, 2],
      [
        {
          ...plain,
          id: "secret",
          name: "Network secret",
          group: "document",
          listStatus: "not-published",
          statedCount: 16,
        },
        null,
      ],
      [{ ...plain, id: "far", name: "Network far", group: "beyond", observers: ["FRA"] }, 2],
    ]);
    expect(networks[0]?.members?.[0]).toEqual({
      ...{ code: "ESP", listedAs: "Land of ESP", status: "suspended", counts: false, since: null, confidence: null },
      ...{ flags: [], sources: ["unodc-page", "s1"] },
    });
  });

  it("have the groups of a map that have members", () => {
    const groups = [
      { id: "a", label: "A", jurisdictions: [code("ESP")] },
      { id: "b", label: "B", jurisdictions: [] },
    ];
    expect(groupsJson(asked("current"), groups)).toEqual({
      ...start,
      networks: all,
      groups: [{ id: "a", label: "A", members: ["ESP"] }],
    });
  });
});

describe("what a row rests on", () => {
  it("is the document where no network is asked about, else the groups of its networks in reading order", () => {
    const edition = {
      network: new Map(
        ["document", "beyond", "own"].map(group => [id(group), network(group, { group: group as NetworkGroup })]),
      ),
    };
    const groups = (...ids: readonly string[]) =>
      groupsAmong(edition, ids as readonly string[] as readonly NetworkId[]);
    expect(groups()).toEqual(["document"]);
    expect(groups("nowhere")).toEqual(["document"]);
    expect(groups("own", "document")).toEqual(["document", "own"]);
    expect(groups("beyond")).toEqual(["beyond"]);
    expect(
      basisLabels({ edition: { ...atlas.editions.current, ...edition }, messages: en }, ["own", "document"].map(id)),
    ).toEqual([`current ${reviewedMonth}`, "own"]);
  });

  it("is in the name of a file without a space", () => {
    expect(basisStem(published, [id("far")])).toBe(`beyond-the-document-${reviewedMonth}`);
    expect(basisStem(published, all)).toBe("published-2013");
    expect(basisStem(contextIn("current"), [])).toBe(`current-${reviewedMonth}`);
  });
});
