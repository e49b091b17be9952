import type { ChartContext } from "../draw/context.ts";
import { shortNameOf } from "../draw/context.ts";
import { noteSentences } from "../draw/name-notes.ts";
import { dayOf, fewOf } from "../i18n/formats.ts";
import { at } from "../model/at.ts";
import type { Edition } from "../model/atlas.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import { listGapsOf } from "../model/list-gaps.ts";
import { type NetworkId, otherEdition } from "../model/network.ts";
import { scopeSummaryOf } from "../model/routes/connections.ts";
import type { Reach } from "../model/routes/reach.ts";
import type { Route } from "../model/routes/route.ts";
import { type Facts, withoutListOf } from "../model/sets/facts.ts";
import type { SelectedCell } from "../model/sets/overlap.ts";
import { notesOf } from "../model/standing.ts";
import { departureSentences } from "./departures.ts";
import { editionNames, editionPhrase } from "./edition-phrase.ts";
import { changesAnswer, comparedAnswer, gapsAnswer, type ShownGroup } from "./fill-answer.ts";
import { reachSentence } from "./reach-sentences.ts";
import { routeSentence } from "./route-sentences.ts";
import {
  askedSentences,
  busiestSentence,
  jurisdictionInSentence,
  listGapSentences,
  maxNetworksNamed,
  networkList,
  someNetworks,
  someOf,
  type Wording,
} from "./sentences.ts";

/** An entry of the map's legend that was picked, and all that it stands for. */
export interface PickedGroup {
  readonly label: string;
  readonly members: readonly JurisdictionCode[];
}

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
  readonly selection: SelectedCell | null;
  /** Null: no entry of the legend is picked. */
  readonly picked: PickedGroup | null;
  /** What the colours of the map say. Null: an overview is stated while nothing is chosen. */
  readonly states: "busiest" | "compared" | "changed" | "gaps" | null;
  /** The networks that the map compares. */
  readonly compare: readonly [NetworkId, NetworkId] | null;
  /** The groups of the map's legend, whose numbers the sentence gives. */
  readonly groups: readonly ShownGroup[];
}

/**
 * The sentence above the map: what the picture shows and in which edition, ready to paste into a memo. What was chosen
 * last comes first: a selection is made while a question is open, and a sheet is opened over both.
 */
export function answerSentence(subject: AnswerSubject): string {
  const { context, wording, route, reach, jurisdiction, selection, picked } = subject;
  if (picked) return pickedAnswer(context, wording, picked);
  if (jurisdiction) return jurisdictionAnswer(context, wording, jurisdiction);
  if (selection) return selectionAnswer(context, wording, selection);
  if (route) return routeSentence(route, wording);
  if (reach) return reachSentence(reach, wording);
  return fillAnswer(subject);
}

function pickedAnswer(context: ChartContext, wording: Wording, { label, members }: PickedGroup): string {
  const sentence = context.messages.answer.fills.picked(label, members.length, someOf(members, wording));
  return `${sentence} ${inCounted(context)}`;
}

/** What the colours of the map say; an overview where no chosen list has members to count. */
function fillAnswer(subject: AnswerSubject): string {
  const { context, wording, facts, states, compare, groups } = subject;
  // The two networks compared need not be among the chosen ones.
  if (states === "compared" && compare) return comparison(context, wording, compare, groups);
  if (facts.jurisdictions === 0) return overview(subject);
  switch (states) {
    case "busiest":
      return `${busiestSentence(facts, wording)} ${inCounted(context)}`;
    case "changed":
      return `${changesAnswer(context, groups)} (${changesSpanText(context)}.)`;
    case "gaps":
      return [gapsAnswer(context, groups), ...listGaps(subject, context.networks), inEdition(context)].join(" ");
    default:
      return overview(subject);
  }
}

function changesSpanText({ atlas, messages, language }: ChartContext): string {
  const { day } = atlas.editions.current;
  const { changesToCurrent, changesToDay } = messages.export.figure;
  return day === null ? changesToCurrent : changesToDay(dayOf(day, language));
}

