import type { Messages } from "../../i18n/messages.ts";
import type { Atlas } from "../../model/atlas.ts";
import {
  type AliasesByCode,
  canBeAsked,
  isJurisdictionCode,
  type JurisdictionCode,
  type NamesByCode,
} from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { type Finder, finderOf, jurisdictionEntries, networkEntries } from "../../model/search/finder.ts";
import type { Choice } from "../../panels/controls/Combobox.tsx";

type Target =
  | { readonly kind: "jurisdiction"; readonly code: JurisdictionCode }
  | { readonly kind: "network"; readonly id: NetworkId };

export interface Choices {
  /** Matching jurisdictions and networks, best first. */
  readonly all: (text: string) => readonly Choice[];
  /** Those that a question may start or end with. */
  readonly ends: (text: string) => readonly Choice[];
  /** Every matching jurisdiction, for filters. */
  readonly every: (text: string) => readonly Choice[];
  readonly of: (code: JurisdictionCode | null) => Choice | null;
}

const maxFound = 8;

const routeId = (from: JurisdictionCode, to: JurisdictionCode): string => `${from} ${to}`;

/** The two ends of a question that the search has found. */
export function endsOf(id: Choice["id"]): readonly [from: JurisdictionCode, to: JurisdictionCode] | null {
  const [from, to] = id.split(" ").filter(isJurisdictionCode);
  return from && to ? [from, to] : null;
}

/** Search over jurisdictions and networks by name in all given languages, alias and code. */
export function choicesOf(
  atlas: Atlas,
  known: { readonly names: readonly NamesByCode[]; readonly aliases: AliasesByCode },
  nameOf: (code: JurisdictionCode) => string,
  words: Messages["search"],
): Choices {
  const networks = atlas.editions.published.networks;
  const shortName = new Map(networks.map(network => [network.id, network.shortName]));
  const jurisdictionTexts = jurisdictionEntries(atlas, known.names, known.aliases);
  const byJurisdiction: Finder<JurisdictionCode> = finderOf(jurisdictionTexts);
  const byEnd: Finder<JurisdictionCode> = finderOf(
    jurisdictionTexts.filter(({ value }) => canBeAsked(atlas.jurisdictions.get(value))),
  );
  const all: Finder<Target> = finderOf<Target>([
    ...jurisdictionTexts.map(({ value, texts }) => ({ value: { kind: "jurisdiction", code: value } as const, texts })),
    ...networkEntries(networks).map(({ value, texts }) => ({ value: { kind: "network", id: value } as const, texts })),
  ]);
  const jurisdiction = (code: JurisdictionCode, matched: string | null): Choice => ({
    id: code,
    kind: "jurisdiction",
    label: nameOf(code),
    matched,
  });
  const choice = (target: Target, matched: string): Choice =>
    target.kind === "jurisdiction"
      ? jurisdiction(target.code, matched)
      : { id: target.id, kind: "network", label: shortName.get(target.id) ?? target.id, matched };
  /** "Spain to Kenya" as a question, where both are found. */
  const route = (text: string): readonly Choice[] => {
    const ends = words.between
      .exec(text)
      ?.slice(1)
      .map(end => byEnd.find(end, 1)[0]?.value);
    const [from, to] = ends ?? [];
    if (!from || !to || from === to) return [];
    return [{ id: routeId(from, to), kind: "route", label: words.route(nameOf(from), nameOf(to)), matched: null }];
  };
  return {
    all: text => [...route(text), ...all.find(text, maxFound).map(found => choice(found.value, found.text))],
    ends: text => byEnd.find(text, maxFound).map(found => jurisdiction(found.value, found.text)),
    every: text =>
      byJurisdiction.find(text, atlas.jurisdictions.size).map(found => jurisdiction(found.value, found.text)),
    of: code => (code ? jurisdiction(code, null) : null),
  };
}
