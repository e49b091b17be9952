import type { Messages } from "../../i18n/messages.ts";
import type { Atlas } from "../../model/atlas.ts";
import { type AliasesByCode, canBeAsked, type JurisdictionCode, type NamesByCode } from "../../model/jurisdiction.ts";
import type { NetworkId, NetworkRecord } from "../../model/network.ts";
import { type Finder, finderOf, jurisdictionEntries, networkEntries } from "../../model/search/finder.ts";
import type { Choice } from "../../panels/controls/Combobox.tsx";
import { type FoundChoice, routesBy } from "./route-choices.ts";

type Target =
  | { readonly kind: "jurisdiction"; readonly code: JurisdictionCode }
  | { readonly kind: "network"; readonly id: NetworkId };

export interface Choices {
  /** A question such as "Spain to Kenya", then matching jurisdictions and networks, best first. */
  readonly all: (text: string) => readonly Choice[];
  /** The same, with how each was found, and as many of them as there are. */
  readonly matches: (text: string) => readonly FoundChoice[];
  /** Those that a question may start or end with. */
  readonly ends: (text: string) => readonly Choice[];
  /** Every matching jurisdiction, for filters. */
  readonly every: (text: string) => readonly Choice[];
  readonly of: (code: JurisdictionCode | null) => Choice | null;
}

const maxFound = 8;

/** Search over jurisdictions and networks by name in all given languages, alias and code. */
export function choicesOf(
  atlas: Atlas,
  known: { readonly names: readonly NamesByCode[]; readonly aliases: AliasesByCode },
  nameOf: (code: JurisdictionCode) => string,
  words: Messages["search"],
): Choices {
  const networks = atlas.editions.published.networks;
  const network = new Map(networks.map(network => [network.id, network]));
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
      : networkChoice(target.id, matched, network.get(target.id));
  const routes = routesBy(byEnd, nameOf, words);
  const matches = (text: string, limit: number): readonly FoundChoice[] => {
    const found = all.find(text, limit).map(({ value, text, match }) => ({ choice: choice(value, text), match }));
    // "To nga" may lead to Nigeria, but it spells Tonga.
    const named = found.filter(({ match }) => match === "exact");
    return [...routes.whole(text), ...named, ...routes.open(text), ...found.slice(named.length)];
  };
  return {
    all: text => matches(text, maxFound).map(({ choice }) => choice),
    matches: text => matches(text, atlas.jurisdictions.size + networks.length),
    ends: text => byEnd.find(text, maxFound).map(found => jurisdiction(found.value, found.text)),
    every: text =>
      byJurisdiction.find(text, atlas.jurisdictions.size).map(found => jurisdiction(found.value, found.text)),
    of: code => (code ? jurisdiction(code, null) : null),
  };
}

/** The short name of a network, with its whole name. */
const networkChoice = (id: NetworkId, matched: string, record: NetworkRecord | undefined): Choice => ({
  ...{ id, kind: "network", label: record?.shortName ?? id, matched },
  ...(record && record.name !== record.shortName && { note: record.name }),
});
