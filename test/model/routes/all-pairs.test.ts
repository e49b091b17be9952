import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { canBeAsked, type JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import type { EditionId } from "../../../src/model/network.ts";
import type { QueryScope } from "../../../src/model/routes/connections.ts";
import { gapsIn } from "../../../src/model/routes/gaps.ts";
import { reachFrom } from "../../../src/model/routes/reach.ts";
import { type EditionRoute, routeBetween } from "../../../src/model/routes/route.ts";
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

const groundOf = (edition: EditionId): QueryScope => ({
  ...{ atlas, edition, networks: documentNetworks },
  ...{ territories: "apart", purpose: null },
});

/** One for all questions: what is found once for a scope serves them all. */
const ground = { published: groundOf("published"), current: groundOf("current") };

const everybody = [...atlas.jurisdictions.keys()];

it.each(["published", "current"] as const)(
  "whom everybody reaches in the %s edition is what plain walking finds",
  edition => {
    for (const from of everybody) {
      const { distances } = reachFrom(ground[edition], from);
      const expected = [...walked(lists[edition], from)].filter(([to]) => to !== from);
      expect(Object.fromEntries(distances), from).toEqual(Object.fromEntries(expected));
    }
  },
);

const listedIn = (edition: EditionId): ReadonlySet<string> =>
  new Set([...lists[edition].values()].flatMap(list => [...list]));

/** What plain sets say of an edition: the steps between two, what they share, and who stands between them. */
function plainAnswers(edition: EditionId) {
  const members = lists[edition];
  const listed = [...listedIn(edition)].sort();
  const sharedBy = (a: string, b: string): string[] =>
    [...members].flatMap(([network, list]) => (list.has(a) && list.has(b) ? [network] : []));
  const neighbours = new Map(listed.map(a => [a, new Set(listed.filter(b => sharedBy(a, b).length > 0))]));
  const stepsFrom = new Map(listed.map(from => [from, walked(members, from)]));
  return (from: string, to: string, { steps, sameState }: EditionRoute) => {
    const middles = [...(neighbours.get(from) ?? [])].filter(
      middle => middle !== from && middle !== to && neighbours.get(to)?.has(middle),
    );
    return [stepsFrom.get(from)?.get(to) ?? null, sharedBy(from, to), steps === 2 && !sameState ? middles : []];
  };
}

const answered = ({ steps, shared, bridges }: EditionRoute) => [
  steps,
  shared,
  bridges.map(({ jurisdiction }) => jurisdiction as string).sort(),
];

it("every answer between two listed, in the edition that is asked and in the other, is what plain sets say", () => {
  const plain = { published: plainAnswers("published"), current: plainAnswers("current") };
  const everyListed = [...new Set([...listedIn("published"), ...listedIn("current")])].sort();
  const wrong: unknown[] = [];
  let asked = 0;
  for (const [i, from] of everyListed.entries())
    for (const to of everyListed.slice(i + 1)) {
      // An answer says both editions; each is the one that is asked for every second pair.
      const route = routeBetween(ground[asked++ % 2 === 0 ? "published" : "current"], code(from), code(to));
      for (const answer of [route, route.otherEdition]) {
        const expected = plain[answer.edition](from, to, answer);
        if (JSON.stringify(answered(answer)) !== JSON.stringify(expected))
          wrong.push({ from, to, edition: answer.edition, found: answered(answer), expected });
      }
    }
  expect(asked).toBeGreaterThan(5000);
  expect(wrong).toEqual([]);
});

it.each(["published", "current"] as const)("who is in no list of the %s edition is who stands in no file", edition => {
  const listed = listedIn(edition);
  const { statesInNone, othersInNone } = gapsIn(ground[edition]);
  expect([...statesInNone, ...othersInNone].sort()).toEqual(
    everybody.filter(own => !listed.has(own) && canBeAsked(atlas.jurisdictions.get(own as JurisdictionCode))).sort(),
  );
});
