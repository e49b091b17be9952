import type { NetworkId } from "../model/network.ts";
import { hashOf, type KnownIds, questionFrom, viewFrom } from "./hash.ts";
import type { View } from "./view.ts";

/** The question in `history.state`, so that Back and reload restore it while no address contains it. */
interface HistoryState {
  readonly from: string | null;
  readonly to: string | null;
}

export interface AddressBar {
  readonly location: Pick<Location, "hash" | "pathname" | "search">;
  readonly history: Pick<History, "pushState" | "replaceState" | "state">;
}

const historyStateOf = (view: View): HistoryState => ({ from: view.question.from, to: view.question.to });

const urlOf = ({ location }: AddressBar, view: View, start: View, userNetworkIds: readonly NetworkId[]): string =>
  `${location.pathname}${location.search}#${hashOf(view, start, userNetworkIds)}`;

/** The view of the current history entry; the question of the address applies if the entry has none. */
export function viewAt(bar: AddressBar, start: View, known: KnownIds): ReturnType<typeof viewFrom> {
  const read = viewFrom(bar.location.hash, start, known);
  const state: unknown = bar.history.state;
  if (typeof state !== "object" || state === null || !("from" in state && "to" in state)) return read;
  return { ...read, view: { ...read.view, question: questionFrom(known, state.from, state.to) } };
}

/** Adds a history entry, so that Back undoes the change. */
export function pushView(bar: AddressBar, view: View, start: View, userNetworkIds: readonly NetworkId[] = []): void {
  bar.history.pushState(historyStateOf(view), "", urlOf(bar, view, start, userNetworkIds));
}

/** Rewrites the current entry: for the camera, and to remove a question from the address. */
export function replaceView(bar: AddressBar, view: View, start: View, userNetworkIds: readonly NetworkId[] = []): void {
  bar.history.replaceState(historyStateOf(view), "", urlOf(bar, view, start, userNetworkIds));
}
