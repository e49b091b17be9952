import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { atlas, records } from "./files.ts";

interface Expected {
  readonly members: readonly string[];
  readonly count: number;
  readonly confidence: string;
  readonly flags: Readonly<Record<string, string>>;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** Today's membership as it was researched, apart from the changes that lead to it. */
const expected: Readonly<Record<string, Expected>> = JSON.parse(
  readFileSync(new URL("current-membership.json", import.meta.url), "utf8"),
);

const membersOf = (edition: "published" | "current", network: string): readonly string[] => [
  ...(atlas.editions[edition].members.get(network as NetworkId)?.keys() ?? []),
];

describe("the changes in order of date", () => {
  it("lead from the document to today's lists exactly", () => {
    expect(Object.keys(expected)).toEqual(records.networks.map(({ id }) => id));
    for (const [network, { members, count }] of Object.entries(expected)) {
      expect(membersOf("current", network).toSorted(), network).toEqual(members.toSorted());
      expect(membersOf("current", network), network).toHaveLength(count);
    }
  });

  it("add and remove what the research found, no more and no less", () => {
    for (const [network, { added, removed }] of Object.entries(expected)) {
      const before = new Set(membersOf("published", network));
      const after = new Set(membersOf("current", network));
      expect([...after].filter(code => !before.has(code)).toSorted(), network).toEqual(added.toSorted());
      expect([...before].filter(code => !after.has(code)).toSorted(), network).toEqual(removed.toSorted());
    }
  });

  it("leave a status or a flag on every member that the research flags", () => {
    for (const [network, { flags }] of Object.entries(expected)) {
      for (const code of Object.keys(flags)) {
        const member = atlas.editions.current.members.get(network as NetworkId)?.get(code as JurisdictionCode);
        const onPaper = records.changes.some(
          change =>
            change.network === network &&
            change.operations.some(o => o.op === "flag" && o.jurisdictions.some(named => named === code)),
        );
        const isFlagged = member ? member.status !== "member" || member.flags.length > 0 : onPaper;
        expect(isFlagged, `${code} in ${network}`).toBe(true);
      }
    }
  });

  it("let everybody who is listed today count, but the associates of MERCOSUR", () => {
    const silent = [...atlas.editions.current.members.values()].flatMap(members =>
      [...members.values()].filter(({ counts }) => !counts),
    );
    expect(silent.map(({ network, jurisdiction }) => `${network} ${jurisdiction}`)).toEqual([
      "rempm CHL",
      "rempm COL",
      "rempm PER",
      "rempm BOL",
    ]);
  });

  it("give WACAP a list, which the document does not have", () => {
    expect(atlas.editions.published.members.has("wacap" as NetworkId)).toBe(false);
    expect(membersOf("current", "wacap")).toHaveLength(17);
  });
});

describe("the confidence of today's lists", () => {
  it("is that of the research", () => {
    for (const { id, lists } of records.networks) expect(lists.current.confidence, id).toBe(expected[id]?.confidence);
  });
});
