import { selectsPairs } from "../../charts/kinds.ts";
import type { Highlight } from "../../draw/highlight.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { type Cell, cellsOf, membersOfAll } from "../../model/sets/overlap.ts";
import type { AtlasApp } from "./atlas-app.ts";

/** The selected cell or pair with its members. Null: nothing is selected, or the selection has no members any more. */
export function selectedCell({ store, derived }: AtlasApp): Cell | null {
  const { overlap, counting, chart } = store.view.value;
  if (!overlap) return null;
  const incidence = derived.incidence.value;
  const exactly = counting === "exactly" && !selectsPairs(chart);
  const key = overlap.join();
  const cell = exactly
    ? cellsOf(incidence).find(({ networks }) => networks.join() === key)
    : { networks: overlap, members: membersOfAll(incidence, overlap) };
  return cell && cell.members.length > 0 ? cell : null;
}

/** Both ends of the question and its bridges, emphasized on the map and in the overlaps while it is open. */
export function questionedIn({ store, derived }: AtlasApp): readonly JurisdictionCode[] {
  const { from, to } = store.view.value.question;
  const bridges = derived.route.value?.bridges.map(({ jurisdiction }) => jurisdiction) ?? [];
  return [from, to, ...bridges].flatMap(code => code ?? []);
}

/** Members of the networks that both ends share; empty where they share none. */
export function sharersIn({ store, derived }: AtlasApp): readonly JurisdictionCode[] {
  const { members } = store.edition.value;
  const shared = derived.route.value?.shared ?? [];
  return [...new Set(shared.flatMap(id => [...(members.get(id)?.keys() ?? [])]))];
}

/** The highlight in charts: what is hovered, else selected, else the rows of the question. */
export function markedInCharts(app: AtlasApp): Highlight | null {
  const questioned = questionedIn(app);
  return markedIn(app) ?? (questioned.length > 0 ? { jurisdictions: questioned, networks: [] } : null);
}

/** The highlight everywhere: what is hovered, else selected. Null: neither. */
export function markedIn(app: AtlasApp): Highlight | null {
  const pointed = app.store.highlight.value;
  if (pointed) return pointed;
  const cell = selectedCell(app);
  return cell ? { jurisdictions: cell.members, networks: [] } : null;
}
