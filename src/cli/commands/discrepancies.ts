import { cliInEnglish } from "../../i18n/en/cli.ts";
import { en } from "../../i18n/en/index.ts";
import { listOf } from "../../i18n/formats.ts";
import { preamble } from "../../model/tables/json.ts";
import type { Call, Outcome } from "../call.ts";
import { discrepanciesFromFile } from "../data.ts";
import { noWords } from "../names.ts";
import { wordingOf } from "../wording.ts";

/** Discrepancies of the document in the chosen networks and in the whole text. */
export function discrepancies(call: Call): Outcome {
  noWords(call, "discrepancies");
  const { networkName } = wordingOf(call);
  const chosen: readonly string[] = call.networks;
  const found = discrepanciesFromFile().filter(
    ({ networks }) => networks.length === 0 || networks.some(id => chosen.includes(id)),
  );
  const networkNames = (ids: readonly string[]): string =>
    listOf(
      call.edition.networks.flatMap(({ id }) => (ids.includes(id) ? [networkName(id)] : [])),
      "en",
    );
  return {
    exit: 0,
    json: { ...preamble(call), discrepancies: found },
    sentences: [
      en.sources.faultsIntro(found.length),
      "",
      ...found.map(({ networks, text, where }) => cliInEnglish.fault(networkNames(networks), text, where)),
    ],
  };
}
