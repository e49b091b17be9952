import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { canBeAsked, type JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import type { EditionId } from "../../../src/model/network.ts";
import { gapsIn } from "../../../src/model/routes/gaps.ts";
import { reachFrom } from "../../../src/model/routes/reach.ts";
import { routeBetween } from "../../../src/model/routes/route.ts";
import { atlas, code, documentNetworks } from "../data.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** Members by network, straight from the files: nothing of the atlas's own reading, bits or editions. */
const lists: Readonly<Record<EditionId, ReadonlyMap<string, ReadonlySet<string>>>> = {
  published: fromRows(read("../../../data/memberships.csv")),
  current: new Map(
    Object.entries(JSON.parse(read("../../../data/current-members.json")) as Record<string, { members: string[] }>)
      .filter(([network]) => documentNetworks.some(id => id === network))
      .map(([network, { members }]) => [network, new Set(members)]),
  ),
};

function fromRows(csv: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of csv.trim().split("\n").slice(1)) {
    const [network = "", member = ""] = line.split(",");
    found.set(network, (found.get(network) ?? new Set()).add(member));
  }
  return found;
}

/** Steps from one jurisdiction to all that it reaches, by walking from neighbour to neighbour. */
function walked(members: ReadonlyMap<string, ReadonlySet<string>>, from: string): ReadonlyMap<string, number> {
  const steps = new Map([[from, 0]]);
  const queue = [from];
  for (let here = queue.shift(); here !== undefined; here = queue.shift()) {
    for (const list of members.values()) {
      if (!list.has(here)) continue;
      for (const next of list) {
        if (steps.has(next)) continue;
        steps.set(next, (steps.get(here) ?? 0) + 1);
        queue.push(next);
      }
    }
  }
  return steps;
}

const ground = (edition: EditionId) =>
  ({ atlas, edition, networks: documentNetworks, territories: "apart", purpose: null }) as const;

const everybody = [...atlas.jurisdictions.keys()];

it.each(["published", "current"] as const)(
  "whom everybody reaches in the %s edition is what plain walking finds",
  edition => {
    for (const from of everybody) {
      const { distances } = reachFrom(ground(edition), from);
      const expected = [...walked(lists[edition], from)].filter(([to]) => to !== from);
      expect(Object.fromEntries(distances), from).toEqual(Object.fromEntries(expected));
    }
  },
);

it.each(["published", "current"] as const)(
  "every answer between two listed in the %s edition is what plain sets say",
  edition => {
    const members = lists[edition];
    const listed = [...new Set([...members.values()].flatMap(list => [...list]))].sort();
    const sharedBy = (a: string, b: string): string[] =>
      [...members].flatMap(([network, list]) => (list.has(a) && list.has(b) ? [network] : []));
    const shared = new Map(listed.flatMap(a => listed.map(b => [`${a} ${b}`, sharedBy(a, b)] as const)));
    const stepsFrom = new Map(listed.map(from => [from, walked(members, from)]));
    const between = (a: string, b: string): readonly string[] => shared.get(`${a} ${b}`) ?? [];
    const wrong = listed.flatMap((from, i) =>
      listed.slice(i + 1).flatMap(to => {
        const route = routeBetween(ground(edition), code(from), code(to));
        const middles = listed.filter(
          m => m !== from && m !== to && between(from, m).length * between(m, to).length > 0,
        );
        const bridges = route.steps === 2 && !route.sameState ? middles : [];
        const expected = [stepsFrom.get(from)?.get(to) ?? null, between(from, to), bridges];
        const found = [
          route.steps,
          route.shared,
          route.bridges.map(({ jurisdiction }) => jurisdiction as string).sort(),
        ];
        return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ from, to, found, expected }];
      }),
    );
    expect(listed.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  },
);

it.each(["published", "current"] as const)("who is in no list of the %s edition is who stands in no file", edition => {
  const listed = new Set([...lists[edition].values()].flatMap(list => [...list]));
  const { statesInNone, othersInNone } = gapsIn(ground(edition));
  expect([...statesInNone, ...othersInNone].sort()).toEqual(
    everybody.filter(own => !listed.has(own) && canBeAsked(atlas.jurisdictions.get(own as JurisdictionCode))).sort(),
  );
});
