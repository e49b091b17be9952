import { type Cell, cellsOf, membersOfAll } from "../model/overlap.ts";
import type { Attention } from "../state/view.ts";
import type { AtlasApp } from "./atlas-app.ts";

/** The selected cell or pair with its members, null where nothing is selected or nobody is in it any more. */
export function selectedCell({ store, derived }: AtlasApp): Cell | null {
  const { overlap, counting, chart } = store.view.value;
  if (!overlap) return null;
  const incidence = derived.incidence.value;
  const exactly = counting === "exactly" && chart !== "pairs";
  const key = overlap.join();
  const cell = exactly
    ? cellsOf(incidence).find(({ networks }) => networks.join() === key)
    : { networks: overlap, members: membersOfAll(incidence, overlap) };
  return cell && cell.members.length > 0 ? cell : null;
}

/** What is marked everywhere: what is pointed at, else what is selected. */
export function markedIn(app: AtlasApp): Attention | null {
  const pointed = app.store.attention.value;
  if (pointed) return pointed;
  const cell = selectedCell(app);
  return cell ? { jurisdictions: cell.members, networks: [] } : null;
}
