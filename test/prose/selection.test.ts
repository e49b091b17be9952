import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { chartIds, countingIn, layoutChart, loadCharts } from "../../src/charts/kinds.ts";
import type { ChartOptions } from "../../src/charts/types.ts";
import type { ChartContext } from "../../src/draw/context.ts";
import { incidenceIn } from "../../src/draw/context.ts";
import { en } from "../../src/i18n/en/index.ts";
import { nameInSentence, networkInSentence } from "../../src/i18n/en/names.ts";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import { editionIds, type NetworkId } from "../../src/model/network.ts";
import { type Counting, countings, selectedIn, territoryRules } from "../../src/model/sets/overlap.ts";
import { contextIn } from "../charts/contexts.ts";
import { coarseWorld } from "../charts/real.ts";
import { atlas, documentNetworks, id } from "../model/data.ts";
import { runs } from "../tools/runs.ts";
import { answerIn, countedIn } from "./answers.ts";

const charts = await loadCharts();
const { document } = parseHTML("<html><body></body></html>");
const allNetworks = atlas.editions.published.networks.map(network => network.id);

const options: ChartOptions = {
  widthPx: 900,
  style: "colour",
  interactive: true,
  sort: "size",
  counting: "exactly",
  allNames: false,
  opened: [],
  byRegion: false,
  only: null,
  world: coarseWorld(),
};

/** Chosen networks, most of them those of the document, in both editions and under both rules. */
const contexts: fc.Arbitrary<ChartContext> = fc
  .record({
    edition: fc.constantFrom(...editionIds),
    territories: fc.constantFrom(...territoryRules),
    networks: fc.oneof(
      fc.subarray([...documentNetworks], { minLength: 2 }),
      fc.subarray([...allNetworks], { minLength: 2, maxLength: 9 }),
    ),
  })
  .map(({ edition, ...rest }) => ({ ...contextIn(atlas, edition), ...rest }));

/** Who is in exactly, or in at least, these networks. */
function membersOf(context: ChartContext, networks: readonly NetworkId[], counting: Counting): Set<JurisdictionCode> {
  const inAll = [...countedIn(context, networks[0] ?? id(""))].filter(code =>
    networks.every(network => countedIn(context, network).has(code)),
  );
  const others = context.networks.filter(network => !networks.includes(network));
  const isInOther = (code: JurisdictionCode): boolean => others.some(network => countedIn(context, network).has(code));
  return new Set(counting === "exactly" ? inAll.filter(code => !isInOther(code)) : inAll);
}

const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const numberIn = (text: string): number => {
  const word = small.indexOf(text.toLowerCase());
  return word === -1 ? Number(text) : word;
};

/** Holds the sentence of a selection against who is in the networks. */
function expectTrue(context: ChartContext, networks: readonly NetworkId[], counting: Counting): void {
  const selection = selectedIn(incidenceIn(context), networks, counting);
  const members = membersOf(context, networks, counting);
  expect(new Set(selection?.members)).toEqual(members);
  if (!selection) return;
  const sentence = answerIn(context, { selection });
  const said = /^(\S+) jurisdictions? (?:is|are) in (exactly|at least) (.+?): (.+?)\. /.exec(sentence);
  const [, number = "", how = "", where = "", who = ""] = said ?? [];
  expect(numberIn(number), sentence).toBe(members.size);
  expect(how).toBe(counting === "exactly" ? "exactly" : "at least");
  expect(sentence.includes("territories counted with their State")).toBe(context.territories === "with-state");
  const words = networks.map(network => networkInSentence(context.edition.network.get(network)?.shortName ?? ""));
  expect(where).toBe(words.join(", ").replace(/, (?=[^,]*$)/, " and "));
  const names = [...members]
    .map(code => en.names.everyday({ code, name: context.nameOf(code), language: "en" }))
    .sort((a, b) => a.localeCompare(b, "en"))
    .map(nameInSentence);
  const shown = names.length <= 6 ? names : [...names.slice(0, 5), `${names.length - 5} more`];
  expect(who).toBe(new Intl.ListFormat("en-GB").format(shown));
}

describe("the sentence on a selection", () => {
  it.each(chartIds)("counts and names who is in the mark that is picked, however %s counts", chart => {
    fc.assert(
      fc.property(contexts, fc.constantFrom(...countings), (context, chosen) => {
        const svg = layoutChart(charts[chart], context, { ...options, counting: chosen }).draw(
          document as unknown as Document,
        );
        const counting = countingIn(charts[chart], chosen);
        for (const mark of svg.querySelectorAll("[data-overlap]")) {
          const networks = (mark.getAttribute("data-overlap") ?? "").split(" ").map(id);
          const drawn = (mark.getAttribute("data-jurisdictions") ?? "").split(" ");
          expect(new Set(drawn)).toEqual(membersOf(context, networks, counting));
          expectTrue(context, networks, counting);
        }
      }),
      { numRuns: runs(chart === "euler" || chart === "multiples" ? 6 : 20) },
    );
  });

  it("is true of any networks that a link selects, whichever chart it shows", () => {
    const selected = contexts.chain(context =>
      fc.record({
        context: fc.constant(context),
        networks: fc.subarray([...context.networks], { minLength: 1, maxLength: Math.min(3, context.networks.length) }),
        chart: fc.constantFrom(...chartIds),
        chosen: fc.constantFrom(...countings),
      }),
    );
    fc.assert(
      fc.property(selected, ({ context, networks, chart, chosen }) =>
        expectTrue(context, networks, countingIn(charts[chart], chosen)),
      ),
      { numRuns: runs(300) },
    );
  });

  it("counts at least the two networks of a pair, and exactly those of a band, whatever the UpSet chart counts", () => {
    for (const chosen of countings) {
      expect(countingIn(charts.pairs, chosen)).toBe("at-least");
      expect(countingIn(charts.linear, chosen)).toBe("exactly");
      expect(countingIn(charts.euler, chosen)).toBe("exactly");
      expect(countingIn(charts.upset, chosen)).toBe(chosen);
    }
    const context = { ...contextIn(atlas), networks: documentNetworks };
    const selection = selectedIn(incidenceIn(context), [id("cncp"), id("ejn")], countingIn(charts.pairs, "exactly"));
    expect(answerIn(context, { selection })).toBe(
      "Three jurisdictions are in at least the CNCP and the EJN: Cyprus, Malta and the United Kingdom. (Published edition, about 2013.)",
    );
  });

  it("says of exactly which networks only together with those that were asked", () => {
    const context = { ...contextIn(atlas), networks: [id("cncp"), id("ejn")] };
    const said = (counting: Counting) =>
      answerIn(context, { selection: selectedIn(incidenceIn(context), context.networks, counting) });
    expect(said("exactly")).toMatch(
      /exactly the CNCP and the EJN: .+\. Only the CNCP and the EJN were considered\. \(/,
    );
    expect(said("at-least")).not.toContain("considered");
  });

  it("speaks of what was chosen last: an open sheet, then the selection, then the question", () => {
    const context = { ...contextIn(atlas), networks: documentNetworks };
    const selection = selectedIn(incidenceIn(context), [id("cncp"), id("oas")], "at-least");
    const [jurisdiction = null] = selection?.members ?? [];
    const route = {} as never;
    expect(answerIn(context, { selection, route })).toMatch(/^13 jurisdictions are in at least/);
    expect(answerIn(context, { selection, route, jurisdiction })).toMatch(/^Antigua and Barbuda is listed in/);
  });
});
