import type { ChartContext } from "../../src/draw/context.ts";
import { atlasOf } from "../../src/model/atlas.ts";
import type { Jurisdiction, JurisdictionCode } from "../../src/model/jurisdiction.ts";
import type { ListRecord, NetworkId, NetworkRecord } from "../../src/model/network.ts";
import { jurisdiction, list, network } from "../model/random.ts";
import { contextIn } from "./contexts.ts";

const code = (text: string): JurisdictionCode => text as JurisdictionCode;

const stateOrTerritory = (text: string, parent: string | null): Jurisdiction =>
  jurisdiction(text, {
    name: text,
    kind: parent ? "territory" : "state",
    parent: parent === null ? null : code(parent),
  });

const listOf = (members: readonly string[] | null): ListRecord =>
  members ? list : { ...list, status: "not-published" };

const listedNetwork = (id: string, members: readonly string[] | null): NetworkRecord =>
  network(id, {
    group: "document",
    shortName: id,
    name: id,
    lists: { published: listOf(members), current: listOf(members) },
  });

/** A context for any lists of members: `null` is a network whose list is not published; `parents` are the territories. */
export function contextOf(
  lists: Readonly<Record<string, readonly string[] | null>>,
  parents: Readonly<Record<string, string>> = {},
): ChartContext {
  const codes = [...new Set([...Object.values(lists).flatMap(members => members ?? []), ...Object.values(parents)])];
  const atlas = atlasOf({
    jurisdictions: codes.sort().map(text => stateOrTerritory(text, parents[text] ?? null)),
    networks: Object.entries(lists).map(([id, members]) => listedNetwork(id, members)),
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
