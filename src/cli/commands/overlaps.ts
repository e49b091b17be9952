import { cliInEnglish } from "../../i18n/en/cli.ts";
import { en } from "../../i18n/en/index.ts";
import { listGapsOf } from "../../model/list-gaps.ts";
import { factsOf } from "../../model/sets/facts.ts";
import { cellsOf, incidenceOf } from "../../model/sets/overlap.ts";
import { overlapsJson } from "../../model/tables/json.ts";
import { editionNames } from "../../prose/edition-phrase.ts";
import type { Call, Outcome } from "../call.ts";
import { noWords } from "../names.ts";
import { cautionOf, flagLines, sortedNames, wordingOf } from "../wording.ts";

/** Cells of the chosen networks, and their pairs with a common member. */
export function overlaps(call: Call): Outcome {
  noWords(call, "overlaps");
  const { atlas, edition, networks, territories } = call;
  const incidence = incidenceOf(atlas, edition, networks, territories);
  const cells = cellsOf(incidence);
  const facts = factsOf(edition, networks, incidence);
  const wording = wordingOf(call);
  const shortName = (id: string): string => edition.networks.find(network => network.id === id)?.shortName ?? id;
  return {
    exit: 0,
    // Computed on demand: hundreds of networks have too many pairs to compute for sentences.
    get json() {
      return overlapsJson(call);
    },
    sentences: [
      // Numbers would make lists that are not known look empty.
      facts.networks.length === 0
        ? en.answer.nothingListed
        : cliInEnglish.overlaps({
            jurisdictions: incidence.jurisdictions.length,
            cells: cells.length,
            pairs: facts.pairs,
            edition: editionNames(en, edition).full,
          }),
      ...cautionOf(listGapsOf(call.edition, call.networks), call),
      "",
      ...cells.map(({ networks: ids, members }) =>
        cliInEnglish.cell(ids.map(shortName), sortedNames(members, wording)),
      ),
      ...flagLines(call, call.networks),
    ],
  };
}
