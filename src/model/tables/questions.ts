import type { JurisdictionCode } from "../jurisdiction.ts";
import type { NetworkId } from "../network.ts";
import type { CoverageGaps } from "../routes/gaps.ts";
import type { Reach } from "../routes/reach.ts";
import type { NetworkPath, Route } from "../routes/route.ts";
import type { CsvValue } from "./csv.ts";
import { basisText, flagsText, semicolonList, shortNames, type Table, type TableContext } from "./table.ts";

type Row = readonly CsvValue[];

const jurisdictionNames = (context: TableContext, codes: readonly JurisdictionCode[]): string =>
  semicolonList(codes.map(context.nameOf));

interface PathStep {
  readonly kind: string;
  readonly networksFrom?: string;
  readonly jurisdictions?: string;
  readonly networksTo?: string;
  /** How many chains the group of this example has. */
  readonly chains?: number;
  /** The notes on the memberships that this step names. */
  readonly flags?: string;
}

/** Members and the networks in which a step names them. */
type NamedIn = readonly (readonly [networks: readonly NetworkId[], members: readonly JurisdictionCode[]])[];

const flagsIn = (context: TableContext, named: NamedIn): string =>
  semicolonList([
    ...new Set(named.flatMap(([networks, members]) => flagsText(context, networks, members)).filter(Boolean)),
  ]);

/** One step per shared network, bridge or example of a chain, or a single one that says why there is no path. */
function stepsOfPath(context: TableContext, path: NetworkPath): readonly PathStep[] {
  const words = context.messages.cells.path;
  const { from: start, to: end } = path;
  const relations = path.relations.map(({ network, named, as }) => ({
    kind: words.related,
    networksFrom: shortNames(context, [network]),
    jurisdictions: `${context.nameOf(named)} (${as.join("; ")})`,
  }));
  const shared = path.shared.map(id => ({
    kind: words.shared,
    networksFrom: shortNames(context, [id]),
    flags: flagsIn(context, [[[id], [start, end]]]),
  }));
  const bridges = path.bridges.map(({ jurisdiction, from, to }) => ({
    kind: words.bridge,
    networksFrom: shortNames(context, from),
    jurisdictions: context.nameOf(jurisdiction),
    networksTo: shortNames(context, to),
    flags: flagsIn(context, [
      [from, [start, jurisdiction]],
      [to, [jurisdiction, end]],
    ]),
  }));
  const chains = path.chains.flatMap(({ networks: [first, last], count, examples }) =>
    examples.map(chain => ({
      kind: words.chain,
      networksFrom: shortNames(context, [first]),
      jurisdictions: jurisdictionNames(context, chain),
      networksTo: shortNames(context, [last]),
      chains: count,
      flags: flagsIn(context, [
        [[first], [start, ...chain.slice(0, 1)]],
        [[last], [...chain.slice(-1), end]],
      ]),
    })),
  );
  const steps = [...relations, ...shared, ...bridges, ...chains];
  return steps.length > relations.length ? steps : [...steps, { kind: path.why ?? "" }];
}

interface PathLabels {
  /** "listed", or the State or territory that the path goes through. */
  readonly as: string;
  readonly basis: string;
}

const pathRows = (context: TableContext, path: NetworkPath, { as, basis }: PathLabels): readonly Row[] =>
  stepsOfPath(context, path).map(step => [
    context.nameOf(path.from),
    path.from,
    context.nameOf(path.to),
    path.to,
    path.steps,
    step.kind,
    step.networksFrom ?? "",
    step.jurisdictions ?? "",
    step.networksTo ?? "",
    step.chains ?? null,
    as,
    step.flags ?? "",
    basis,
  ]);

const routeKeys =
  "from fromCode to toCode steps kind networksFrom jurisdictions networksTo chains as flags edition".split(" ");

/** The route between two jurisdictions, then its paths through States and territories. */
export function routeTable(context: TableContext, route: Route): Table {
  const words = context.messages.cells.path;
  const basis = basisText(context, route.scope.networks);
  const rows = (paths: readonly NetworkPath[], as: string): readonly Row[] =>
    paths.flatMap(path => pathRows(context, path, { as, basis }));
  return {
    keys: routeKeys,
    rows: [
      ...rows([route], words.listed),
      ...rows(route.throughState, words.throughState),
      ...rows(route.throughTerritories, words.throughTerritory),
    ],
  };
}

/**
 * One row per other jurisdiction: first those reached, nearest first, then the others with the reason. The reach of the
 * State of a territory, or of the territories of a State, follows.
 */
