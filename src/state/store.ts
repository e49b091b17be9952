import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Highlight } from "../draw/highlight.ts";
import { type Atlas, type AtlasRecords, atlasOf, type Edition } from "../model/atlas.ts";
import type { JurisdictionCode, NamesByCode } from "../model/jurisdiction.ts";
import type { Known } from "./hash.ts";
import { type AddressBar, pushView, replaceView, viewAt } from "./history.ts";
import { meansMany, userNetworksMeant } from "./user-network-ids.ts";
import { startView, type View } from "./view.ts";

export interface Store {
  readonly view: ReadonlySignal<View>;
  readonly start: View;
  readonly atlas: ReadonlySignal<Atlas>;
  readonly edition: ReadonlySignal<Edition>;
  readonly highlight: ReadonlySignal<Highlight | null>;
  /** Networks that the address names and nobody here has. */
  readonly unknownNetworks: ReadonlySignal<readonly string[]>;
  /** Name in the interface language; the code where nothing better is known. */
  readonly nameOf: ReadonlySignal<(code: JurisdictionCode) => string>;
  /** A step that Back undoes. */
  change(patch: Partial<View>): void;
  /** A step that Back passes over, such as the camera. */
  adjust(patch: Partial<View>): void;
  hover(highlight: Highlight | null): void;
  /**
   * Records that were read later, or a person's own; replaces those of the same kind. Networks that the address named
   * before they were known are chosen now.
   */
  learn(records: Partial<AtlasRecords>): void;
  rename(names: NamesByCode): void;
  /** Reads the address again, after Back or a typed address. */
  follow(): void;
}

const knownOf = (atlas: Atlas): Known => ({
  networks: new Set(atlas.editions.published.networks.map(network => network.id)),
  jurisdictions: new Set(atlas.jurisdictions.keys()),
});

/** State of the page. Nothing here draws; what draws listens to the signals. */
export function storeOf(records: AtlasRecords, bar: AddressBar): Store {
  const known = signal(records);
  const atlas = computed(() => atlasOf(known.value));
  const start = startView(records.networks.map(network => network.id));
  const first = viewAt(bar, start, knownOf(atlas.peek()));
  const view = signal(first.view);
  const unknownNetworks = signal(first.unknownNetworks);
  const highlight = signal<Highlight | null>(null);
  const names = signal<NamesByCode>({});
  replaceView(bar, view.peek(), start);

  const userNetworkIds = () =>
    atlas
      .peek()
      .records.others.filter(({ group }) => group === "own")
      .map(({ id }) => id);
  const follow = (): void => {
    const read = viewAt(bar, start, knownOf(atlas.peek()));
    batch(() => {
      view.value = read.view;
      unknownNetworks.value = read.unknownNetworks;
    });
    replaceView(bar, read.view, start, userNetworkIds());
  };
  return {
    view,
    start,
    atlas,
    highlight,
    unknownNetworks,
    edition: computed(() => atlas.value.editions[view.value.edition]),
    nameOf: computed(() => {
      const translated = names.value;
      const { jurisdictions } = atlas.value;
      return code => translated[code] ?? jurisdictions.get(code)?.name ?? code;
    }),
    change(patch) {
      view.value = { ...view.peek(), ...patch };
      pushView(bar, view.peek(), start, userNetworkIds());
    },
    adjust(patch) {
      view.value = { ...view.peek(), ...patch };
      replaceView(bar, view.peek(), start, userNetworkIds());
    },
    hover(next) {
      highlight.value = next;
    },
    learn(more) {
      batch(() => {
        known.value = { ...known.peek(), ...more };
        const ids = atlas.value.editions.published.networks.map(network => network.id);
        const unknown = new Set(unknownNetworks.peek());
        const meant = new Set(userNetworksMeant([...unknown], ids));
        const found = ids.filter(id => unknown.has(id) || meant.has(id));
        if (found.length === 0) return;
        const chosen = new Set([...view.peek().networks, ...found]);
        view.value = { ...view.peek(), networks: ids.filter(id => chosen.has(id)) };
        const isFound = (id: string): boolean => found.some(other => other === id) || (meant.size > 0 && meansMany(id));
        unknownNetworks.value = unknownNetworks.peek().filter(id => !isFound(id));
        replaceView(bar, view.peek(), start, userNetworkIds());
      });
    },
    rename(translated) {
      names.value = translated;
    },
    follow,
  };
}
