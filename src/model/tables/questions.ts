import type { JurisdictionCode } from "../jurisdiction.ts";
import type { NetworkId } from "../network.ts";
import type { CoverageGaps } from "../routes/gaps.ts";
import type { Reach } from "../routes/reach.ts";
import type { NetworkPath, Route } from "../routes/route.ts";
import type { CsvValue } from "./csv.ts";
import { basisText, type Table, type TableContext } from "./table.ts";

const jurisdictionNames = (context: TableContext, codes: readonly JurisdictionCode[]): string =>
  codes.map(context.nameOf).join("; ");

const networkNames = ({ edition }: TableContext, ids: readonly NetworkId[]): string =>
  ids.map(id => edition.network.get(id)?.shortName ?? id).join("; ");

/** Rows of one way: a row for each shared network, bridge or example of a chain, or one that says why there is none. */
function pathRows(context: TableContext, way: NetworkPath): readonly (readonly CsvValue[])[] {
  const ends: readonly CsvValue[] = [context.nameOf(way.from), way.from, context.nameOf(way.to), way.to, way.steps];
  const shared = way.shared.map(id => [...ends, "shared", networkNames(context, [id]), "", "", null]);
  const bridges = way.bridges.map(({ jurisdiction, from, to }) => [
    ...[...ends, "bridge", networkNames(context, from), context.nameOf(jurisdiction), networkNames(context, to), null],
  ]);
  const chains = way.chains.flatMap(({ networks, count, examples }) =>
    examples.map(chain => [
      ...[...ends, "chain", networkNames(context, [networks[0]]), jurisdictionNames(context, chain)],
      ...[networkNames(context, [networks[1]]), count],
    ]),
  );
  const rows = [...shared, ...bridges, ...chains];
  return rows.length > 0 ? rows : [[...ends, way.why ?? "", "", "", "", null]];
}

/** The answer to "from here to there", its detours through States and territories after it. */
export function routeTable(context: TableContext, route: Route): Table {
  const basis = basisText(context, route.scope.networks);
  const rows = (ways: readonly NetworkPath[], as: string): readonly (readonly CsvValue[])[] =>
    ways.flatMap(way => pathRows(context, way).map(row => [...row, as, basis]));
  return {
    keys: [
      ...["from", "fromCode", "to", "toCode", "steps", "kind", "networksFrom", "jurisdictions", "networksTo"],
      ...["chains", "as", "edition"],
    ],
    rows: [
      ...rows([route], "listed"),
      ...rows(route.throughState, "through the State"),
      ...rows(route.throughTerritories, "through a territory"),
    ],
  };
}

/**
 * A row for each other jurisdiction: first those reached, nearest first, then the rest with the reason; after them whom
 * the State of a territory reaches, or a territory of a State.
 */
export function reachTable(context: TableContext, reach: Reach): Table {
  const { nameOf } = context;
  const basis = basisText(context, reach.scope.networks);
  const reached = ({ from, byDistance }: Pick<Reach, "from" | "byDistance">, as: string) =>
    byDistance.flatMap((codes, i) =>
      codes
        .filter(code => code !== reach.from)
        .map(code => [nameOf(code), code, i + 1, "", nameOf(from), from, as, basis]),
    );
  const { throughState, throughTerritories } = reach;
  return {
    keys: ["jurisdiction", "code", "steps", "why", "from", "fromCode", "as", "edition"],
    rows: [
      ...reached(reach, "listed"),
      ...reach.unreached.map(({ code, why }) => {
        const asker = [nameOf(reach.from), reach.from];
        return [nameOf(code), code, null, why, ...asker, "listed", basis];
      }),
      ...(throughState ? reached(throughState, "through the State") : []),
      ...throughTerritories.flatMap(({ territory, reached: codes }) =>
        reached({ from: territory, byDistance: [codes] }, "through a territory"),
      ),
    ],
  };
}

/** A row for each gap and for what hangs on one jurisdiction or one network; `kind` tells which. */
export function gapsTable(
  context: TableContext & { readonly networks: readonly NetworkId[] },
  gaps: CoverageGaps,
): Table {
  const edition = basisText(context, context.networks);
  const row = (kind: string, subject: string, detail: string, count: number | null): readonly CsvValue[] => [
    ...[kind, subject, detail, count, edition],
  ];
  return {
    keys: ["kind", "subject", "detail", "count", "edition"],
    rows: [
      ...gaps.statesInNone.map(code => row("state in no network", context.nameOf(code), code, null)),
      ...gaps.othersInNone.map(code => row("territory or other in no network", context.nameOf(code), code, null)),
      ...gaps.regionsInNone.map(region => row("region where nobody is listed", region, "", null)),
      ...gaps.meetings
        .filter(({ networks }) => networks.length === 0)
        .map(({ regions }) => row("regions that share no network", regions[0], regions[1], null)),
      ...gaps.criticalBridges.flatMap(({ jurisdiction, pairs, networkPairs }) => [
        ...(pairs > 0 ? [row("only bridge of pairs", context.nameOf(jurisdiction), "", pairs)] : []),
        ...networkPairs.map(pair =>
          row("only common member", context.nameOf(jurisdiction), networkNames(context, pair), null),
        ),
      ]),
      ...gaps.alone.flatMap(({ network, pairs, members }) => [
        row("pairs that only this network connects", networkNames(context, [network]), "", pairs),
        row(
          "members in no other network",
          networkNames(context, [network]),
          jurisdictionNames(context, members),
          members.length,
        ),
      ]),
      ...gaps.withoutList.map(id => row("list not published", networkNames(context, [id]), "", null)),
    ],
  };
}
