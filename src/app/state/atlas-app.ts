import { type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Charts } from "../../charts/kinds.ts";
import type { Refusal } from "../../draw/graphics.ts";
import { firstMessages, type MapMessages } from "../../i18n/messages.ts";
import type { AtlasMap } from "../../map/atlas-map.ts";
import type { SettledSurface } from "../../map/gl/loader-options.ts";
import type { MapScene } from "../../map/scene/types.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { firstRecords } from "../../state/data.ts";
import { type Store, storeOf } from "../../state/store.ts";
import { type Derived, derivedOf, type RouteSolver } from "./derived.ts";
import { type Preferences, preferencesOf } from "./preferences.ts";

/** The map in the page, with its scene and notice. */
export interface MountedMap {
  readonly element: HTMLElement;
  readonly map: AtlasMap;
  /** The scene, built once for both the map and its legend. */
  readonly scene: ReadonlySignal<MapScene>;
  readonly notice: ReadonlySignal<string | null>;
  /** Why the map is drawn without the canvas. Null: it isn't, or not for a reason of the machine or the reader. */
  readonly refusal: ReadonlySignal<Refusal | null>;
  /** Resolves when the canvas has taken over, or when it is known that the SVG map stays. */
  readonly settled: Promise<SettledSurface>;
}

interface Picking {
  /** Ringed on the map. */
  readonly picked: readonly JurisdictionCode[];
  readonly take: (code: JurisdictionCode) => void;
  /** Id of the entry of the legend that was picked. Left out: a form picks. */
  readonly entry?: string;
}

/** Shared state of the first map and the page. */
export interface AtlasApp {
  readonly store: Store;
  readonly derived: Derived;
  readonly preferences: Preferences;
  readonly messages: ReadonlySignal<MapMessages>;
  /** Receives jurisdictions chosen on the map while a form picks them; null: choosing opens a sheet. */
  readonly picking: Signal<Picking | null>;
  /** Hands over the search for routes, once its code is loaded. */
  solve(solver: RouteSolver): void;
  /** Hands over the charts, once their code is loaded: they say what a selection counts. */
  chart(charts: Charts): void;
  /** Sets the language of the map's words. */
  speak(messages: MapMessages): void;
}

export function atlasApp(): AtlasApp {
  const store = storeOf(firstRecords(), window);
  const preferences = preferencesOf();
  const messages = signal(firstMessages);
  const solver = signal<RouteSolver | null>(null);
  const charts = signal<Charts | null>(null);
  return {
    store,
    derived: derivedOf({ store, messages, theme: preferences.theme, solver, charts }),
    preferences,
    messages,
    picking: signal(null),
    solve(next) {
      solver.value = next;
    },
    chart(next) {
      charts.value = next;
    },
    speak(next) {
      messages.value = next;
    },
  };
}
