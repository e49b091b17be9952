import { listOf } from "../../i18n/formats.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { MarkEntry } from "../../panels/map/Legend.tsx";
import { someOf } from "../../prose/sentences.ts";
import type { PageApp } from "../state/page-app.ts";
import { groupIn } from "../state/selection.ts";

/** What the rings and outlines on the map stand for. The one around an open country is named by its details. */
export function marksIn(app: PageApp): readonly MarkEntry[] {
  const { from, to } = app.store.view.value.question;
  const { asked, bridges } = app.messages.value.mapControls.marks;
  const ends = [from, to].flatMap(code => code ?? []);
  const introducing = app.derived.route.value?.bridges.map(bridge => bridge.jurisdiction) ?? [];
  return [
    ...ringMark("asked", ends, asked(listOf(ends.map(app.store.nameOf.value), app.messages.value.app.spoken))),
    ...ringMark("bridges", introducing, bridges(someOf(introducing, app.derived.wording.value))),
    ...groupMark(app),
  ];
}

const ringMark = (id: string, jurisdictions: readonly JurisdictionCode[], label: string): readonly MarkEntry[] =>
  jurisdictions.length === 0 ? [] : [{ id, label, isGroup: false, count: null, jurisdictions }];

/** The outline around the members of the shared networks; a selection is named over the map. */
function groupMark(app: PageApp): readonly MarkEntry[] {
  const { route, selection } = app.derived;
  const shared = route.value?.shared ?? [];
  const isNamed = app.picking.value !== null || selection.value !== null;
  const jurisdictions = isNamed || shared.length === 0 ? [] : groupIn(app);
  if (jurisdictions.length === 0) return [];
  const label = app.messages.value.mapControls.marks.sharers(shared.length);
  return [{ id: "group", label, isGroup: true, count: jurisdictions.length, jurisdictions }];
}
