import type { AtlasRecords } from "../atlas.ts";
import type { NetworkId } from "../network.ts";
import type { DiscrepancyRecord } from "../source.ts";
import type { NetworkProfile } from "./profile.ts";

/** Every source that a profile names. */
export const sourcesInProfile = (profile: NetworkProfile): ReadonlySet<string> =>
  new Set([
    ...[profile.legalBasis, profile.documents, profile.meetings, profile.partners, profile.statements].flatMap(list =>
      list.flatMap(({ sources }) => sources),
    ),
    ...Object.values(profile.fieldSources).flat(),
  ]);

interface Citing {
  readonly records: AtlasRecords;
  readonly profiles: readonly NetworkProfile[];
  readonly discrepancies: readonly DiscrepancyRecord[];
}

/** Networks by the source that their record, their profile, a change or a fault of the document cites, in reading order. */
export function networksBySource({
  records,
  profiles,
  discrepancies,
}: Citing): ReadonlyMap<string, readonly NetworkId[]> {
  const citing: readonly (readonly [network: string, sources: Iterable<string>])[] = [
    ...[...records.networks, ...records.others].map(({ id, sources }) => [id, sources] as const),
    ...records.changes.map(({ network, sources }) => [network, sources] as const),
    ...profiles.map(profile => [profile.network, sourcesInProfile(profile)] as const),
    ...discrepancies.flatMap(({ networks, sources }) => networks.map(network => [network, sources] as const)),
  ];
  const cited = new Map<string, Set<string>>();
  for (const [network, sources] of citing)
    for (const source of sources) cited.set(source, (cited.get(source) ?? new Set()).add(network));
  const order = [...records.networks, ...records.others].map(({ id }) => id);
  return new Map([...cited].map(([source, networks]) => [source, order.filter(id => networks.has(id))]));
}
