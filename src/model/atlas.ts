import { beyondTable, existsOn } from "./beyond.ts";
import { type ChangeRecord, endOfTime } from "./change.ts";
import { shownUntilOf } from "./doubt.ts";
import {
  changedStandings,
  documentTable,
  isWithoutList,
  type MembershipTable,
  publishedDay,
  type Remark,
  type RemarkTable,
  type Standings,
} from "./edition.ts";
import type { Jurisdiction, JurisdictionCode } from "./jurisdiction.ts";
import type { Membership, MembershipRecord } from "./membership.ts";
import type { EditionId, ListRecord, NetworkId, NetworkRecord, OtherNetworkRecord } from "./network.ts";

/** The records of the data files. */
export interface AtlasRecords {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly networks: readonly NetworkRecord[];
  readonly memberships: readonly MembershipRecord[];
  readonly changes: readonly ChangeRecord[];
  /** Networks beyond the document and the user's own. */
  readonly others: readonly OtherNetworkRecord[];
}

/** The memberships of one edition, by network and by jurisdiction. */
export interface Edition {
  readonly id: EditionId;
  /** The day (`yyyy-mm-dd`) up to which changes are applied. Null: the edition is that of the document or of the review. */
  readonly day: string | null;
  /** All networks in reading order: the document's, those beyond it, the user's own. A list is "not-yet" before its network. */
  readonly networks: readonly NetworkRecord[];
  readonly network: ReadonlyMap<NetworkId, NetworkRecord>;
  /** Members by network, in the order of the list; a network without a known list has no entry. */
  readonly members: MembershipTable;
  readonly observers: ReadonlyMap<NetworkId, readonly JurisdictionCode[]>;
  /** Remarks of the sources on jurisdictions that are not in the list, such as Cuba at the OAS; they are no memberships. */
  readonly remarks: RemarkTable;
  /** Memberships by jurisdiction, in reading order of the networks. */
  readonly memberships: ReadonlyMap<JurisdictionCode, readonly Membership[]>;
}

export interface Atlas {
  readonly records: AtlasRecords;
  readonly jurisdictions: ReadonlyMap<JurisdictionCode, Jurisdiction>;
  readonly editions: Readonly<Record<EditionId, Edition>>;
}

/** A membership is as sure as the list, where nothing else is said of it. */
function withConfidence(table: MembershipTable, networks: readonly NetworkRecord[], id: EditionId): MembershipTable {
  const confidence = new Map(networks.map(network => [network.id, network.lists[id].confidence]));
  return new Map(
    [...table].map(([network, members]) => {
      const ofList = confidence.get(network) ?? null;
      if (ofList === null) return [network, members];
      return [network, new Map([...members].map(([code, m]) => [code, { ...m, confidence: m.confidence ?? ofList }]))];
    }),
  );
}

/** Members of a network of relations are remarked on in the network that they are related to, but not members of it. */
function withRelations(
  remarks: RemarkTable,
  others: readonly OtherNetworkRecord[],
  members: MembershipTable,
): RemarkTable {
  const all = new Map([...remarks].map(([id, ofNetwork]) => [id, new Map(ofNetwork)]));
  for (const { id, joins } of others) {
    if (!joins) continue;
    const ofNetwork = all.get(joins.network) ?? new Map<JurisdictionCode, readonly Remark[]>();
    all.set(joins.network, ofNetwork);
    for (const { jurisdiction, sources } of members.get(id)?.values() ?? []) {
      if (members.get(joins.network)?.has(jurisdiction)) continue;
      const known = (ofNetwork.get(jurisdiction) ?? []).filter(({ text }) => text !== joins.as);
      ofNetwork.set(jurisdiction, [...known, { text: joins.as, sources, change: null }]);
    }
  }
  return all;
}

/** The list of a network in an edition: unknown if the network did not exist yet, or no source names its members yet. */
function listOn(network: NetworkRecord, id: EditionId, day: string, members: MembershipTable): ListRecord {
  const list = network.lists[id];
  const isOfDocument = id === "published" && network.group === "document";
  if (!isOfDocument && !existsOn(network, day)) return { ...list, ...unknownList, status: "not-yet" };
  // Members are known, but not for this time.
  if (!isWithoutList(network.lists.current) && !isOfDocument && !members.has(network.id))
    return { ...list, ...unknownList, status: "not-then" };
  // Count and age are those of the list of today.
  return id === "published" || day === endOfTime ? list : { ...list, ...undated };
}

const undated = { statedCount: null, age: null } as const;
const unknownList = { ...undated, basis: null } as const;

/**
 * An edition of the records, or a day between the editions, from the standings of all networks. `day` (`yyyy-mm-dd`)
 * says which networks exist.
 */
function editionOf(id: EditionId, records: AtlasRecords, { table, remarks }: Standings, day: string): Edition {
  const members = withConfidence(table, records.networks, id);
  const networks = [...records.networks, ...records.others].map(network => {
    const list = listOn(network, id, day, members);
    return list === network.lists[id] ? network : { ...network, lists: { ...network.lists, [id]: list } };
  });
  const memberships = new Map<JurisdictionCode, Membership[]>();
  for (const network of networks) {
    for (const membership of members.get(network.id)?.values() ?? []) {
      const list = memberships.get(membership.jurisdiction);
      if (list) list.push(membership);
      else memberships.set(membership.jurisdiction, [membership]);
    }
  }
  return {
    id,
    day: id === "published" || day === endOfTime ? null : day,
    networks,
    network: new Map(networks.map(network => [network.id, network])),
    members,
    observers: new Map(records.others.map(network => [network.id, existsOn(network, day) ? network.observers : []])),
    memberships,
    remarks: withRelations(remarks, records.others, members),
  };
}

/** The edition after the changes up to a day (`yyyy-mm-dd`); changes without a date are in the last alone. */
export function changedEdition(records: AtlasRecords, day = endOfTime): Edition {
  const base = new Map([...documentTable(records.memberships), ...beyondTable(records.others, "current", day)]);
  return editionOf("current", records, changedStandings(base, records.changes, day), day);
}

function publishedEdition(records: AtlasRecords): Edition {
  const table = new Map([
    ...documentTable(records.memberships),
    ...beyondTable(records.others, "published", publishedDay),
  ]);
  return editionOf("published", records, { table, remarks: new Map() }, publishedDay);
}

/** The atlas with the edition of a day (`yyyy-mm-dd`) in place of the current one. */
export const atlasOn = (atlas: Atlas, day: string): Atlas => ({
  ...atlas,
  editions: { ...atlas.editions, current: changedEdition(atlas.records, day) },
});

/** A network whose list is followed as far as the changes of its members go. */
const followedBy =
  (changes: readonly ChangeRecord[]) =>
  (network: NetworkRecord): NetworkRecord => {
    const { published, current } = network.lists;
    return { ...network, lists: { published, current: { ...current, shownUntil: shownUntilOf(network, changes) } } };
  };

export function atlasOf(given: AtlasRecords): Atlas {
  const records = { ...given, networks: given.networks.map(followedBy(given.changes)) };
  return {
    records,
    jurisdictions: new Map(records.jurisdictions.map(jurisdiction => [jurisdiction.code, jurisdiction])),
    editions: { published: publishedEdition(records), current: changedEdition(records) },
  };
}
