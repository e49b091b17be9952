import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../src/model/atlas.ts";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import { chainsBetween } from "../../../src/model/routes/chains.ts";
import { connectionsOf, type QueryScope } from "../../../src/model/routes/connections.ts";
import { gapsIn, pairsDependingOn } from "../../../src/model/routes/gaps.ts";
import { reachFrom } from "../../../src/model/routes/reach.ts";
import { routeBetween } from "../../../src/model/routes/route.ts";
import { worlds } from "../random.ts";

/** What is searched, and its members as sets without a bit. */
interface Ground extends QueryScope {
  readonly sets: ReadonlyMap<string, ReadonlySet<JurisdictionCode>>;
}

const groundOf = (atlas: Atlas): Ground => ({
  atlas,
  edition: "current",
  networks: atlas.editions.current.networks.map(({ id }) => id),
  territories: "apart",
  purpose: null,
  sets: new Map([...atlas.editions.current.members].map(([id, members]) => [id, new Set(members.keys())])),
});

const sharedIn = ({ sets }: Ground, a: JurisdictionCode, b: JurisdictionCode): string[] =>
  [...sets].flatMap(([id, set]) => (set.has(a) && set.has(b) ? [id] : []));

type Graph = ReadonlyMap<JurisdictionCode, readonly JurisdictionCode[]>;

function graphOf(ground: Ground): Graph {
  const codes = [...ground.atlas.jurisdictions.keys()];
  return new Map(codes.map(a => [a, codes.filter(b => b !== a && sharedIn(ground, a, b).length > 0)]));
}

/** All shortest paths by the plainest search there is. */
function shortestPaths(graph: Graph, from: JurisdictionCode, to: JurisdictionCode): JurisdictionCode[][] {
  let paths = [[from]];
  const seen = new Set([from]);
  while (paths.length > 0) {
    const arrived = paths.filter(path => path.at(-1) === to);
    if (arrived.length > 0) return arrived;
    const longer = paths.flatMap(path => {
      const end = path.at(-1) ?? from;
      return (graph.get(end) ?? []).filter(next => !seen.has(next)).map(next => [...path, next]);
    });
    for (const path of longer) seen.add(path.at(-1) ?? from);
    paths = longer;
  }
  return [];
}

const withPair = worlds.chain(atlas => {
  const codes = fc.constantFrom(...atlas.jurisdictions.keys());
  return fc.tuple(fc.constant(groundOf(atlas)), codes, codes).filter(([, from, to]) => from !== to);
});

describe("routes and reach over any networks agree with a plain breadth-first search", () => {
  it("by the number of steps, in both directions", () => {
    fc.assert(
      fc.property(withPair, ([ground, from, to]) => {
        const steps = shortestPaths(graphOf(ground), from, to)[0]?.length;
        const expected = steps === undefined ? null : steps - 1;
        expect(routeBetween(ground, from, to).steps).toBe(expected);
        expect(routeBetween(ground, to, from).steps).toBe(expected);
        expect(reachFrom(ground, from).distances.get(to) ?? null).toBe(expected);
      }),
    );
  });

  it("by shared networks and by every bridge with its networks on both sides", () => {
    fc.assert(
      fc.property(withPair, ([ground, from, to]) => {
        const route = routeBetween(ground, from, to);
        expect(route.shared).toEqual(sharedIn(ground, from, to));
        if (route.steps !== 2 || route.sameState) return;
        const middles = shortestPaths(graphOf(ground), from, to).map(path => path[1] ?? from);
        expect(new Set(route.bridges.map(bridge => bridge.jurisdiction))).toEqual(new Set(middles));
        for (const bridge of route.bridges) {
          expect(bridge.from).toEqual(sharedIn(ground, from, bridge.jurisdiction));
          expect(bridge.to).toEqual(sharedIn(ground, bridge.jurisdiction, to));
        }
      }),
    );
  });

  it("by every chain of bridges, counted for each pair of networks that it joins", () => {
    fc.assert(
      fc.property(withPair, ([ground, from, to]) => {
        const connections = connectionsOf(ground);
        const [a, b] = [connections.rowOf(from), connections.rowOf(to)];
        const paths = shortestPaths(graphOf(ground), from, to).map(path => path.slice(1, -1));
        if (a === undefined || b === undefined || (paths[0]?.length ?? 0) < 2) return;
        const expected = new Map<string, string[]>();
        for (const path of paths) {
          for (const first of sharedIn(ground, from, path[0] ?? from)) {
            for (const last of sharedIn(ground, path.at(-1) ?? to, to)) {
              const key = `${first} ${last}`;
              expected.set(key, [...(expected.get(key) ?? []), path.join()].sort());
            }
          }
        }
        const groups = chainsBetween(connections, a, b, 1_000_000);
        const found = groups.map(({ networks, examples }) => [
          networks.join(" "),
          examples.map(chain => chain.join()).sort(),
        ]);
        expect(new Map(found as [string, string[]][])).toEqual(expected);
        for (const { count, examples } of groups) expect(count).toBe(examples.length);
      }),
      { numRuns: 300 },
    );
  });

  it("by saying of each of the rest why it is not reached", () => {
    fc.assert(
      fc.property(withPair, ([ground, from]) => {
        const reach = reachFrom(ground, from);
        const all = [...reach.distances.keys(), ...reach.unreached.map(({ code }) => code), from].sort();
        expect(all).toEqual([...ground.atlas.jurisdictions.keys()].sort());
        expect(reach.byDistance.flat().length).toBe(reach.distances.size);
        const listed = new Set([...ground.sets.values()].flatMap(set => [...set]));
        for (const { code, why } of reach.unreached) {
          if (why === "not-listed") expect(listed.has(code)).toBe(false);
          if (why === "not-connected") expect(listed.has(code)).toBe(true);
        }
      }),
    );
  });
});

describe("gaps over any networks agree with plain counting", () => {
  it("in what each network alone connects and what depends on each bridge", () => {
    fc.assert(
      fc.property(worlds, atlas => {
        const ground = groundOf(atlas);
        const graph = graphOf(ground);
        const codes = [...graph.keys()];
        const alone = new Map<string, number>();
        const hanging = new Map<JurisdictionCode, [JurisdictionCode, JurisdictionCode][]>();
        codes.forEach((a, i) => {
          for (const b of codes.slice(i + 1)) {
            const shared = sharedIn(ground, a, b);
            const bridges = (graph.get(a) ?? []).filter(code => graph.get(b)?.includes(code));
            const [network, bridge] = [shared[0], bridges[0]];
            if (shared.length === 1 && network) alone.set(network, (alone.get(network) ?? 0) + 1);
            if (shared.length === 0 && bridges.length === 1 && bridge)
              hanging.set(bridge, [...(hanging.get(bridge) ?? []), [a, b]]);
          }
        });
        const gaps = gapsIn(ground);
        for (const { network, pairs } of gaps.alone) expect(pairs).toBe(alone.get(network) ?? 0);
        for (const code of codes) {
          const found = gaps.criticalBridges.find(({ jurisdiction }) => jurisdiction === code);
          expect(found?.pairs ?? 0).toBe(hanging.get(code)?.length ?? 0);
          expect(pairsDependingOn(ground, code)).toEqual(hanging.get(code) ?? []);
        }
      }),
      { numRuns: 40 },
    );
  });
});
