import { isEmpty } from "../model/bits.ts";
import { type Facts, factsOf } from "../model/describe.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import { columnsOf, eachPair, type Incidence, largestPairs, type Pair } from "../model/overlap.ts";
import type { ChartId } from "../state/view.ts";
import { type ChartContext, shortNameOf } from "./context.ts";

/** A chart in one sentence, and in several: its accessible name and description, and what "copy text" copies. */
export interface Caption {
  readonly short: string;
  readonly long: string;
}

/** More names than this are given as a number. */
const mostNames = 12;
/** Relations beyond these are left to the matrix. */
const mostRelations = 8;

export function captionOf(context: ChartContext, incidence: Incidence, kind: ChartId): Caption {
  const { charts } = context.messages;
  const facts = factsOf(context.edition, context.networks, incidence);
  const short = charts.short[kind]({
    networks: namesOf(context, facts.networks),
    edition: charts.edition(context.edition.id),
  });
  return { short, long: [short, ...sentencesOf(context, incidence, facts)].join(" ") };
}

function sentencesOf(context: ChartContext, incidence: Incidence, facts: Facts): readonly string[] {
  const { charts } = context.messages;
  const largest = largestUnequalPair(incidence);
  const alone = aloneIn(incidence);
  const { busiest } = facts;
  return [
    ...(facts.networks.length > 0
      ? [charts.counted(facts.jurisdictions, facts.networks.length, facts.inMoreThanOne)]
      : []),
    ...(largest ? [charts.largestPair(namesOf(context, largest.networks), largest.members.length)] : []),
    ...relationSentences(context, incidence),
    ...(busiest.networks > 1 ? [charts.busiest(busiest.networks, membersNamed(context, busiest.jurisdictions))] : []),
    ...(alone.length > 0 && facts.networks.length > 1
      ? [charts.alone(namesOf(context, alone.slice(0, mostNames)), Math.max(0, alone.length - mostNames))]
      : []),
    ...(facts.empty.length > 0 ? [charts.empty(namesOf(context, facts.empty))] : []),
    ...(facts.withoutList.length > 0 ? [charts.listNotPublished(namesOf(context, facts.withoutList))] : []),
    ...(context.territories === "with-state" ? [charts.withState] : []),
  ];
}

const namesOf = (context: ChartContext, ids: readonly NetworkId[]): readonly string[] =>
  ids.map(id => shortNameOf(context, id));

const membersNamed = (context: ChartContext, codes: readonly JurisdictionCode[]): readonly string[] | number =>
  codes.length > mostNames ? codes.length : codes.map(context.nameOf);

/** That two lists are the same is said apart; here the largest overlap of two that differ. */
const largestUnequalPair = (incidence: Incidence): Pair | undefined =>
  largestPairs(incidence, 100).pairs.find(pair => pair.relation !== "identical");

/** Networks with members of which none is in another network. */
function aloneIn(incidence: Incidence): readonly NetworkId[] {
  const columns = columnsOf(incidence);
  const joined = new Set<number>();
  eachPair(columns, (first, second) => {
    joined.add(first);
    joined.add(second);
  });
  return incidence.networks.filter((_, i) => !joined.has(i) && !isEmpty(columns, i));
}

/** "EJN and Eurojust have the same list.", "REFCO lies wholly inside OAS.": one sentence for each. */
export function relationSentences(context: ChartContext, incidence: Incidence): readonly string[] {
  const { charts } = context.messages;
  const { identical, contained } = factsOf(context.edition, context.networks, incidence);
  const inners = [...new Set(contained.map(({ inner }) => inner))].slice(0, mostRelations);
  return [
    ...identical.slice(0, mostRelations).map(group => charts.identical(namesOf(context, group))),
    ...inners.map(inner =>
      charts.contained(
        shortNameOf(context, inner),
        namesOf(
          context,
          contained.filter(pair => pair.inner === inner).map(pair => pair.outer),
        ),
      ),
    ),
  ];
}
