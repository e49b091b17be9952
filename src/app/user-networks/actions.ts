import { defaultFill } from "../../map/scene/fills.ts";
import type { OtherNetworkRecord } from "../../model/network.ts";
import { newUserNetwork } from "../../model/user-networks/edit.ts";
import { markedJson, markedTable, userNetworksJson } from "../../model/user-networks/records.ts";
import { download } from "../export/download.ts";
import type { PageApp } from "../state/page-app.ts";

/** Closes whatever is open and puts the editor beside the map. */
export function editUserNetwork({ store, userNetworks }: PageApp, record: OtherNetworkRecord): void {
  const { jurisdiction, network, page, fill } = store.view.peek();
  const isOpen = jurisdiction !== null || network !== null || page !== null;
  if (isOpen || fill !== defaultFill)
    store.change({ jurisdiction: null, network: null, page: null, fill: defaultFill });
  userNetworks.edit(record);
}

/** A name that none of the person's networks has, and an id that no network has. */
export function makeUserNetwork(app: PageApp): void {
  const { userNetworks, store, messages } = app;
  const names = new Set(userNetworks.networks.peek().map(({ name }) => name));
  const base = messages.peek().userNetworks.newName;
  let name = base;
  for (let n = 2; names.has(name); n++) name = `${base} ${n}`;
  const taken = store.atlas.peek().editions.published.networks.map(({ id }) => id);
  editUserNetwork(app, newUserNetwork(name, taken));
}

/** A file with all of the person's networks, to keep and to share. */
export function downloadUserNetworks({ userNetworks }: PageApp): void {
  download("own-networks.json", "application/json", userNetworksJson(userNetworks.networks.peek()));
}

/** Gives the file back with its problems marked: a table as CSV, JSON as JSON. */
export function downloadMarked({ userNetworks, messages, store }: PageApp): void {
  const reading = userNetworks.intake.reading.peek();
  if (!reading) return;
  const { userNetworks: words } = messages.peek();
  const nameOf = store.nameOf.peek();
  const sentence = (found: { kind: string; value: string; suggestions: readonly string[] }): string =>
    words.problemWith(
      words.problem(found.kind, found.value),
      found.suggestions.map(code => nameOf(code as Parameters<typeof nameOf>[0])),
    );
  const stem = `${reading.name || "networks"}-problems`;
  const { file, text } = reading;
  if (file.columns) download(`${stem}.csv`, "text/csv", markedTable(text, file, words.problemText, sentence));
  else download(`${stem}.json`, "application/json", markedJson(text, file, sentence));
}
