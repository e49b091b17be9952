import type { NetworkId } from "../../model/network.ts";
import { undoably } from "../toasts/undoable.ts";
import type { PageApp } from "./page-app.ts";

/** Shows every network of the document beside those that are shown. */
export function showAllNetworks({ store }: PageApp): void {
  const shown = new Set(store.view.peek().networks);
  const networks = store.edition.peek().networks.filter(({ id, group }) => group === "document" || shown.has(id));
  store.change({ networks: networks.map(({ id }) => id) });
}

/** Shows these networks; a choice of several that is gone by it can be taken back. */
export function chooseNetworks(app: PageApp, networks: readonly NetworkId[]): void {
  const { store, messages, derived } = app;
  const hidden = store.view.peek().networks.filter(id => !networks.includes(id)).length;
  const words = messages.peek().toasts;
  const change = (): void => store.change({ networks });
  if (hidden < 2) {
    change();
    return;
  }
  const { networkName } = derived.wording.peek();
  const text =
    networks.length === 0
      ? words.noneShown
      : networks.length <= 3
        ? words.onlyShown(networks.map(networkName))
        : words.hidden(hidden);
  undoably(app, text, change);
}
