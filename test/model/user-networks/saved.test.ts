import { describe, expect, it } from "vitest";
import { atlasOf } from "../../../src/model/atlas.ts";
import type { NetworkId, OtherNetworkRecord } from "../../../src/model/network.ts";
import {
  newUserNetwork,
  renamed,
  statusesOf,
  toggledMember,
  withMember,
  withStatusCounted,
} from "../../../src/model/user-networks/edit.ts";
import { limits } from "../../../src/model/user-networks/limits.ts";
import { mergedUserNetworks, sameNames } from "../../../src/model/user-networks/merge.ts";
import { markedJson, userNetworkRecords, userNetworksJson } from "../../../src/model/user-networks/records.ts";
import { deserialize, serialize } from "../../../src/model/user-networks/saved.ts";
import { unknownIn } from "../../../src/state/unknown-networks.ts";
import { networksText, userNetworksMeant } from "../../../src/state/user-network-ids.ts";
import { atlas, code } from "../data.ts";
import { read } from "./reading.ts";

const isKnown = (place: Parameters<typeof atlas.jurisdictions.has>[0]) => atlas.jurisdictions.has(place);
const recordsOf = (text: string): readonly OtherNetworkRecord[] => userNetworkRecords(read(text).networks, [], "mine");
const text = "network,country,status\nNine,Swaziland,suspended\nNine,Peru,godparent\nNine,Chile,observer\nTen,Kenya,\n";

describe("what the browser keeps", () => {
  it("comes back as it was: two networks of one name, colours, ids and more than a file may hold", () => {
    const [first, ...rest] = recordsOf(text);
    if (!first) throw new Error("there is a network");
    const twin = { ...first, id: "own-nine-2" as NetworkId, colour: "#aa3300" };
    const many = Array.from({ length: limits.networks }, (_, i) => ({ ...first, id: `own-${i}` as NetworkId }));
    const records = [first, twin, ...rest, ...many];
    expect(deserialize(serialize(records), isKnown)).toEqual({ records, isBroken: false });
  });

  it("returns every valid network if one is broken, and says so", () => {
    const records = recordsOf(text);
    const value = JSON.parse(serialize(records));
    value.records[0].members = "no list";
    expect(deserialize(JSON.stringify(value), isKnown)).toEqual({ records: records.slice(1), isBroken: true });
    expect(deserialize('{"format":"cooperation-atlas-kept","rec', isKnown)).toEqual({ records: [], isBroken: true });
  });

  it("rejects a network that claims to be of the document, and a place that does not exist", () => {
    const [record] = recordsOf(text);
    const kept = (change: object) => serialize([{ ...record, ...change } as OtherNetworkRecord]);
    expect(deserialize(kept({ group: "document" }), isKnown)?.records).toEqual([]);
    expect(deserialize(kept({ members: ["SWZ", "XXX"] }), isKnown)?.records[0]?.members).toEqual(["SWZ"]);
  });
});

describe("a status that the person counts or does not", () => {
  const [nine] = recordsOf(text);
  if (!nine) throw new Error("there is a network");
  const countedIn = (record: OtherNetworkRecord): readonly string[] => {
    const { editions } = atlasOf({ ...atlas.records, others: [record] });
    const memberships = [...(editions.published.members.get(record.id)?.values() ?? [])];
    return memberships.filter(({ counts }) => counts).map(({ jurisdiction }) => jurisdiction);
  };

  it("governs who is in the network, and comes back as it was", () => {
    expect(countedIn(nine)).toEqual([]);
    const counted = withStatusCounted(nine, "suspended", true);
    expect(countedIn(counted)).toEqual(["SWZ"]);
    expect(statusesOf(counted)).toContainEqual({ status: "suspended", members: 1, counts: true });
    expect(withStatusCounted(counted, "suspended", false)).toEqual(nine);
  });

  it("lets observers count with their status, from the file and by hand", () => {
    const counted = withStatusCounted(nine, "observer", true);
    expect(countedIn(counted)).toEqual(["CHL"]);
    expect(countedIn(withStatusCounted(counted, "observer", false))).toEqual([]);
    const meanings = new Map([["observer", "counts" as const]]);
    const [again] = userNetworkRecords(read(text, { meanings }).networks, [], "mine");
    if (!again) throw new Error("there is a network");
    expect(countedIn(again)).toEqual(["CHL"]);
    expect(again.details).toContainEqual({ jurisdiction: "CHL", listedAs: "Chile", status: "observer", counts: true });
  });

  it("takes plain members out of the count, too", () => {
    const plain = withMember(nine, code("NOR"), "member");
    expect(countedIn(plain)).toEqual(["NOR"]);
    expect(countedIn(withStatusCounted(plain, "member", false))).toEqual([]);
    expect(withStatusCounted(withStatusCounted(plain, "member", false), "member", true)).toEqual(plain);
  });
});