/** Two networks compared; where the list of one is not known, what is known of each. */
function comparison(
  context: ChartContext,
  wording: Wording,
  compare: readonly [NetworkId, NetworkId],
  groups: readonly ShownGroup[],
): string {
  const compared = comparedAnswer(compare, groups, wording);
  const listed = groups.filter(({ count, networks }) => count !== null && networks.length === 1);
  const known = listed.map(({ networks, count }) =>
    context.messages.answer.one(shortNameOf(context, at(networks, 0)), count ?? 0),
  );
  const unknown = listGaps({ context, wording }, compare);
  return [...(compared === null ? known : [compared]), ...unknown, inEdition({ ...context, networks: compare })].join(
    " ",
  );
}

const inEdition = (context: ChartContext): string => context.messages.question.inEdition(editionPhrase(context));

/** The edition, and how territories were counted. */
function inCounted(context: ChartContext): string {
  const { question, export: exported } = context.messages;
  const edition = editionPhrase(context);
  return question.inEdition(
    context.territories === "with-state" ? `${edition}; ${exported.figure.withState}` : edition,
  );
}

/** Where a jurisdiction is listed and as what; adds the other edition's sentence where it differs. */
function jurisdictionAnswer(context: ChartContext, wording: Wording, code: JurisdictionCode): string {
  const { atlas, edition, messages } = context;
  const other = atlas.editions[otherEdition(edition.id)];
  const here = listedIn(context, wording, code);
  const there = listedIn({ ...context, edition: other }, wording, code);
  const sentence = `${here} ${inEdition(context)}`;
  const notes = noteSentences([code], wording);
  return here === there
    ? [sentence, ...notes].join(" ")
    : `${[sentence, ...notes].join(" ")} ${messages.answer.inOtherEdition(editionNames(messages, other).short, there)}`;
}

/** What the other edition says of a jurisdiction, or that it says the same. */
export function otherListing(context: ChartContext, wording: Wording, code: JurisdictionCode): string {
  const { atlas, edition, messages } = context;
  const other = atlas.editions[otherEdition(edition.id)];
  const there = listedIn({ ...context, edition: other }, wording, code);
  const { inSentence, short } = editionNames(messages, other);
  return there === listedIn(context, wording, code)
    ? messages.answer.sameInOtherEdition(inSentence)
    : messages.answer.inOtherEdition(short, there);
}

function listedIn(
  shown: Pick<ChartContext, "atlas" | "edition" | "networks">,
  wording: Wording,
  code: JurisdictionCode,
): string {
  const { edition, networks } = shown;
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
    ...departureSentences(shown, code, wording),
    ...onlyNoted.map(id => answer.noteOnly(networkList([id], wording), notes(id))),
  ].join(" ");
}

/** Who is in exactly some networks depends on the others that were asked, so these are named as well. */
function selectionAnswer(context: ChartContext, wording: Wording, selection: SelectedCell): string {
  const scope = { ...context, edition: context.edition.id, purpose: null };
  const asked = selection.counting === "exactly" ? askedSentences(scopeSummaryOf(scope), wording) : [];
  return [overlapAnswer(selection, wording), ...asked, inCounted(context)].join(" ");
}

const overlapAnswer = ({ members, networks, counting }: SelectedCell, wording: Wording): string =>
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
  if (only === undefined)
    return [answer.nothingListed, ...listGaps(subject, context.networks), inEdition(context)].join(" ");
  const sentence =
    facts.networks.length === 1
      ? answer.one(shortNameOf(context, only), facts.jurisdictions)
      : answer.overview({ ...facts, networks: facts.networks.length });
  return [sentence, ...listGaps(subject, context.networks), inCounted(context)].join(" ");
}

/** What is not known of the lists of networks, with any stated count, so that none looks empty. */
function listGaps(
  { context, wording }: Pick<AnswerSubject, "context" | "wording">,
  networks: readonly NetworkId[],
): readonly string[] {
  const ids = withoutListOf(context.edition, networks);
  const { answer } = context.messages;
  const stated = ids.flatMap(id => {
    const count = statedIn(context.edition, id);
    return count === null ? [] : [answer.stated(shortNameOf(context, id), String(count))];
  });
  return [
    ...listGapSentences(listGapsOf(context.edition, networks), wording, context.messages.lists.alone),
    ...(stated.length > 0 ? [answer.statedOnly(stated)] : []),
  ];
}

const statedIn = (edition: Edition, id: NetworkId): string | number | null =>
  edition.network.get(id)?.lists[edition.id].statedCount ?? null;
