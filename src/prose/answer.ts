import type { ChartContext } from "../draw/context.ts";
import { shortNameOf } from "../draw/context.ts";
import { fewOf } from "../i18n/formats.ts";
import type { Edition } from "../model/atlas.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import { listGapsOf } from "../model/list-gaps.ts";
import type { NetworkId } from "../model/network.ts";
import type { Reach } from "../model/routes/reach.ts";
import type { Route } from "../model/routes/route.ts";
import type { Facts } from "../model/sets/facts.ts";
import type { Cell } from "../model/sets/overlap.ts";
import { notesOf } from "../model/standing.ts";
import { editionPhrase } from "./edition-phrase.ts";
import {
  busiestSentence,
  jurisdictionInSentence,
  listGapSentences,
  maxNetworksNamed,
  networkList,
  noteSentences,
  reachSentence,
  routeSentence,
  someNetworks,
  someOf,
  type Wording,
} from "./sentences.ts";

interface AnswerSubject {
  readonly context: ChartContext;
  readonly wording: Wording;
  readonly facts: Facts;
  /** Null: no question with two ends is open. */
  readonly route: Route | null;
  /** Null: no question is open. */
  readonly reach: Reach | null;
  /** Null: no sheet of a jurisdiction is open. */
  readonly jurisdiction: JurisdictionCode | null;
  /** Null: no overlap is selected. */
  readonly selected: (Cell & { readonly counting: OverlapCounting }) | null;
  /** States who is in most networks rather than an overview, while nothing is chosen. */
  readonly statesBusiest: boolean;
}

type OverlapCounting = "exactly" | "at-least";

/** The sentence above the map: what the picture shows and in which edition, ready to paste into a memo. */
export function answerSentence(subject: AnswerSubject): string {
  const { context, wording, facts, route, reach, jurisdiction, selected } = subject;
  if (jurisdiction) return jurisdictionAnswer(context, wording, jurisdiction);
  if (route) return routeSentence(route, wording);
  if (reach) return reachSentence(reach, wording);
  if (selected) return `${overlapAnswer(selected, wording)} ${inEdition(context)}`;
  if (subject.statesBusiest && facts.networks.length > 0) return busiestSentence(facts, context.edition, wording);
  return overview(subject);
}

const inEdition = (context: ChartContext): string => context.messages.question.inEdition(editionPhrase(context));

/** Where a jurisdiction is listed and as what; adds the other edition's sentence where it differs. */
function jurisdictionAnswer(context: ChartContext, wording: Wording, code: JurisdictionCode): string {
  const { atlas, edition, messages } = context;
  const other = atlas.editions[edition.id === "published" ? "current" : "published"];
  const here = listedIn(context, wording, code);
  const there = listedIn({ ...context, edition: other }, wording, code);
  const sentence = `${here} ${inEdition(context)}`;
  const notes = noteSentences([code], wording);
  return here === there
    ? [sentence, ...notes].join(" ")
    : `${[sentence, ...notes].join(" ")} ${messages.answer.inOtherEdition(messages.editions.short[other.id], there)}`;
}

function listedIn({ edition, networks }: ChartContext, wording: Wording, code: JurisdictionCode): string {
  const { messages } = wording;
  const { answer } = messages;
  const notes = (id: NetworkId): readonly string[] => notesOf(edition, id, code);
  const listed = networks.filter(id => edition.members.get(id)?.has(code));
  const onlyNoted = networks.filter(id => !listed.includes(id) && notes(id).length > 0);
  const name = jurisdictionInSentence(wording, code);
  const noted = listed.map(id => answer.noted(networkList([id], wording), notes(id)));
  return [
    noted.length > 0
      ? answer.jurisdiction(name, fewOf(noted, maxNetworksNamed, messages.question.more))
      : answer.jurisdictionNone(name),
    ...onlyNoted.map(id => answer.noteOnly(networkList([id], wording), notes(id))),
  ].join(" ");
}

const overlapAnswer = (
  { members, networks, counting }: Cell & { counting: OverlapCounting },
  wording: Wording,
): string =>
  wording.messages.answer.overlap(
    { count: members.length, names: someOf(members, wording) },
    someNetworks(networks, wording),
    counting,
  );

function overview(subject: AnswerSubject): string {
  const { context, facts } = subject;
  const { answer } = context.messages;
  const [only] = facts.networks;
  if (context.networks.length === 0) return answer.noneChosen;
  if (only === undefined) return [answer.nothingListed, ...listGaps(subject), inEdition(context)].join(" ");
  const sentence =
    facts.networks.length === 1
      ? answer.one(shortNameOf(context, only), facts.jurisdictions)
      : answer.overview({ ...facts, networks: facts.networks.length });
  return [sentence, ...listGaps(subject), inEdition(context)].join(" ");
}

/** Names networks without a list, with any stated count, so that none looks empty. */
function listGaps({ context, wording, facts: { withoutList: ids } }: AnswerSubject): readonly string[] {
  const { answer } = context.messages;
  const stated = ids.flatMap(id => {
    const count = statedIn(context.edition, id);
    return count === null ? [] : [answer.stated(shortNameOf(context, id), String(count))];
  });
  return [
    ...listGapSentences(listGapsOf(context.edition, context.networks), wording, context.messages.lists.alone),
    ...(stated.length > 0 ? [answer.statedOnly(stated)] : []),
  ];
}

const statedIn = (edition: Edition, id: Facts["withoutList"][number]): string | number | null =>
  edition.network.get(id)?.lists[edition.id].statedCount ?? null;
