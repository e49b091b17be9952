import { type ReadonlySignal, signal } from "@preact/signals";
import type { ChosenColours } from "../../export/options.ts";

const key = "cooperation-atlas.figure-colours";

const isColour = (value: unknown): boolean => typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);

/** None where nothing of use is saved, or storage is blocked or broken. */
function savedColours(): ChosenColours {
  try {
    const saved: unknown = JSON.parse(window.localStorage.getItem(key) ?? "{}");
    return Object.fromEntries(Object.entries(saved ?? {}).filter(([, colour]) => isColour(colour)));
  } catch {
    return {};
  }
}

/** Storage that is blocked or broken keeps nothing. */
function save(colours: ChosenColours): void {
  try {
    if (Object.keys(colours).length === 0) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(colours));
  } catch {
    return;
  }
}

const colours = signal<ChosenColours>(savedColours());

/** A person's own colours for figures, all figures alike: a network keeps its colour from one to the next. */
export const keptColours: ReadonlySignal<ChosenColours> = colours;

/** Colours of a person's own networks last as long as the page: their ids would tell what these networks are. */
export function keepColours(chosen: ChosenColours, isOwn: (id: string) => boolean): void {
  colours.value = chosen;
  save(Object.fromEntries(Object.entries(chosen).filter(([id]) => !isOwn(id))));
}
