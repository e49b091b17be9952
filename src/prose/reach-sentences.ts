import { noteSentences } from "../draw/name-notes.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Reach, Unreached } from "../model/routes/reach.ts";
import {
  askedSentences,
  belonging,
  editionNote,
  jurisdictionInSentence,
  networkList,
  type Wording,
} from "./sentences.ts";

/** Jurisdictions at the other end of a relation, with what the relation is. */
interface RelationGroup {
  readonly label: string;
  readonly codes: readonly JurisdictionCode[];
}

/** Relations by network, by who is named there, and as what. */
export function relationGroups(
  { from, relations }: Pick<Reach, "from" | "relations">,
  wording: Pick<Wording, "messages" | "language" | "nameOf" | "networkName">,
): readonly RelationGroup[] {
  const words = wording.messages.question;
  const groups = new Map<string, JurisdictionCode[]>();
  for (const { network, member, named, as } of relations) {
    const place = networkList([network], wording);
    const label =
      named === from
        ? words.relatedAs(jurisdictionInSentence(wording, from), place, as.join("; "))
        : words.namedAt(place, as.join("; "));
    groups.set(label, [...(groups.get(label) ?? []), named === from ? member : named]);
  }
  return [...groups].map(([label, codes]) => ({ label, codes }));
}

/** The heading of what a territory reaches through its State, or who administers it. */
export function throughStateLabel(
  territory: JurisdictionCode,
  state: JurisdictionCode,
  wording: Pick<Wording, "messages" | "language" | "nameOf" | "jurisdictions">,
): string {
  const words = wording.messages.question;
  const label = wording.jurisdictions.get(territory)?.disputed ? words.throughAdministering : words.throughStateReach;
  return label(jurisdictionInSentence(wording, state));
}

interface UnreachedGroup {
  readonly why: Unreached;
  readonly label: string;
  readonly codes: readonly JurisdictionCode[];
}

/** Jurisdictions that are not reached, by reason. States are apart from territories, because the legend of the map counts States. */
export function unreachedGroups(
  { from, unreached }: Pick<Reach, "from" | "unreached">,
  wording: Pick<Wording, "messages" | "language" | "nameOf" | "jurisdictions">,
): readonly UnreachedGroup[] {
  const words = wording.messages.question;
  const isState = (code: JurisdictionCode): boolean => wording.jurisdictions.get(code)?.kind === "state";
  return [...new Set(unreached.map(({ why }) => why))].flatMap((why): readonly UnreachedGroup[] => {
    const label = words.unreached[why](jurisdictionInSentence(wording, from));
    const codes = unreached.flatMap(other => (other.why === why ? [other.code] : []));
    const states = codes.filter(isState);
    if (why === "same-state" || states.length === 0 || states.length === codes.length) return [{ why, label, codes }];
    return [
      { why, label: words.unreachedStates(label), codes: states },
      { why, label: words.unreachedOthers(label), codes: codes.filter(code => !isState(code)) },
    ];
  });
}

/** The jurisdictions that a reach names besides its start, whether they are reached or not. */
export const reachedIn = ({ byDistance, unreached }: Pick<Reach, "byDistance" | "unreached">) => [
  ...byDistance.flat(),
  ...unreached.map(({ code }) => code),
];

/** Numbers of jurisdictions that one jurisdiction reaches. */
export function reachSentence(reach: Reach, wording: Wording): string {
  const { throughState, distances } = reach;
  const related = new Set(reach.relations.flatMap(({ member, named }) => [member, named]));
  const onlyRelated = [...related].filter(code => code !== reach.from && distances.get(code) !== 1).length;
  return [
    numbersSentence(reach.from, reach.byDistance, wording),
    ...(onlyRelated > 0 ? [wording.messages.question.reachesRelated(onlyRelated)] : []),
    ...(throughState
      ? [
          belonging(reach.from, throughState.from, wording),
          numbersSentence(throughState.from, throughState.byDistance, wording),
        ]
      : []),
    ...noteSentences([reach.from], wording),
    ...askedSentences(reach.scope, wording),
    editionNote(reach.edition, wording),
  ].join(" ");
}

function numbersSentence(from: JurisdictionCode, byDistance: Reach["byDistance"], wording: Wording): string {
  const words = wording.messages.question;
  const name = jurisdictionInSentence(wording, from);
  if (byDistance.length === 0) return words.reachesNobody(name);
  const [direct = [], bridged = [], ...further] = byDistance;
  return words.reaches(name, [direct.length, bridged.length, further.flat().length]);
}
