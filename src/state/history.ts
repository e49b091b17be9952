import type { NetworkId } from "../model/network.ts";
import { hashOf, type KnownIds, questionFrom, viewFrom } from "./hash.ts";
import type { View } from "./view.ts";

/** What stands in `history.state`: the question and nothing else, so that Back and reload keep it and no address names it. */
interface HistoryState {
  readonly from: string | null;
  readonly to: string | null;
}

export interface AddressBar {
  readonly location: Pick<Location, "hash" | "pathname" | "search">;
  readonly history: Pick<History, "pushState" | "replaceState" | "state">;
}

const historyStateOf = (view: View): HistoryState => ({ from: view.question.from, to: view.question.to });

const urlOf = ({ location }: AddressBar, view: View, start: View, own: readonly NetworkId[]): string =>
  `${location.pathname}${location.search}#${hashOf(view, start, own)}`;

/** The view of the present history entry; the address's own pair counts where the entry has none. */
export function viewAt(bar: AddressBar, start: View, known: KnownIds): ReturnType<typeof viewFrom> {
  const read = viewFrom(bar.location.hash, start, known);
  const state: unknown = bar.history.state;
  if (typeof state !== "object" || state === null || !("from" in state && "to" in state)) return read;
  return { ...read, view: { ...read.view, question: questionFrom(known, state.from, state.to) } };
}

/** A new entry, so that Back undoes. */
export function pushView(bar: AddressBar, view: View, start: View, own: readonly NetworkId[] = []): void {
  bar.history.pushState(historyStateOf(view), "", urlOf(bar, view, start, own));
}

/** Rewrites the entry: for the camera, whose every step would otherwise be an entry, and to take a pair out of a link. */
export function replaceView(bar: AddressBar, view: View, start: View, own: readonly NetworkId[] = []): void {
  bar.history.replaceState(historyStateOf(view), "", urlOf(bar, view, start, own));
}
