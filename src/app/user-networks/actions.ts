import { defaultFill } from "../../map/scene/fills.ts";
import type { OtherNetworkRecord } from "../../model/network.ts";
import { newUserNetwork } from "../../model/user-networks/edit.ts";
import { markedJson, markedTable, userNetworksJson } from "../../model/user-networks/records.ts";
import { download } from "../export/download.ts";
import type { PageApp } from "../state/page-app.ts";

/** Closes any sheet or page and opens the editor beside the map. */
export function editUserNetwork({ store, userNetworks }: PageApp, record: OtherNetworkRecord): void {
  const { jurisdiction, network, page, fill } = store.view.peek();
  const isOpen = jurisdiction !== null || network !== null || page !== null;
  if (isOpen || fill !== defaultFill) store.close({ page: null, fill: defaultFill });
  userNetworks.edit(record);
}

/** Removes a network; the message that says so gives it back. */
export function removeUserNetwork({ userNetworks, toasts, messages }: PageApp, { id, name }: OtherNetworkRecord): void {
  const revert = userNetworks.remove([id]);
  toasts.say(messages.peek().userNetworks.done.removed(name, 1), { run: revert, isOpen: () => true });
}

/** Adds an empty network with an unused name and id, and opens it in the editor. */
export function makeUserNetwork(app: PageApp): void {
  const { userNetworks, store, messages } = app;
  const names = new Set(userNetworks.networks.peek().map(({ name }) => name));
  const base = messages.peek().userNetworks.newName;
  let name = base;
  for (let n = 2; names.has(name); n++) name = `${base} ${n}`;
  const takenIds = store.atlas.peek().editions.published.networks.map(({ id }) => id);
  editUserNetwork(app, newUserNetwork(name, takenIds));
}

/** Downloads all of the user's networks as one JSON file. */
export function downloadUserNetworks({ userNetworks }: PageApp): void {
  download("own-networks.json", "application/json", userNetworksJson(userNetworks.networks.peek()));
}

/** Downloads the imported file with its problems marked: a table as CSV, JSON as JSON. */
export const downloadMarked = (app: PageApp): void =>
  app.userNetworks.fileImport.afterReading(() => downloadWithAnswers(app));

function downloadWithAnswers({ userNetworks, messages, store }: PageApp): void {
  const imported = userNetworks.fileImport.imported.peek();
  if (!imported) return;
  const { userNetworks: words } = messages.peek();
  const nameOf = store.nameOf.peek();
  const sentence = (found: { kind: string; value: string; suggestions: readonly string[] }): string =>
    words.problemWith(
      words.problem(found.kind, found.value),
      found.suggestions.map(code => nameOf(code as Parameters<typeof nameOf>[0])),
    );
  const stem = `${imported.name || "networks"}-problems`;
  const { file, text } = imported;
  if (file.columns) download(`${stem}.csv`, "text/csv", markedTable(text, file, sentence));
  else download(`${stem}.json`, "application/json", markedJson(text, file, sentence));
}
