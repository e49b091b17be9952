import type { ChangeRecord } from "./change.ts";
import { shownUntilOf } from "./doubt.ts";
import {
  changedStandings,
  isWithoutList,
  type MembershipTable,
  publishedStandings,
  type RemarkTable,
  type Standings,
} from "./edition.ts";
import type { Jurisdiction, JurisdictionCode } from "./jurisdiction.ts";
import type { Membership, MembershipRecord } from "./membership.ts";
import type { EditionId, NetworkId, NetworkRecord, OtherNetworkRecord } from "./network.ts";

/** The records of the data files. */
export interface AtlasRecords {
  readonly jurisdictions: readonly Jurisdiction[];
  readonly networks: readonly NetworkRecord[];
  readonly memberships: readonly MembershipRecord[];
  readonly changes: readonly ChangeRecord[];
  /** Networks beyond the document and the user's own; their members are the same in both editions. */
  readonly others: readonly OtherNetworkRecord[];
}

/** The memberships of one edition, by network and by jurisdiction. */
export interface Edition {
  readonly id: EditionId;
  /** All networks in reading order: the document's, those beyond it, the user's own. */
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

function otherMemberships(network: OtherNetworkRecord): ReadonlyMap<JurisdictionCode, Membership> {
  const details = new Map(network.details?.map(detail => [detail.jurisdiction, detail]));
  return new Map(
    network.members.map(jurisdiction => {
      const { status = "member", counts = true, listedAs = null } = details.get(jurisdiction) ?? {};
      const membership: Membership = {
        network: network.id,
        jurisdiction,
        status,
        counts,
        listedAs,
        since: null,
        confidence: network.lists.current.confidence,
        flags: counts && status !== "member" ? [status] : [],
        sources: network.sources,
        changes: [],
      };
      return [jurisdiction, membership];
    }),
  );
}

/** Memberships that both editions share; a known list may be empty, an unknown one has no entry. */
const othersTable = (others: readonly OtherNetworkRecord[]): MembershipTable =>
  new Map(
    others
      .filter(network => network.members.length > 0 || !isWithoutList(network.lists.current))
      .map(network => [network.id, otherMemberships(network)]),
  );

function withConfidence(table: MembershipTable, networks: readonly NetworkRecord[], id: EditionId): MembershipTable {
  const confidence = new Map(networks.map(network => [network.id, network.lists[id].confidence]));
  return new Map(
    [...table].map(([network, members]) => [
      network,
      new Map([...members].map(([code, m]) => [code, { ...m, confidence: confidence.get(network) ?? null }])),
    ]),
  );
}

/** An edition of the records, or a day between the editions, from the standings of the document's networks. */
export function editionOf(
  id: EditionId,
  records: AtlasRecords,
  { table, remarks }: Standings,
  others: MembershipTable = othersTable(records.others),
): Edition {
  const networks = [...records.networks, ...records.others];
  const members = new Map([...withConfidence(table, records.networks, id), ...others]);
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
    networks,
    network: new Map(networks.map(network => [network.id, network])),
    members,
    observers: new Map(records.others.map(network => [network.id, network.observers])),
    memberships,
    remarks,
  };
}

const followedBy =
  (changes: readonly ChangeRecord[]) =>
  (network: NetworkRecord): NetworkRecord => {
    const { published, current } = network.lists;
    return { ...network, lists: { published, current: { ...current, shownUntil: shownUntilOf(network, changes) } } };
  };

export function atlasOf(given: AtlasRecords): Atlas {
  const records = { ...given, networks: given.networks.map(followedBy(given.changes)) };
  const others = othersTable(records.others);
  return {
    records,
    jurisdictions: new Map(records.jurisdictions.map(jurisdiction => [jurisdiction.code, jurisdiction])),
    editions: {
      published: editionOf("published", records, publishedStandings(records.memberships), others),
      current: editionOf("current", records, changedStandings(records.memberships, records.changes), others),
    },
  };
}
