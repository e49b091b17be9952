import { fewOf, listOf } from "../../i18n/formats.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { MarkEntry } from "../../panels/map/Legend.tsx";
import type { PageApp } from "../state/page-app.ts";
import { groupIn } from "../state/selection.ts";

/** More names would push the colours off the legend. */
const maxNamed = 3;

/** What the rings and outlines on the map stand for. */
export function marksIn(app: PageApp): readonly MarkEntry[] {
  const { jurisdiction, question } = app.store.view.value;
  const words = app.messages.value.mapControls.marks;
  const entryOf = (id: keyof typeof words, codes: readonly (JurisdictionCode | null)[]): readonly MarkEntry[] => {
    const jurisdictions = codes.flatMap(code => code ?? []);
    if (jurisdictions.length === 0) return [];
    const label = id === "group" ? words.group : words[id](namesOf(app, jurisdictions), jurisdictions.length);
    return [{ id, label, isGroup: id === "group", count: id === "group" ? jurisdictions.length : null, jurisdictions }];
  };
  const { bridges = [] } = app.derived.route.value ?? {};
  return [
    ...entryOf("selected", [jurisdiction]),
    ...entryOf("asked", [question.from, question.to]),
    ...entryOf(
      "bridges",
      bridges.map(bridge => bridge.jurisdiction),
    ),
    ...entryOf("group", groupIn(app)),
  ];
}

function namesOf({ store, messages }: PageApp, codes: readonly JurisdictionCode[]): string {
  const { question, app } = messages.value;
  return listOf(fewOf(codes.map(store.nameOf.value), maxNamed, question.more), app.spoken);
}
