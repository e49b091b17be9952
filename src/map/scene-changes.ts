import { bands, type Fill, land } from "../charts/fill.ts";
import type { Edition } from "../model/atlas.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import type { LegendEntry, Painted, SceneInput } from "./scene.ts";
import { membershipsScene } from "./scene-memberships.ts";
import { closingEntries } from "./shares.ts";

export const changeKinds = ["joined", "left", "flagged", "list-known"] as const;
/** `list-known`: named by a list that the earlier edition did not have, which says nothing of when it joined. */
export type ChangeKind = (typeof changeKinds)[number];

const colours: Readonly<Record<ChangeKind, string>> = {
  joined: "#2f8f7f",
  left: "#b5523b",
  flagged: "#d9a441",
  "list-known": "#7d78b5",
};

const stateOf = (edition: Edition, network: NetworkId, code: JurisdictionCode): string => {
  const membership = edition.members.get(network)?.get(code);
  return membership ? [membership.status, ...membership.flags].join("\n") : "";
};

function kindOf(before: Edition, after: Edition, network: NetworkId, code: JurisdictionCode): ChangeKind | null {
  const [was, is] = [stateOf(before, network, code), stateOf(after, network, code)];
  if (was === is) return null;
  if (is === "") return "left";
  if (was === "") return before.members.has(network) ? "joined" : "list-known";
  return "flagged";
}

/** What happened to each jurisdiction in the chosen networks from one edition to the other. */
export function changesBetween(
  before: Edition,
  after: Edition,
  networks: readonly NetworkId[],
): ReadonlyMap<JurisdictionCode, ReadonlySet<ChangeKind>> {
  const found = new Map<JurisdictionCode, Set<ChangeKind>>();
  for (const network of networks) {
    const codes = [...(before.members.get(network)?.keys() ?? []), ...(after.members.get(network)?.keys() ?? [])];
    for (const code of codes) {
      const kind = kindOf(before, after, network, code);
      if (kind) found.set(code, (found.get(code) ?? new Set()).add(kind));
    }
  }
  return found;
}

export function changesScene(input: SceneInput): Painted {
  if (!input.before) return membershipsScene(input);
  const { map } = input.messages;
  const changed = changesBetween(input.before, input.edition, input.networks);
  const fills = new Map<JurisdictionCode, Fill>(
    [...changed].map(([code, kinds]) => [
      code,
      bands(...changeKinds.filter(kind => kinds.has(kind)).map(kind => colours[kind])),
    ]),
  );
  const legend = changeKinds.flatMap((kind): readonly LegendEntry[] => {
    const jurisdictions = [...changed].filter(([, kinds]) => kinds.has(kind)).map(([code]) => code);
    const entry = { id: kind, label: map.changes[kind], swatch: bands(colours[kind]), jurisdictions, networks: [] };
    return jurisdictions.length > 0 ? [{ ...entry, count: jurisdictions.length }] : [];
  });
  const closing = closingEntries(input).map(entry =>
    entry.id === "not-listed"
      ? { ...entry, id: "unchanged", label: map.unchanged, swatch: land, count: null, jurisdictions: [] }
      : entry,
  );
  return { title: map.titles.changes, fills, legend: [...legend, ...closing] };
}
