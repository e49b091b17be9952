import fc from "fast-check";
import { type Atlas, atlasOf } from "../../src/model/atlas.ts";
import type { Jurisdiction, JurisdictionCode } from "../../src/model/jurisdiction.ts";
import type { ListRecord, NetworkId, NetworkRecord, OtherNetworkRecord } from "../../src/model/network.ts";

export const list: ListRecord = {
  status: "listed",
  statedCount: null,
  basis: null,
  confidence: null,
  age: null,
  shownUntil: null,
};

export const network = (id: string, more: Partial<NetworkRecord> = {}): NetworkRecord => ({
  id: id as NetworkId,
  group: "beyond",
  shortName: id.toUpperCase(),
  name: `Network ${id}`,
  nameAsListed: null,
  kind: "judicial cooperation",
  region: "",
  purposes: [],
  since: null,
  languages: null,
  runBy: null,
  site: null,
  contact: null,
  about: "",
  membershipMeans: null,
  lists: { published: list, current: list },
  note: null,
  sources: [],
  ...more,
});

export const otherNetwork = (
  id: string,
  members: readonly string[],
  more: Partial<OtherNetworkRecord> = {},
): OtherNetworkRecord => ({
  ...network(id),
  observers: [],
  ...more,
  members: members as readonly JurisdictionCode[],
});

export const jurisdiction = (code: string, more: Partial<Jurisdiction> = {}): Jurisdiction => ({
  code: code as JurisdictionCode,
  alpha2: null,
  m49: null,
  name: `Land ${code}`,
  kind: "state",
  parent: null,
  partOfParent: false,
  region: "",
  subregion: "",
  note: null,
  disputed: false,
  ...more,
});

export const atlasOfNetworks = (jurisdictions: readonly Jurisdiction[], others: readonly OtherNetworkRecord[]): Atlas =>
  atlasOf({ jurisdictions, networks: [], memberships: [], changes: [], others });

/** A small world drawn at random: some jurisdictions are territories, some networks empty or alike. */
export const worlds: fc.Arbitrary<Atlas> = fc
  .record({
    parents: fc.array(fc.option(fc.nat(3), { freq: 3, nil: null }), { minLength: 1, maxLength: 24 }),
    members: fc.array(fc.array(fc.nat(27), { maxLength: 20 }), { maxLength: 70 }),
  })
  .map(({ parents, members }) => {
    const states = [0, 1, 2, 3].map(i => jurisdiction(`S${i}`));
    const rest = parents.map((parent, i) =>
      parent === null
        ? jurisdiction(`J${i}`)
        : jurisdiction(`J${i}`, { kind: "territory", parent: `S${parent}` as JurisdictionCode }),
    );
    const all = [...states, ...rest];
    const networks = members.map((indices, i) =>
      otherNetwork(`n${i}`, [...new Set(indices.flatMap(index => all[index]?.code ?? []))]),
    );
    return atlasOfNetworks(all, networks);
  });
