import { batch, computed, type ReadonlySignal, signal } from "@preact/signals";
import type { Highlight } from "../draw/highlight.ts";
import { type Atlas, type AtlasRecords, atlasOf, atlasOn, type Edition } from "../model/atlas.ts";
import type { JurisdictionCode, NamesByCode } from "../model/jurisdiction.ts";
import { canBeAsked } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import type { KnownIds } from "./hash.ts";
import { type AddressBar, pushView, replaceView, viewAt } from "./history.ts";
import { meansMany, userNetworksMeant } from "./user-network-ids.ts";
import { startView, type View } from "./view.ts";

/** A sheet beside the map. */
type SheetTarget = { readonly jurisdiction: JurisdictionCode } | { readonly network: NetworkId };

export interface Store {
  readonly view: ReadonlySignal<View>;
  readonly start: View;
  readonly atlas: ReadonlySignal<Atlas>;
  readonly edition: ReadonlySignal<Edition>;
  readonly highlight: ReadonlySignal<Highlight | null>;
  /** Ids in the address that match no network. */
  readonly unknownNetworks: ReadonlySignal<readonly string[]>;
  /** The fragment that was read last, before the address was written again. */
  readonly given: ReadonlySignal<string>;
  /** The jurisdiction's name in the language chosen for names; its code where no name is known. */
  readonly nameOf: ReadonlySignal<(code: JurisdictionCode) => string>;
  /** Changes the view and adds a history entry, so that Back undoes it. */
  change(patch: Partial<View>): void;
  /** Changes the view without a history entry, as for the camera. */
  adjust(patch: Partial<View>): void;
  /** Opens a sheet in place of any other, with further changes, as one undoable step. */
  open(sheet: SheetTarget, patch?: Partial<View>): void;
  /** Closes the open sheet, with further changes, as one undoable step. */
  close(patch?: Partial<View>): void;
  hover(highlight: Highlight | null): void;
  /**
   * Replaces the given kinds of records, such as data loaded later or the user's networks. Chooses networks that the
   * address named before they were known.
   */
  learn(records: Partial<AtlasRecords>): void;
  rename(names: NamesByCode): void;
  /** Reads the address again after Back or manual editing. */
  follow(): void;
}

export const knownOf = (atlas: Atlas): KnownIds => ({
  networks: new Set(atlas.editions.published.networks.map(network => network.id)),
  jurisdictions: new Set(atlas.jurisdictions.keys()),
  ends: new Set([...atlas.jurisdictions.values()].filter(canBeAsked).map(({ code }) => code)),
});

const namesFrom =
  (translated: NamesByCode, { jurisdictions }: Atlas) =>
  (code: JurisdictionCode): string =>
    translated[code] ?? jurisdictions.get(code)?.name ?? code;

const userNetworkIdsIn = ({ records }: Atlas): readonly NetworkId[] =>
  records.others.filter(({ group }) => group === "own").map(({ id }) => id);

/** Networks that an address named before they were known, and the names that are still unknown. */
function foundAmong(ids: readonly NetworkId[], named: readonly string[]) {
  const wanted = new Set(named);
  const meant = new Set(userNetworksMeant(named, ids));
  const found = ids.filter(id => wanted.has(id) || meant.has(id));
  const isFound = (id: string): boolean => found.some(other => other === id) || (meant.size > 0 && meansMany(id));
  return { found, unknown: named.filter(id => !isFound(id)) };
}

/** The atlas, with the edition of the view's day in place of the current one. */
function atlasShown(reviewed: ReadonlySignal<Atlas>, view: ReadonlySignal<View>): ReadonlySignal<Atlas> {
  const day = computed(() => (view.value.edition === "current" ? view.value.on : null));
  return computed(() => (day.value === null ? reviewed.value : atlasOn(reviewed.value, day.value)));
}

/** The page's state. Nothing here draws; views subscribe to its signals. */
export function storeOf(records: AtlasRecords, bar: AddressBar): Store {
  const known = signal(records);
  const reviewed = computed(() => atlasOf(known.value));
  const start = startView(records.networks.map(network => network.id));
  const given = signal(bar.location.hash);
  const first = viewAt(bar, start, knownOf(reviewed.peek()));
  const view = signal(first.view);
  const atlas = atlasShown(reviewed, view);
  const unknownNetworks = signal(first.unknownNetworks);
  const highlight = signal<Highlight | null>(null);
  const names = signal<NamesByCode>({});
  replaceView(bar, view.peek(), start);
  const userNetworkIds = () => userNetworkIdsIn(atlas.peek());
  const follow = (): void => {
    const { hash } = bar.location;
    const read = viewAt(bar, start, knownOf(atlas.peek()));
    replaceView(bar, read.view, start, userNetworkIds());
    batch(() => {
      given.value = hash;
      view.value = read.view;
      unknownNetworks.value = read.unknownNetworks;
    });
  };
  const change = (patch: Partial<View>): void => {
    view.value = { ...view.peek(), ...patch };
    pushView(bar, view.peek(), start, userNetworkIds());
  };
  return {
    ...{ view, start, atlas, highlight, unknownNetworks, given },
    edition: computed(() => atlas.value.editions[view.value.edition]),
    nameOf: computed(() => namesFrom(names.value, atlas.value)),
    change,
    open: (sheet, patch = {}) => change({ ...patch, jurisdiction: null, network: null, ...sheet }),
    close: (patch = {}) => change({ ...patch, jurisdiction: null, network: null }),
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
        const { found, unknown } = foundAmong(ids, unknownNetworks.peek());
        if (found.length === 0) return;
        const chosen = new Set([...view.peek().networks, ...found]);
        view.value = { ...view.peek(), networks: ids.filter(id => chosen.has(id)) };
        unknownNetworks.value = unknown;
        replaceView(bar, view.peek(), start, userNetworkIds());
      });
    },
    rename(translated) {
      names.value = translated;
    },
    follow,
  };
}
