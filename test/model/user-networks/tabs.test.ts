import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JurisdictionCode } from "../../../src/model/jurisdiction.ts";
import type { OtherNetworkRecord } from "../../../src/model/network.ts";
import { reunited, revertedIn } from "../../../src/model/user-networks/tabs.ts";
import { otherNetwork } from "../random.ts";

const codes = ["AAA", "BBB", "CCC"];

const record = fc
  .record({ id: fc.constantFrom("a", "b", "c", "d"), name: fc.constantFrom("One", "Two"), members: fc.subarray(codes) })
  .map(({ id, name, members }): OtherNetworkRecord => otherNetwork(`own-${id}`, members, { name, group: "own" }));

const records = fc.uniqueArray(record, { selector: ({ id }) => id });

const named = (id: string, name: string): OtherNetworkRecord => otherNetwork(`own-${id}`, [], { name, group: "own" });
const namesIn = (found: readonly OtherNetworkRecord[]): readonly string[] => found.map(({ name }) => name);

describe("networks of two tabs", () => {
  it("are those of the other tab if nothing changed here, and those of this tab if nothing changed there", () => {
    fc.assert(
      fc.property(records, records, (base, changed) => {
        expect(reunited({ base, mine: base, theirs: changed })).toEqual(changed);
        const here = reunited({ base, mine: changed, theirs: base });
        expect(here.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          changed.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        );
      }),
    );
  });

  it("keep every network that was added or changed in either tab", () => {
    fc.assert(
      fc.property(records, records, records, (base, mine, theirs) => {
        const old = new Map(base.map(before => [before.id, before]));
        const all = reunited({ base, mine, theirs });
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const worked of [...mine, ...theirs]) {
          const isWork = JSON.stringify(old.get(worked.id)) !== JSON.stringify(worked);
          if (isWork) expect(namesIn(all.filter(({ id }) => id.startsWith(worked.id))).length).toBeGreaterThan(0);
        }
        for (const mineAlone of mine.filter(my => JSON.stringify(old.get(my.id)?.name) !== JSON.stringify(my.name)))
          expect(namesIn(all)).toContain(mineAlone.name);
      }),
    );
  });

  it("join a name that one tab changed with the members that the other did", () => {
    const base = [otherNetwork("own-a", ["AAA"], { name: "Old" })];
    const mine = [otherNetwork("own-a", ["AAA"], { name: "New" })];
    const theirs = [otherNetwork("own-a", ["AAA", "BBB"], { name: "Old" })];
    expect(reunited({ base, mine, theirs })).toEqual([otherNetwork("own-a", ["AAA", "BBB"], { name: "New" })]);
  });

  it("keep a network that one tab removed and the other changed, and remove one that neither changed", () => {
    const base = [named("a", "A"), named("b", "B")];
    expect(namesIn(reunited({ base, mine: [], theirs: [named("a", "A2"), named("b", "B")] }))).toEqual(["A2"]);
    expect(namesIn(reunited({ base, mine: [named("a", "A"), named("b", "B2")], theirs: [] }))).toEqual(["B2"]);
  });

  it("both stay where both tabs made one of the same id", () => {
    const all = reunited({ base: [], mine: [named("a", "Mine")], theirs: [named("a", "Theirs")] });
    expect(all.map(({ id, name }) => [id, name])).toEqual([
      ["own-a", "Theirs"],
      ["own-a-2", "Mine"],
    ]);
  });

  it("drop a field that this tab removed", () => {
    const coloured = otherNetwork("own-a", [], { colour: "#123456" });
    const [joined] = reunited({ base: [coloured], mine: [otherNetwork("own-a", [])], theirs: [coloured] });
    expect(joined && "colour" in joined).toBe(false);
  });
});

it("undo takes back only what it names, in its place, and leaves what came since", () => {
  const before = [named("a", "A"), named("b", "B"), named("c", "C")];
  const present = [named("b", "B2"), named("c", "C2"), named("d", "D"), named("e", "E")];
  const ids = new Set([named("a", "").id, named("b", "").id, named("d", "").id]);
  expect(namesIn(revertedIn(present, before, ids))).toEqual(["A", "B", "C2", "E"]);
  const code = "AAA" as JurisdictionCode;
  expect(revertedIn([otherNetwork("own-x", [code])], [], new Set())).toEqual([otherNetwork("own-x", [code])]);
});
