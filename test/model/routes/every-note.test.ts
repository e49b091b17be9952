import { expect, it } from "vitest";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import type { EditionId, NetworkId } from "../../../src/model/network.ts";
import { reachFrom } from "../../../src/model/routes/reach.ts";
import { type EditionRoute, type NetworkPath, routeBetween } from "../../../src/model/routes/route.ts";
import { notesOf } from "../../../src/model/standing.ts";
import { atlas, documentNetworks } from "../data.ts";

const everyNetwork = atlas.editions.current.networks.map(network => network.id);
const scope = (edition: EditionId, networks = documentNetworks) => ({
  ...{ atlas, edition, networks, purpose: null },
  territories: "apart" as const,
});

/** Each membership that a path names, by whom and in which network. */
const namedOn = ({ from, to, shared, bridges, chains }: NetworkPath): readonly [JurisdictionCode, NetworkId][] => [
  ...shared.flatMap((network): [JurisdictionCode, NetworkId][] => [
    [from, network],
    [to, network],
  ]),
  ...bridges.flatMap(bridge => [
    ...bridge.from.flatMap((network): [JurisdictionCode, NetworkId][] => [
      [from, network],
      [bridge.jurisdiction, network],
    ]),
    ...bridge.to.flatMap((network): [JurisdictionCode, NetworkId][] => [
      [bridge.jurisdiction, network],
      [to, network],
    ]),
  ]),
  ...chains.flatMap(({ networks: [first, last], examples }) =>
    examples.flatMap((chain): [JurisdictionCode, NetworkId][] => [
      [from, first],
      [chain[0] ?? from, first],
      [chain.at(-1) ?? to, last],
      [to, last],
    ]),
  ),
];

/** The notes on memberships that an answer names and does not show. */
function missingIn(answer: EditionRoute): readonly string[] {
  const edition = atlas.editions[answer.edition];
  const shown = new Set(answer.flags.map(({ jurisdiction, network, flag }) => `${jurisdiction} ${network} ${flag}`));
  const named = [answer, ...answer.throughState, ...answer.throughTerritories].flatMap(namedOn);
  return named.flatMap(([own, network]) =>
    notesOf(edition, network, own)
      .map(note => `${own} ${network} ${note}`)
      .filter(note => !shown.has(note)),
  );
}

/** Two of each kind: those of a kind stand in the same lists, with the same notes, and have the same State. */
function ofEachKind(networks: readonly NetworkId[]): readonly JurisdictionCode[] {
  const kinds = new Map<string, JurisdictionCode[]>();
  for (const { code: own, parent, partOfParent } of atlas.jurisdictions.values()) {
    const lists = Object.values(atlas.editions).map(edition =>
      networks
        .filter(network => edition.members.get(network)?.has(own))
        .map(network => [network, edition.members.get(network)?.get(own)?.counts, notesOf(edition, network, own)]),
    );
    const territories = [...atlas.jurisdictions.values()]
      .filter(other => other.parent === own)
      .map(other => other.code);
    const kind = JSON.stringify([lists, parent, partOfParent, territories]);
    kinds.set(kind, [...(kinds.get(kind) ?? []), own]);
  }
  return [...kinds.values()].flatMap(kind => kind.slice(0, 2));
}

it.each([
  ["of the document", documentNetworks, 1],
  ["of every network", everyNetwork, 12],
] as const)(
  "every membership that an answer names, %s and in both editions, is shown with its flags",
  (_, networks, step) => {
    const codes = ofEachKind(networks);
    expect(codes.length).toBeGreaterThan(60);
    const missing = new Set<string>();
    const asked = scope("current", networks);
    for (const [i, from] of codes.entries())
      for (const to of i % step === 0 ? codes.slice(i + 1) : []) {
        const found = routeBetween(asked, from, to);
        for (const answer of [found, found.otherEdition])
          for (const note of missingIn(answer)) missing.add(`${from} ${to}, ${answer.edition}: ${note}`);
      }
    expect([...missing].slice(0, 10)).toEqual([]);
  },
);

it.each(["published", "current"] as const)(
  "the reach in the %s edition is shown with the flags of all who share a network",
  edition => {
    const { members: lists } = atlas.editions[edition];
    const asked = scope(edition);
    for (const from of atlas.jurisdictions.keys()) {
      const { flags, byDistance } = reachFrom(asked, from);
      const shown = new Set(flags.map(({ jurisdiction, network }) => `${jurisdiction} ${network}`));
      for (const network of documentNetworks)
        for (const own of [from, ...(byDistance[0] ?? [])])
          if (lists.get(network)?.has(from) && lists.get(network)?.has(own))
            if (notesOf(atlas.editions[edition], network, own).length > 0)
              expect(shown.has(`${own} ${network}`), `${from}: ${own} in ${network}`).toBe(true);
    }
  },
);
