import type { Highlight } from "../../draw/highlight.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { type Cell, cellsOf, membersOfAll } from "../../model/sets/overlap.ts";
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

/** Both ends of the question and its bridges: what stands out on the map and in the overlaps as long as it is asked. */
export function questionedIn({ store, derived }: AtlasApp): readonly JurisdictionCode[] {
  const { from, to } = store.view.value.question;
  const bridges = derived.route.value?.bridges.map(({ jurisdiction }) => jurisdiction) ?? [];
  return [from, to, ...bridges].flatMap(code => code ?? []);
}

/** Members of the networks that both ends share; nobody where they share none. */
export function sharersIn({ store, derived }: AtlasApp): readonly JurisdictionCode[] {
  const { members } = store.edition.value;
  const shared = derived.route.value?.shared ?? [];
  return [...new Set(shared.flatMap(id => [...(members.get(id)?.keys() ?? [])]))];
}

/** What is marked in the charts: what is pointed at, else what is selected, else the rows of the question. */
export function markedInCharts(app: AtlasApp): Highlight | null {
  const questioned = questionedIn(app);
  return markedIn(app) ?? (questioned.length > 0 ? { jurisdictions: questioned, networks: [] } : null);
}

/** What is marked everywhere: what is pointed at, else what is selected. */
export function markedIn(app: AtlasApp): Highlight | null {
  const pointed = app.store.highlight.value;
  if (pointed) return pointed;
  const cell = selectedCell(app);
  return cell ? { jurisdictions: cell.members, networks: [] } : null;
}
