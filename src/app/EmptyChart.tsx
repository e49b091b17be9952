import { otherEdition } from "../model/network.ts";
import { EmptyNote } from "../panels/controls/EmptyNote.tsx";
import { showAllNetworks } from "./state/networks.ts";
import type { PageApp } from "./state/page-app.ts";

interface EmptyChartProps {
  readonly app: PageApp;
  /** What the rows are filtered by, where no row is left; null: some are. */
  readonly unmatched: string | null;
  readonly onClear: () => void;
}

/** Below a chart that has nothing to show: what to do about it. */
export function EmptyChart({ app, unmatched, onClear }: EmptyChartProps) {
  const { store, derived, charts, messages } = app;
  const words = messages.value.empty;
  const { chart, networks, edition } = store.view.value;
  const [only, ...others] = networks;
  const showAll = { label: words.showAll, onAct: () => showAllNetworks(app) };
  if (!only) return <EmptyNote text={words.noNetwork} action={showAll} />;
  if (unmatched !== null)
    return <EmptyNote text={words.noRow(unmatched)} action={{ label: words.clearFilter, onAct: onClear }} />;
  if (derived.incidence.value.jurisdictions.length === 0) {
    const other = otherEdition(edition);
    const onAct = (): void => store.change({ edition: other, on: null });
    return <EmptyNote text={words.noMembers} action={{ label: words.showEdition[other], onAct }} />;
  }
  // A grid and small maps show one network as well as many.
  const showsOverlaps = charts[chart].countings.length > 0;
  if (others.length > 0 || !showsOverlaps) return null;
  return <EmptyNote text={words.oneNetwork(derived.wording.value.networkName(only))} action={showAll} />;
}