export function reachTable(context: TableContext, reach: Reach): Table {
  const { nameOf } = context;
  const words = context.messages.cells.path;
  const basis = basisText(context, reach.scope.networks);
  const flagsOfReached = (code: JurisdictionCode): string =>
    semicolonList(
      reach.flags
        .filter(({ jurisdiction }) => jurisdiction === code)
        .map(({ network, flag }) => `${nameOf(code)} (${shortNames(context, [network])}): ${flag}`),
    );
  const related = reach.relations.map(({ network, member, named, as }): Row => {
    const other = member === reach.from ? named : member;
    const text = `${nameOf(named)} (${shortNames(context, [network])}): ${as.join("; ")}`;
    return [nameOf(other), other, null, "related", nameOf(reach.from), reach.from, words.related, text, basis];
  });
  const reached = ({ from, byDistance }: Pick<Reach, "from" | "byDistance">, as: string): readonly Row[] =>
    byDistance.flatMap((codes, i) =>
      codes
        .filter(code => code !== reach.from)
        .map(code => [
          nameOf(code),
          code,
          i + 1,
          "",
          nameOf(from),
          from,
          as,
          from === reach.from ? flagsOfReached(code) : "",
          basis,
        ]),
    );
  const unreached = reach.unreached.map(({ code, why }): Row => {
    return [nameOf(code), code, null, why, nameOf(reach.from), reach.from, words.listed, "", basis];
  });
  const { throughState, throughTerritories } = reach;
  return {
    keys: ["jurisdiction", "code", "steps", "why", "from", "fromCode", "as", "flags", "edition"],
    rows: [
      ...reached(reach, words.listed),
      ...related,
      ...unreached,
      ...(throughState ? reached(throughState, words.throughState) : []),
      ...throughTerritories.flatMap(({ territory, reached: codes }) =>
        reached({ from: territory, byDistance: [codes] }, words.throughTerritory),
      ),
    ],
  };
}

interface GapRow {
  readonly kind: string;
  readonly subject: string;
  readonly detail?: string;
  readonly count?: number;
}

/** The jurisdictions on which connections depend. */
function bridgeGaps(context: TableContext, { criticalBridges }: CoverageGaps): readonly GapRow[] {
  const words = context.messages.cells.gaps;
  return criticalBridges.flatMap(({ jurisdiction, pairs, networkPairs }) => {
    const subject = context.nameOf(jurisdiction);
    const common = networkPairs.map(pair => ({
      kind: words.onlyCommonMember,
      subject,
      detail: shortNames(context, pair),
    }));
    return pairs > 0 ? [{ kind: words.onlyBridge, subject, count: pairs }, ...common] : common;
  });
}

function gapsByKind(context: TableContext, gaps: CoverageGaps): readonly GapRow[] {
  const { nameOf, messages } = context;
  const words = messages.cells.gaps;
  const apart = gaps.meetings.filter(({ networks }) => networks.length === 0);
  return [
    ...gaps.statesInNone.map(code => ({ kind: words.stateInNone, subject: nameOf(code), detail: code })),
    ...gaps.othersInNone.map(code => ({ kind: words.otherInNone, subject: nameOf(code), detail: code })),
    ...gaps.regionsInNone.map(region => ({ kind: words.regionInNone, subject: region })),
    ...apart.map(({ regions: [first, second] }) => ({ kind: words.regionsApart, subject: first, detail: second })),
    ...bridgeGaps(context, gaps),
    ...gaps.alone.flatMap(({ network, pairs, members }) => {
      const subject = shortNames(context, [network]);
      const detail = jurisdictionNames(context, members);
      return [
        { kind: words.onlyNetwork, subject, count: pairs },
        { kind: words.membersInNoOther, subject, detail, count: members.length },
      ];
    }),
    ...gaps.listGaps.flatMap(({ kind, networks }) =>
      networks.map(id => ({
        kind: networks.every(id => context.edition.members.has(id)) ? words.listInPart : words.noList,
        subject: shortNames(context, [id]),
        detail: kind,
      })),
    ),
  ];
}

/** One row per gap and per connection that depends on one jurisdiction or one network. */
export function gapsTable(
  context: TableContext & { readonly networks: readonly NetworkId[] },
  gaps: CoverageGaps,
): Table {
  const edition = basisText(context, context.networks);
  return {
    keys: ["kind", "subject", "detail", "count", "edition"],
    rows: gapsByKind(context, gaps).map(({ kind, subject, detail = "", count = null }) => [
      kind,
      subject,
      detail,
      count,
      edition,
    ]),
  };
}
