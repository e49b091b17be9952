import { effect } from "@preact/signals";
import type { LegendEntry, MapScene } from "../../map/scene/types.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { PickedGroup } from "../../prose/answer.ts";
import type { View } from "../../state/view.ts";
import { choose } from "../state/actions.ts";
import type { PageApp } from "../state/page-app.ts";

/** What the map and the sentence above it are about. */
const subject = [
  "edition",
  "on",
  "day",
  "networks",
  "territories",
  "fill",
  "compare",
  "jurisdiction",
  "network",
  "overlap",
  "question",
] as const satisfies readonly (keyof View)[];

const subjectOf = (view: View): string => JSON.stringify(subject.map(part => view[part]));

/** The entry that is picked, with all that it stands for. Null: none is, or the map no longer has it. */
export function pickedGroupIn({ picking }: PageApp, scene: MapScene): PickedGroup | null {
  const entry = scene.legend.find(({ id }) => id === picking.value?.entry);
  return entry ? { label: entry.label, members: codesOf(scene, entry) } : null;
}

/** All that an entry of the legend stands for. */
const codesOf = (scene: MapScene, { jurisdictions, networks }: LegendEntry): readonly JurisdictionCode[] =>
  jurisdictions.length > 0 ? jurisdictions : [...scene.membersOf(networks)];

/** Returns whether an entry was picked. */
export function unpickEntry({ picking }: PageApp): boolean {
  const isPicked = picking.peek()?.entry !== undefined;
  if (isPicked) picking.value = null;
  return isPicked;
}

/** Sets those apart that an entry stands for, until something else is chosen; a second time, ends that. */
export function pickEntry(app: PageApp, scene: MapScene, entry: LegendEntry): void {
  const wasPicked = app.picking.peek()?.entry === entry.id;
  unpickEntry(app);
  // While members are picked for a network of one's own, the map is taken.
  if (wasPicked || app.picking.peek()) return;
  app.store.hover(null);
  app.picking.value = {
    picked: codesOf(scene, entry),
    take(code) {
      unpickEntry(app);
      choose(app, code);
    },
    entry: entry.id,
  };
}

/** Ends the choice of an entry as soon as the map is about something else. */
export function watchPickedEntry(app: PageApp): void {
  let before = subjectOf(app.store.view.peek());
  effect(() => {
    const now = subjectOf(app.store.view.value);
    if (now !== before) unpickEntry(app);
    before = now;
  });
}
