import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type AliasesByCode, type Language, languages, type NamesByCode } from "../../model/jurisdiction.ts";
import type { OtherNetworkRecord } from "../../model/network.ts";
import type { DiscrepancyRecord, SourceRecord } from "../../model/source.ts";
import { loadAliases, loadDiscrepancies, loadNames, loadOthers, loadSources } from "../../state/data.ts";
import type { Store } from "../../state/store.ts";

/** Data the first map does not need, loaded afterwards. */
export interface Library {
  readonly sources: ReadonlySignal<ReadonlyMap<string, SourceRecord>>;
  readonly discrepancies: ReadonlySignal<readonly DiscrepancyRecord[]>;
  /** Names in every loaded language, for the search. */
  readonly names: ReadonlySignal<readonly NamesByCode[]>;
  readonly aliases: ReadonlySignal<AliasesByCode>;
  /** Networks beyond the document. */
  readonly beyond: ReadonlySignal<readonly OtherNetworkRecord[]>;
  /** Loads everything; a file that fails to load leaves only its own data empty. */
  open(): Promise<void>;
  /** Switches the displayed names to a language. */
  speak(language: Language): Promise<void>;
}

export function libraryOf(store: Store): Library {
  const sources = signal<ReadonlyMap<string, SourceRecord>>(new Map());
  const discrepancies = signal<readonly DiscrepancyRecord[]>([]);
  const beyond = signal<readonly OtherNetworkRecord[]>([]);
  const aliases = signal<AliasesByCode>({});
  const byLanguage = signal<ReadonlyMap<Language, NamesByCode>>(new Map());

  const namesIn = async (language: Language): Promise<NamesByCode> => {
    const read = byLanguage.peek().get(language) ?? (await loadNames(language));
    byLanguage.value = new Map([...byLanguage.peek(), [language, read]]);
    return read;
  };
  const readOthers = async (): Promise<void> => {
    beyond.value = await loadOthers();
  };
  return {
    sources,
    discrepancies,
    aliases,
    beyond,
    names: computed(() => [...byLanguage.value.values()]),
    async open() {
      await Promise.allSettled([
        readOthers(),
        loadSources().then(records => {
          sources.value = new Map(records.map(record => [record.id, record]));
        }),
        loadDiscrepancies().then(records => {
          discrepancies.value = records;
        }),
        loadAliases().then(records => {
          aliases.value = records;
        }),
        ...languages.map(namesIn),
      ]);
    },
    async speak(language) {
      store.rename(await namesIn(language));
    },
  };
}
