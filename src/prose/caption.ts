import { type ChartContext, listGapNotes, shortNameOf } from "../draw/context.ts";
import { fewOf } from "../i18n/formats.ts";
import type { Messages } from "../i18n/messages.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import { type Facts, factsOf } from "../model/sets/facts.ts";
import type { Incidence } from "../model/sets/overlap.ts";
import { editionInBrackets } from "./edition-phrase.ts";

/** Key of the words of a chart: its name, caption, titles and file name. */
export type ChartWords = keyof Messages["charts"]["short"];

/** A chart in one sentence (its accessible name) and in several (its description, and what "copy text" copies). */
interface Caption {
  readonly short: string;
  readonly long: string;
}

/** Longer lists are given as a number, or cut with "n more". */
const maxNamesInCaption = 12;
/** Further relations are left to the matrix of pairs. */
const maxRelations = 8;

export function captionOf(context: ChartContext, incidence: Incidence, words: ChartWords): Caption {
  const { charts } = context.messages;
  const facts = factsOf(context.edition, context.networks, incidence);
  const short = charts.short[words]({
    networks: shortNamesOf(context, facts.networks),
    edition: editionInBrackets(context),
  });
  return { short, long: [short, ...captionSentences(context, facts)].join(" ") };
}

function captionSentences(context: ChartContext, facts: Facts): readonly string[] {
  const { charts } = context.messages;
  const { alone, busiest, largestUnequalPair: largest } = facts;
  return [
    ...(facts.networks.length > 0
      ? [charts.counted(facts.jurisdictions, facts.networks.length, facts.inMoreThanOne)]
      : []),
    // Identical lists have a sentence of their own, so the largest pair is of different lists.
    ...(largest ? [charts.largestPair(shortNamesOf(context, largest.networks), largest.members.length)] : []),
    ...relationSentences(context, facts),
    ...(busiest.networks > 1 ? [charts.busiest(busiest.networks, membersNamed(context, busiest.jurisdictions))] : []),
    ...(alone.length > 0 && facts.networks.length > 1
      ? [
          charts.alone(
            shortNamesOf(context, alone.slice(0, maxNamesInCaption)),
            Math.max(0, alone.length - maxNamesInCaption),
          ),
        ]
      : []),
    ...(facts.empty.length > 0 ? [charts.empty(fewNames(context, facts.empty))] : []),
    ...listGapNotes(context),
    ...(context.territories === "with-state" ? [charts.withState] : []),
  ];
}

const shortNamesOf = (context: ChartContext, ids: readonly NetworkId[]): readonly string[] =>
  ids.map(id => shortNameOf(context, id));

/** The first names, then how many more there are. */
const fewNames = (context: ChartContext, ids: readonly NetworkId[]): readonly string[] =>
  fewOf(shortNamesOf(context, ids), maxNamesInCaption, context.messages.charts.more);

const membersNamed = (context: ChartContext, codes: readonly JurisdictionCode[]): readonly string[] | number =>
  codes.length > maxNamesInCaption
    ? codes.length
    : codes.map(context.nameOf).toSorted((a, b) => a.localeCompare(b, context.language));

/** One sentence per relation: "EJN and Eurojust have the same list.", "REFCO lies wholly inside OAS." */
export function relationSentences(context: ChartContext, { identical, contained }: Facts): readonly string[] {
  const { charts } = context.messages;
  const inners = new Map<NetworkId, NetworkId[]>();
  for (const { inner, outer } of contained) {
    const outers = inners.get(inner);
    if (outers) outers.push(outer);
    else if (inners.size < maxRelations) inners.set(inner, [outer]);
  }
  return [
    ...identical.slice(0, maxRelations).map(group => charts.identical(fewNames(context, group))),
    ...[...inners].map(([inner, outers]) => charts.contained(shortNameOf(context, inner), fewNames(context, outers))),
  ];
}
