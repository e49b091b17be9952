import type { Incidence } from "../model/overlap.ts";
import { type ChartContext, networksWithoutList, shortNameOf } from "./context.ts";

export interface Caption {
  readonly short: string;
  readonly long: string;
}

/** What a chart shows, in one sentence and in several, from the model. */
export function captionOf(context: ChartContext, incidence: Incidence): Caption {
  const { charts } = context.messages;
  const unlisted = networksWithoutList(context).map(id => shortNameOf(context, id));
  const short = charts.overlapsOf(
    incidence.jurisdictions.length,
    incidence.networks.map(id => shortNameOf(context, id)),
  );
  return { short, long: [short, ...(unlisted.length > 0 ? [charts.listNotPublished(unlisted)] : [])].join(" ") };
}

/** "EJN and Eurojust have the same list.", "REFCO lies inside OAS.": one sentence for each. */
export function relationSentences(context: ChartContext, incidence: Incidence): readonly string[] {
  const { charts } = context.messages;
  const { identical, contained } = relationsOf(incidence);
  const name = (id: NetworkId): string => shortNameOf(context, id);
  return [
    ...identical.map(group => charts.identical(group.map(name))),
    ...contained.map(({ inner, outer }) => charts.contained(name(inner), outer.map(name))),
  ];
}
