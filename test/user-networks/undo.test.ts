import { signal } from "@preact/signals";
import { expect, it } from "vitest";
import { joinOthers } from "../../src/app/user-networks/editor.ts";
import type { UserNetworkStore } from "../../src/app/user-networks/store.ts";
import { undoStackOf } from "../../src/app/user-networks/undo.ts";
import { newUserNetwork } from "../../src/model/user-networks/edit.ts";
import { firstRecords } from "../../src/state/data.ts";
import { storeOf } from "../../src/state/store.ts";

const mine = newUserNetwork("Mine", []);
const yours = newUserNetwork("Yours", [mine.id]);

/** Two networks of one's own, both shown with all others. */
function opened() {
  const history = { state: null, pushState: () => {}, replaceState: () => {} };
  const store = storeOf(firstRecords(), { location: { hash: "", pathname: "/", search: "" }, history });
  const networks = signal([mine, yours]);
  joinOthers(store, signal([]), networks);
  const undoStack = undoStackOf(store, {
    networks,
    save: async () => {},
  } as Partial<UserNetworkStore> as UserNetworkStore);
  store.change({ networks: [...store.start.networks, mine.id, yours.id] });
  const remove = (record: typeof mine): (() => void) =>
    undoStack.apply(
      {
        records: networks.peek().filter(other => other !== record),
        chosen: store.view.peek().networks.filter(id => id !== record.id),
      },
      { ids: [record.id], text: { kind: "removed", names: [record.name], left: 0 } },
    );
  return { store, networks, undoStack, remove };
}

it("gives a removed network back, shown as before, and leaves alone which others were chosen since", () => {
  const { store, networks, remove } = opened();
  const { networks: all } = store.view.peek();
  const revert = remove(mine);
  expect(store.view.value.networks).not.toContain(mine.id);
  revert();
  expect(store.view.value.networks).toEqual(all);
  const revertAgain = remove(mine);
  store.change({ networks: [yours.id] });
  revertAgain();
  expect(networks.value).toEqual([mine, yours]);
  expect(store.view.value.networks).toEqual([yours.id, mine.id]);
});

it("does so from the page of own networks, too, once", () => {
  const { store, undoStack, remove } = opened();
  remove(yours);
  store.change({ networks: [mine.id] });
  expect(undoStack.undo()).toEqual([mine, yours]);
  expect(store.view.value.networks).toEqual([mine.id, yours.id]);
  expect(undoStack.lastChange.value).toBeNull();
  expect(undoStack.undo()).toBeNull();
});
