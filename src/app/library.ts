import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { type AliasesByCode, type Language, languages, type NamesByCode } from "../model/jurisdiction.ts";
import type { DiscrepancyRecord, SourceRecord } from "../model/source.ts";
import { loadAliases, loadDiscrepancies, loadNames, loadOthers, loadSources } from "../state/data.ts";
import type { Store } from "../state/store.ts";

/** Data that the first map does without, read when the page is still. */
export interface Library {
  readonly sources: ReadonlySignal<ReadonlyMap<string, SourceRecord>>;
  readonly discrepancies: ReadonlySignal<readonly DiscrepancyRecord[]>;
  /** Names in all languages that were read, for the search. */
  readonly names: ReadonlySignal<readonly NamesByCode[]>;
  readonly aliases: ReadonlySignal<AliasesByCode>;
  /** Reads the rest; what cannot be read is missing and nothing else. */
  open(): Promise<void>;
  /** Shows names in a language. */
  speak(language: Language): Promise<void>;
}

export function libraryOf(store: Store): Library {
  const sources = signal<ReadonlyMap<string, SourceRecord>>(new Map());
  const discrepancies = signal<readonly DiscrepancyRecord[]>([]);
  const aliases = signal<AliasesByCode>({});
  const byLanguage = signal<ReadonlyMap<Language, NamesByCode>>(new Map());

  const namesIn = async (language: Language): Promise<NamesByCode> => {
    const read = byLanguage.peek().get(language) ?? (await loadNames(language));
    byLanguage.value = new Map([...byLanguage.peek(), [language, read]]);
    return read;
  };
  const readOthers = async (): Promise<void> => {
    store.learn({ others: await loadOthers() });
    // Only now can a link that names networks beyond the document be read whole.
    if (store.unknownNetworks.peek().length > 0) store.follow();
  };
  return {
    sources,
    discrepancies,
    aliases,
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
