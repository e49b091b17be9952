import { type ReadonlySignal, signal } from "@preact/signals";
import type { ChosenColours } from "../../export/options.ts";
import { savedIn, saveIn } from "../state/preferences.ts";

const key = "cooperation-atlas.figure-colours";

const isColour = (value: unknown): boolean => typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);

/** None where nothing of use is saved. */
function savedColours(): ChosenColours {
  try {
    const saved: unknown = JSON.parse(savedIn(key) ?? "{}");
    return Object.fromEntries(Object.entries(saved ?? {}).filter(([, colour]) => isColour(colour)));
  } catch {
    return {};
  }
}

const colours = signal<ChosenColours>(savedColours());

/** A person's own colours for figures, all figures alike: a network keeps its colour from one to the next. */
export const keptColours: ReadonlySignal<ChosenColours> = colours;

/** Colours of a person's own networks last as long as the page: their ids would tell what these networks are. */
export function keepColours(chosen: ChosenColours, isOwn: (id: string) => boolean): void {
  colours.value = chosen;
  const saved = Object.entries(chosen).filter(([id]) => !isOwn(id));
  saveIn(key, saved.length === 0 ? null : JSON.stringify(Object.fromEntries(saved)));
}
