import { effect } from "@preact/signals";
import type { LegendEntry, MapScene } from "../../map/scene/types.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { PickedGroup } from "../../prose/answer.ts";
import type { View } from "../../state/view.ts";
import { choose } from "../state/actions.ts";
import type { PageApp } from "../state/page-app.ts";

/** What the map and the sentence above it are about. */
const subjectOf = ({ edition, on, day, networks, territories, fill, compare, ...chosen }: View): string => {
  const { jurisdiction, network, overlap, question } = chosen;
  return JSON.stringify([
    edition,
    on,
    day,
    networks,
    territories,
    fill,
    compare,
    jurisdiction,
    network,
    overlap,
    question,
  ]);
};

/** The entry that is picked, with all that it stands for. Null: none is, or the map no longer has it. */
export function pickedGroupIn({ pickedEntry }: PageApp, scene: MapScene): PickedGroup | null {
  const entry = scene.legend.find(({ id }) => id === pickedEntry.value);
  return entry ? { label: entry.label, members: codesOf(scene, entry) } : null;
}

/** All that an entry of the legend stands for. */
const codesOf = (scene: MapScene, { jurisdictions, networks }: LegendEntry): readonly JurisdictionCode[] =>
  jurisdictions.length > 0 ? jurisdictions : [...scene.membersOf(networks)];

export function unpickEntry(app: PageApp): void {
  if (app.pickedEntry.peek() === null) return;
  app.pickedEntry.value = null;
  app.picking.value = null;
}

/** Sets those apart that an entry stands for, until something else is chosen; a second time, ends that. */
export function pickEntry(app: PageApp, scene: MapScene, entry: LegendEntry): void {
  const isPicked = app.pickedEntry.peek() === entry.id;
  unpickEntry(app);
  // While members are picked for a network of one's own, the map is taken.
  if (isPicked || app.picking.peek()) return;
  app.store.hover(null);
  app.pickedEntry.value = entry.id;
  app.picking.value = {
    picked: codesOf(scene, entry),
    take(code) {
      unpickEntry(app);
      choose(app, code);
    },
  };
}

/** Ends the choice of an entry as soon as the map is about something else. */
export function watchPickedEntry(app: PageApp): void {
  let subject = subjectOf(app.store.view.peek());
  effect(() => {
    const next = subjectOf(app.store.view.value);
    if (next !== subject) unpickEntry(app);
    subject = next;
  });
}
