import { noteSentences } from "../../draw/name-notes.ts";
import { cliInEnglish } from "../../i18n/en/cli.ts";
import { en } from "../../i18n/en/index.ts";
import { at } from "../../model/at.ts";
import { type CoverageGaps, gapsIn, type RegionPair } from "../../model/routes/gaps.ts";
import { preamble } from "../../model/tables/json.ts";
import { editionNames } from "../../prose/edition-phrase.ts";
import type { Wording } from "../../prose/sentences.ts";
import type { Call, Outcome } from "../call.ts";
import { noWords } from "../names.ts";
import { cautionOf, scopeOf, sortedNames, wordingOf } from "../wording.ts";

/** Each region once, with the regions it shares no network with. */
function regionsApart(meetings: readonly RegionPair[]): readonly string[] {
  const others = new Map<string, string[]>();
  for (const { regions, networks } of meetings) {
    if (networks.length > 0) continue;
    for (const [i, region] of regions.entries()) {
      others.set(region, [...(others.get(region) ?? []), at(regions, 1 - i)]);
    }
  }
  return [...others].map(([region, apartFrom]) => cliInEnglish.meetNot(region, apartFrom));
}

function criticalBridgeSentences(
  { criticalBridges }: CoverageGaps,
  { nameOf, networkName }: Wording,
): readonly string[] {
  const words = cliInEnglish;
  return criticalBridges.map(({ jurisdiction, pairs, networkPairs }) =>
    words.critical(
      nameOf(jurisdiction),
      pairs,
      networkPairs.map(([first, second]) => words.networkPair(networkName(first), networkName(second))),
    ),
  );
}

function gapSentences(call: Call, gaps: CoverageGaps): readonly string[] {
  const wording = wordingOf(call);
  const words = en.question.gaps;
  const { statesInNone, othersInNone, regionsInNone, alone } = gaps;
  return [
    words.intro(editionNames(en, wording.editionOf(gaps.edition)).full),
    ...cautionOf(gaps.listGaps, call),
    "",
    cliInEnglish.group(words.inNone, sortedNames(statesInNone, wording)),
    cliInEnglish.group(words.othersInNone, sortedNames(othersInNone, wording)),
    ...noteSentences([...statesInNone, ...othersInNone], wording),
    "",
    cliInEnglish.heading(words.regions),
    ...regionsApart(gaps.meetings),
    ...(regionsInNone.length > 0 ? [words.regionsInNone(regionsInNone)] : []),
    "",
    cliInEnglish.heading(words.bridges),
    ...criticalBridgeSentences(gaps, wording),
    "",
    cliInEnglish.heading(words.alone),
    ...alone.map(({ network, pairs, members }) =>
      cliInEnglish.alone(wording.networkName(network), pairs, members.length),
    ),
  ];
}

/** Jurisdictions and regions without connections, and jurisdictions that connections depend on. */
export function gaps(call: Call): Outcome {
  noWords(call, "gaps");
  const scope = scopeOf(call);
  const { edition: _, ...found } = gapsIn(scope);
  return {
    exit: 0,
    json: { ...preamble(call), purpose: scope.purpose, networks: call.networks, ...found },
    sentences: gapSentences(call, { ...found, edition: call.edition.id }),
  };
}
