import type { Highlight } from "../../draw/highlight.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { AtlasApp } from "./atlas-app.ts";

/** Both ends of the question and its bridges, emphasized on the map and in the overlaps while it is open. */
export function questionedIn({ store, derived }: AtlasApp): readonly JurisdictionCode[] {
  const { from, to } = store.view.value.question;
  const bridges = derived.route.value?.bridges.map(({ jurisdiction }) => jurisdiction) ?? [];
  return [from, to, ...bridges].flatMap(code => code ?? []);
}

/** Members of the networks that both ends share; empty where they share none. */
function sharersIn({ store, derived }: AtlasApp): readonly JurisdictionCode[] {
  const { members } = store.edition.value;
  const shared = derived.route.value?.shared ?? [];
  return [...new Set(shared.flatMap(id => [...(members.get(id)?.keys() ?? [])]))];
}

/** The group of which all others step back on the map; like the sentence above it, it leaves an open sheet alone. */
export function groupIn(app: AtlasApp): readonly JurisdictionCode[] {
  const picking = app.picking.value;
  if (picking) return picking.picked;
  if (app.store.view.value.jurisdiction) return [];
  return app.derived.selection.value?.members ?? sharersIn(app);
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
  const selection = app.derived.selection.value;
  return selection ? { jurisdictions: selection.members, networks: [] } : null;
}
