import type { ChartContext } from "../../src/draw/context.ts";
import { atlasOf } from "../../src/model/atlas.ts";
import type { Jurisdiction, JurisdictionCode } from "../../src/model/jurisdiction.ts";
import type { ListRecord, NetworkId, NetworkRecord } from "../../src/model/network.ts";
import { contextIn } from "./contexts.ts";

const code = (text: string): JurisdictionCode => text as JurisdictionCode;

const jurisdiction = (text: string, parent: string | null): Jurisdiction => ({
  code: code(text),
  m49: null,
  name: text,
  kind: parent ? "territory" : "state",
  parent: parent === null ? null : code(parent),
  partOfParent: false,
  region: "",
  subregion: "",
  aliases: [],
  note: null,
});

const list = (members: readonly string[] | null): ListRecord => ({
  status: members ? "listed" : "not-published",
  statedCount: null,
  basis: null,
  confidence: null,
  age: null,
  shownUntil: null,
});

const network = (id: string, members: readonly string[] | null): NetworkRecord => ({
  id: id as NetworkId,
  group: "document",
  shortName: id,
  name: id,
  nameAsListed: null,
  kind: "",
  region: "",
  purposes: [],
  since: null,
  languages: null,
  runBy: null,
  site: null,
  contact: null,
  about: "",
  membershipMeans: null,
  lists: { published: list(members), current: list(members) },
  note: null,
  sources: [],
});

/** A context for any lists of members: `null` is a network whose list is not published; `parents` are the territories. */
export function contextOf(
  lists: Readonly<Record<string, readonly string[] | null>>,
  parents: Readonly<Record<string, string>> = {},
): ChartContext {
  const codes = [...new Set([...Object.values(lists).flatMap(members => members ?? []), ...Object.values(parents)])];
  const atlas = atlasOf({
    jurisdictions: codes.sort().map(text => jurisdiction(text, parents[text] ?? null)),
    networks: Object.entries(lists).map(([id, members]) => network(id, members)),
    memberships: Object.entries(lists).flatMap(([id, members]) =>
      (members ?? []).map(member => ({
        network: id as NetworkId,
        jurisdiction: code(member),
        listedAs: member,
        note: "",
      })),
    ),
    changes: [],
    others: [],
  });
  return contextIn(atlas);
}
