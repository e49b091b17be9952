import { describe, expect, it } from "vitest";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { atlas, dataText, discrepancies, records } from "./files.ts";

interface Expected {
  readonly members: readonly string[];
  readonly flags: Readonly<Record<string, string>>;
}

/** Today's members as they were entered by hand, apart from the changes that lead to them. */
const expected: Readonly<Record<string, Expected>> = JSON.parse(dataText("current-members.json"));

const membersOf = (edition: "published" | "current", network: string): readonly string[] => [
  ...(atlas.editions[edition].members.get(network as NetworkId)?.keys() ?? []),
];

describe("the changes in order of date", () => {
  it("lead from the document to the lists that were entered a second time, exactly", () => {
    const changed = new Set(records.changes.map(({ network }) => network));
    const beyond = records.others.filter(({ id }) => changed.has(id));
    expect(Object.keys(expected)).toEqual([...records.networks, ...beyond].map(({ id }) => id));
    for (const [network, { members }] of Object.entries(expected))
      expect(membersOf("current", network).toSorted(), network).toEqual(members.toSorted());
  });

  it("leave a status or a flag on every member that was entered with one", () => {
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

describe("what is said of today's lists", () => {
  it("counts as many as the list has, or a discrepancy says why not", () => {
    const explained = new Set(discrepancies.filter(d => d.kind === "stated_vs_listed").flatMap(d => d.networks));
    for (const { id, lists } of records.networks) {
      const { statedCount } = lists.current;
      const isMet = statedCount === null || statedCount === membersOf("current", id).length;
      expect(isMet || explained.has(id), id).toBe(true);
    }
  });
});