describe("the file that is shared", () => {
  it("brings back id, colour, the words of the first file and what a person said of a status", () => {
    const [first] = recordsOf(text);
    if (!first) throw new Error("there is a network");
    const details = first.details?.map(detail => ({ ...detail, counts: detail.status !== "observer" }));
    const record = { ...first, id: "own-other" as NetworkId, colour: "#0a0b0c", details: details ?? [] };
    const [again] = userNetworkRecords(read(userNetworksJson([record])).networks, [], "mine");
    expect(again).toEqual(record);
  });
});

describe("a file read into networks that are there", () => {
  const before = recordsOf(text);
  const incoming = read("network,country\nnine,Belgium\nEleven,Peru\n").networks;
  const taken = before.map(({ id }) => id);

  it("may replace those of the same name, which keep their id", () => {
    expect(sameNames(before, incoming)).toEqual(["nine"]);
    const { records } = mergedUserNetworks(before, { networks: incoming, basis: "new", sameName: "replace" }, taken);
    expect(records.map(({ id, members }) => [id, members])).toEqual([
      ["own-nine", ["BEL"]],
      ["own-ten", ["KEN"]],
      ["own-eleven", ["PER"]],
    ]);
  });

  it("may keep both, under different names", () => {
    const { records } = mergedUserNetworks(before, { networks: incoming, basis: "new", sameName: "keep-both" }, taken);
    expect(records.map(({ name }) => name)).toEqual(["Nine", "Ten", "nine (2)", "Eleven"]);
    expect(new Set(records.map(({ id }) => id)).size).toBe(4);
  });

  it("finds no room beyond two thousand networks in all, and says how many were left", () => {
    const full = Array.from({ length: limits.networks - 1 }, (_, i) => ({ name: `N${i}`, members: [] }));
    const there = userNetworkRecords(full, [], "");
    const { records, left } = mergedUserNetworks(there, { networks: incoming, basis: "", sameName: "keep-both" }, []);
    expect([records.length, left]).toEqual([limits.networks, 1]);
  });
});

describe("a network made by hand", () => {
  it("takes a name, members and their status, and lets each be taken out again", () => {
    const empty = renamed(newUserNetwork("New network", ["own-new-network"]), "Officers of the north");
    expect([empty.id, empty.name]).toEqual(["own-new-network-2", "Officers of the north"]);
    const filled = withMember(toggledMember(toggledMember(empty, code("NOR")), code("ISL")), code("ISL"), "observer");
    expect([filled.members, filled.observers]).toEqual([["NOR"], ["ISL"]]);
    const suspended = withMember(filled, code("NOR"), "suspended");
    expect(suspended.details).toMatchObject([{ jurisdiction: "NOR", status: "suspended", counts: false }]);
    expect(withMember(suspended, code("NOR"), "candidate").details).toMatchObject([{ counts: false }]);
    expect(toggledMember(toggledMember(suspended, code("ISL")), code("NOR"))).toMatchObject({
      members: [],
      observers: [],
    });
  });
});

describe("JSON with problems", () => {
  it("comes back with them before it, and can be read again", () => {
    const broken = '{"Nine":["Belgum","PER"],"Ten":["KEN"]}';
    const marked = markedJson(broken, read(broken), ({ kind }) => kind);
    expect(JSON.parse(marked).problems).toMatchObject([{ entry: 1, value: "Belgum", problem: "unknown-jurisdiction" }]);
    expect(read(marked).networks.map(({ name }) => name)).toEqual(["Nine", "Ten"]);
  });
});

describe("hundreds of own networks in an address", () => {
  const ids = Array.from({ length: 500 }, (_, i) => `own-network-${i}` as NetworkId);

  it("are written as all but some, and read back as they were", () => {
    const chosen = ["ejn" as NetworkId, ...ids.filter((_, i) => i !== 7)];
    const written = networksText(chosen, ids);
    expect(written).toMatch(/^ejn,own\.499\.[0-9a-z]+,-own-network-7$/);
    expect(userNetworksMeant(written.split(","), ids)).toEqual(chosen.slice(1));
  });

  it("never show readers their other networks instead, and say how many are missing", () => {
    const written = networksText(ids, ids).split(",");
    expect(userNetworksMeant(written, ids.slice(1))).toEqual([]);
    expect(userNetworksMeant(written, [...ids.slice(1), "own-other" as NetworkId])).toEqual([]);
    expect(unknownIn(written)).toEqual({ named: [], more: 500 });
  });
});
