import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import { discrepanciesOf, profilesOf, sourcesOf } from "../../model/evidence/check.ts";
import type { NetworkProfile } from "../../model/evidence/profile.ts";
import { type AliasesByCode, type Language, languages, type NamesByCode } from "../../model/jurisdiction.ts";
import type { NetworkId, OtherNetworkRecord } from "../../model/network.ts";
import type { DiscrepancyRecord, SourceRecord } from "../../model/source.ts";
import { loadAliases, loadEvidence, loadNames, loadOthers } from "../../state/data.ts";
import type { Store } from "../../state/store.ts";

/** Parts of the data, in the order in which the page names those that are missing. */
export const libraryParts = ["styles", "beyond", "sources", "discrepancies", "profiles", "names", "aliases"] as const;
type LibraryPart = (typeof libraryParts)[number];

/** Data the first map does not need, loaded afterwards. */
export interface Library {
  readonly sources: ReadonlySignal<ReadonlyMap<string, SourceRecord>>;
  readonly discrepancies: ReadonlySignal<readonly DiscrepancyRecord[]>;
  /** What is known of each network besides its members. */
  readonly profiles: ReadonlySignal<ReadonlyMap<NetworkId, NetworkProfile>>;
  /** Names in every loaded language, for the search. */
  readonly names: ReadonlySignal<readonly NamesByCode[]>;
  readonly aliases: ReadonlySignal<AliasesByCode>;
  /** Networks beyond the document. */
  readonly beyond: ReadonlySignal<readonly OtherNetworkRecord[]>;
  /** Parts that could not be loaded. What they hold is missing from the page, which has to say so. */
  readonly missing: ReadonlySignal<ReadonlySet<LibraryPart>>;
  /** Loads everything, once; resolves when all is there. A file that fails to load leaves only its own data empty. */
  open(): Promise<void>;
  /** Switches the displayed names to a language; leaves them as they are where its names fail to load. */
  speak(language: Language): Promise<void>;
}

export function libraryOf(store: Store): Library {
  const sources = signal<ReadonlyMap<string, SourceRecord>>(new Map());
  const discrepancies = signal<readonly DiscrepancyRecord[]>([]);
  const profiles = signal<ReadonlyMap<NetworkId, NetworkProfile>>(new Map());
  const beyond = signal<readonly OtherNetworkRecord[]>([]);
  const aliases = signal<AliasesByCode>({});
  const byLanguage = signal<ReadonlyMap<Language, NamesByCode>>(new Map());

  const missing = signal<ReadonlySet<LibraryPart>>(new Set());
  const orMissing = (part: LibraryPart, loading: Promise<void>): Promise<void> =>
    loading.catch(() => {
      missing.value = new Set(missing.peek()).add(part);
    });

  const namesIn = async (language: Language): Promise<NamesByCode> => {
    const names = byLanguage.peek().get(language) ?? (await loadNames(language));
    byLanguage.value = new Map([...byLanguage.peek(), [language, names]]);
    return names;
  };
  const read = async <T>(into: Signal<T>, loading: Promise<T>): Promise<void> => {
    into.value = await loading;
  };
  const readSources = async (): Promise<void> => {
    sources.value = new Map(sourcesOf(await loadEvidence.sources()).map(record => [record.id, record]));
  };
  const readProfiles = async (): Promise<void> => {
    profiles.value = new Map(profilesOf(await loadEvidence.profiles()).map(profile => [profile.network, profile]));
  };
  let opening: Promise<unknown> | null = null;
  const readNames = async (): Promise<void> => {
    await Promise.all(languages.map(namesIn));
  };
  return {
    sources,
    discrepancies,
    profiles,
    aliases,
    beyond,
    names: computed(() => [...byLanguage.value.values()]),
    missing,
    async open() {
      opening ??= Promise.all([
        orMissing("styles", stylesOf(document)),
        orMissing("beyond", read(beyond, loadOthers())),
        orMissing("sources", readSources()),
        orMissing("discrepancies", read(discrepancies, loadEvidence.discrepancies().then(discrepanciesOf))),
        orMissing("profiles", readProfiles()),
        orMissing("aliases", read(aliases, loadAliases())),
        orMissing("names", readNames()),
      ]);
      await opening;
    },
    speak: language => orMissing("names", namesIn(language).then(store.rename)),
  };
}

/** Rejects where a style sheet that the page links to is not there, or empty, as after an error of the server. */
async function stylesOf({ head }: Document): Promise<void> {
  const links = [...head.querySelectorAll<HTMLLinkElement>("link[rel=stylesheet]")];
  if (links.some(({ sheet }) => !sheet?.cssRules.length)) throw new Error("a style sheet is missing");
}
