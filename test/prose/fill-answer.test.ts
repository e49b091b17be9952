import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ChartContext } from "../../src/draw/context.ts";
import { en } from "../../src/i18n/en/index.ts";
import { networkInSentence } from "../../src/i18n/en/names.ts";
import { type FillId, fillIds, fills } from "../../src/map/scene/fills.ts";
import { type EditionId, editionIds, type NetworkId } from "../../src/model/network.ts";
import { territoryRules } from "../../src/model/sets/overlap.ts";
import { contextIn } from "../charts/contexts.ts";
import { atlas, documentNetworks, id } from "../model/data.ts";
import { answerIn, countedIn } from "./answers.ts";

const documentIn = (edition: EditionId): ChartContext => ({ ...contextIn(atlas, edition), networks: documentNetworks });
const allNetworks = atlas.editions.published.networks.map(network => network.id);
const nameOf = (context: ChartContext, network: NetworkId): string =>
  networkInSentence(context.edition.network.get(network)?.shortName ?? network);

const pairs = fc
  .record({
    edition: fc.constantFrom(...editionIds),
    territories: fc.constantFrom(...territoryRules),
    two: fc.subarray([...allNetworks], { minLength: 2, maxLength: 2 }),
    isTurned: fc.boolean(),
  })
  .map(({ edition, territories, two: [a = id(""), b = id("")], isTurned }) => ({
    context: { ...documentIn(edition), territories },
    compare: (isTurned ? [b, a] : [a, b]) as readonly [NetworkId, NetworkId],
  }));

const numberIn = (text: string | undefined): number => (text === "no" || text === "none" ? 0 : Number(text));

describe("the sentence on the colours of the map", () => {
  it("names the two networks compared and counts both lists as their legend does", () => {
    fc.assert(
      fc.property(pairs, ({ context, compare }) => {
        const sentence = answerIn(context, { fill: "compare", compare });
        // The map paints each territory for itself, whatever is counted in the charts.
        const [first, second] = compare.map(network => countedIn({ ...context, territories: "apart" }, network));
        if (!first || !second || compare.some(network => !context.edition.members.has(network))) return;
        const both = [...first].filter(code => second.has(code)).length;
        const [a, b] = compare.map(network => nameOf(context, network));
        const start = sentence.toLowerCase();
        expect(start.startsWith(`${a} and ${b} `.toLowerCase()), sentence).toBe(true);
        const [, same] = / have the same list of (\S+) members?\./.exec(sentence) ?? [];
        const [, ...numbers] =
          / share (\S+) members?; (\S+) (?:is|are) only in .+, (\S+) (?:is|are) only in /.exec(sentence) ?? [];
        const said = same === undefined ? numbers.map(numberIn) : [numberIn(same), 0, 0];
        expect(said, sentence).toEqual([both, first.size - both, second.size - both]);
      }),
      { numRuns: 200 },
    );
  });

  it("says of a list that is not known no more than that", () => {
    const said = answerIn(documentIn("published"), { fill: "compare", compare: [id("refco"), id("wacap")] });
    expect(said).toMatch(/^REFCO lists 10 jurisdictions\. The UNODC page has no list of WACAP\./);
    expect(said).not.toMatch(/share|only in/);
  });

  it("is the same headline for the two that the review found it silent on", () => {
    expect(answerIn(documentIn("published"), { fill: "compare", compare: [id("cncp"), id("oas")] })).toBe(
      "The CNCP and the OAS network share 13 members; 40 are only in the CNCP, 21 are only in the OAS network. (Published edition, about 2013.)",
    );
    expect(answerIn(documentIn("published"), { fill: "compare", compare: [id("ejn"), id("eurojust")] })).toBe(
      "The EJN and Eurojust have the same list of 27 members. (Published edition, about 2013.)",
    );
  });

  it("counts States in no list, in one and in more, which are all States", () => {
    for (const edition of editionIds) {
      const context = documentIn(edition);
      const states = [...atlas.jurisdictions.values()].filter(({ kind }) => kind === "state");
      const lists = documentNetworks.map(network => countedIn(context, network));
      const degrees = states.map(({ code }) => lists.filter(list => list.has(code)).length);
      const numbers = [0, 1].map(n => degrees.filter(degree => degree === n).length);
      const said = / ?(\d+) States are on no list .+, (\d+) on one and (\d+) on more than one\./.exec(
        answerIn(context, { fill: "gaps" }),
      );
      expect(said?.slice(1).map(Number)).toEqual([...numbers, degrees.filter(degree => degree > 1).length]);
    }
  });

  it("counts who joined, left and was missing, and names the two ends", () => {
    const said = answerIn(documentIn("current"), { fill: "changes" });
    expect(said).toMatch(/^\d+ jurisdictions joined a network, \d+ left one, /);
    expect(said).toContain("to the current edition");
    // Compared with itself the published edition shows nothing: the map shows the same as for the current one.
    expect(answerIn(documentIn("published"), { fill: "changes" })).toBe(said);
  });

  it("is another for each fill of the menu, so that none leaves the one before it standing", () => {
    const menu = fillIds.filter((fill: FillId) => fills[fill].chosenBy === "menu");
    const said = menu.map(fill => answerIn(documentIn("current"), { fill, compare: [id("cncp"), id("oas")] }));
    expect(new Set(said).size).toBe(menu.length);
  });

  it("says how territories are counted where it counts by a rule", () => {
    const context = { ...documentIn("published"), territories: "with-state" } as const;
    for (const fill of ["memberships", "count"] as const)
      expect(answerIn(context, { fill })).toMatch(/; territories counted with their State\.\)$/);
    expect(answerIn(context)).toContain("106 jurisdictions");
  });

  it("agrees with its numbers, none and one included", () => {
    const { compared, gaps } = en.answer.fills;
    expect(compared("the CNCP", "REFCO", { both: 1, first: 0, second: 1 })).toBe(
      "The CNCP and REFCO share 1 member; none is only in the CNCP, 1 is only in REFCO.",
    );
    expect(compared("the CNCP", "REFCO", { both: 0, first: 2, second: 3 })).toContain("share no member; 2 are");
    expect(gaps({ none: 1, one: 0, more: 2 })).toMatch(/^1 State is on no list/);
  });
});
