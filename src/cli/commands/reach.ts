import { noteSentences } from "../../draw/name-notes.ts";
import { cliInEnglish } from "../../i18n/en/cli.ts";
import { en } from "../../i18n/en/index.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { type Reach, reachFrom } from "../../model/routes/reach.ts";
import { preamble } from "../../model/tables/json.ts";
import {
  reachedIn,
  reachSentence,
  relationGroups,
  throughStateLabel,
  unreachedGroups,
} from "../../prose/reach-sentences.ts";
import { flagSentences, jurisdictionInSentence, type Wording } from "../../prose/sentences.ts";
import type { Call, Outcome } from "../call.ts";
import { startNamed } from "../names.ts";
import { cautionOf, scopeOf, sortedNames, wordingOf } from "../wording.ts";

const layerSentences = (layers: readonly (readonly JurisdictionCode[])[], wording: Wording): readonly string[] =>
  layers.map((codes, i) =>
    cliInEnglish.reached(en.jurisdiction.reachSteps(i + 1), codes.length, sortedNames(codes, wording)),
  );

// A start in no list is the reason for all others, so they are only counted.
const unreachedSentences = (reach: Reach, wording: Wording): readonly string[] =>
  unreachedGroups(reach, wording).map(({ why, label, codes }) =>
    why === "from-not-listed"
      ? cliInEnglish.number(label, codes.length)
      : cliInEnglish.group(label, sortedNames(codes, wording)),
  );

function throughSentences({ from, throughState, throughTerritories }: Reach, wording: Wording): readonly string[] {
  const words = en.question;
  return [
    ...(throughState
      ? [
          cliInEnglish.heading(throughStateLabel(from, throughState.from, wording)),
          ...layerSentences(throughState.byDistance, wording),
        ]
      : []),
    ...throughTerritories.map(({ territory, reached }) =>
      cliInEnglish.group(
        words.throughTerritoryReach(jurisdictionInSentence(wording, territory)),
        sortedNames(reached, wording),
      ),
    ),
  ];
}

/** The jurisdictions reached from one, by distance, and why the rest are not; exit 1 if none is reached. */
export function reach(call: Call): Outcome {
  const from = startNamed(call, "reach");
  const scope = scopeOf(call);
  const found = reachFrom(scope, from);
  const wording = wordingOf(call);
  const { distances, unreached, throughState, throughTerritories, listGaps } = found;
  const isAnswered = distances.size > 0 || (throughState?.byDistance.length ?? 0) > 0;
  return {
    exit: isAnswered ? 0 : 1,
    json: {
      ...preamble(call),
      purpose: scope.purpose,
      networks: found.scope.networks,
      from,
      distances: Object.fromEntries(distances),
      relations: found.relations,
      flags: found.flags,
      unreached,
      throughState,
      throughTerritories,
      listGaps,
    },
    sentences: [
      reachSentence(found, wording),
      ...layerSentences(found.byDistance, wording),
      ...relationGroups(found, wording).map(({ label, codes }) =>
        cliInEnglish.group(label, sortedNames(codes, wording)),
      ),
      ...throughSentences(found, wording),
      ...unreachedSentences(found, wording),
      ...flagSentences(found, wording),
      ...noteSentences(reachedIn(found), wording),
      ...cautionOf(listGaps, call),
      en.question.caution,
    ],
  };
}
