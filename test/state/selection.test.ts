import { signal } from "@preact/signals";
import { expect, it } from "vitest";
import { pickEntry, pickedGroupIn, unpickEntry } from "../../src/app/map/picked-entry.ts";
import { derivedOf } from "../../src/app/state/derived.ts";
import type { PageApp } from "../../src/app/state/page-app.ts";
import { groupIn, markedIn } from "../../src/app/state/selection.ts";
import { stepBack } from "../../src/app/state/step-back.ts";
import { type Charts, loadCharts } from "../../src/charts/kinds.ts";
import { firstMessages } from "../../src/i18n/messages.ts";
import type { LegendEntry, MapScene } from "../../src/map/scene/types.ts";
import { reachFrom } from "../../src/model/routes/reach.ts";
import { routeBetween } from "../../src/model/routes/route.ts";
import { firstRecords } from "../../src/state/data.ts";
import { storeOf } from "../../src/state/store.ts";
import { code, id } from "../model/data.ts";

const charts = await loadCharts();

function opened() {
  const history = { state: null, pushState: () => {}, replaceState: () => {} };
  const bar = { location: { hash: "", pathname: "/", search: "" }, history } as never;
  const store = storeOf(firstRecords(), bar);
  const loaded = signal<Charts | null>(charts);
  const solver = signal({ routeBetween, reachFrom });
  const derived = derivedOf({ store, messages: signal(firstMessages), theme: signal("light"), solver, charts: loaded });
  return { app: { store, derived, picking: signal(null) } as unknown as PageApp, loaded };
}

it("a selection counts what the chart on the screen counts, everywhere at once", () => {
  const { app } = opened();
  const selected = () => app.derived.selection.value;
  app.store.change({ chart: "pairs", overlap: [id("cncp"), id("oas")] });
  expect(selected()).toMatchObject({ counting: "at-least" });
  expect(selected()?.members).toContain(code("BLZ"));
  expect([groupIn(app), markedIn(app)?.jurisdictions]).toEqual([selected()?.members, selected()?.members]);
  app.store.change({ chart: "upset" });
  expect(selected()).toMatchObject({ counting: "exactly" });
  expect(selected()?.members).not.toContain(code("BLZ"));
  app.store.change({ counting: "at-least", chart: "linear" });
  expect(selected()).toMatchObject({ counting: "exactly" });
});

it("a selection waits for its chart, which says what it counts", () => {
  const { app, loaded } = opened();
  app.store.change({ chart: "pairs", overlap: [id("cncp"), id("oas")] });
  loaded.value = null;
  expect([app.derived.selection.value, groupIn(app)]).toEqual([null, []]);
});

it("a selection stops dimming the map while the sheet of a jurisdiction is open, and comes back after it", () => {
  const { app } = opened();
  app.store.change({ overlap: [id("cncp"), id("oas")] });
  const members = groupIn(app);
  expect(members).toHaveLength(12);
  app.store.open({ jurisdiction: code("LCA") });
  expect([groupIn(app), markedIn(app), app.derived.selection.value]).toEqual([[], null, null]);
  stepBack(app);
  expect(groupIn(app)).toEqual(members);
  stepBack(app);
  expect([groupIn(app), app.store.view.value.overlap]).toEqual([[], null]);
});

it("the sharers of a question step back for a selection and for an open sheet, as the sentence does", () => {
  const { app } = opened();
  app.store.change({ question: { from: code("ESP"), to: code("FRA") } });
  expect(groupIn(app)).toContain(code("DEU"));
  app.store.change({ chart: "pairs", overlap: [id("cncp"), id("ejn")] });
  expect(groupIn(app)).toEqual(app.derived.selection.value?.members);
  app.store.open({ jurisdiction: code("KEN") });
  expect(groupIn(app)).toEqual([]);
});

it("a form that picks members takes over from a picked entry of the legend, and Escape leaves the form its map", () => {
  const { app } = opened();
  const codes = [code("BLZ"), code("MLT")];
  const entry = { id: "count-3", label: "3 networks", jurisdictions: codes, networks: [] };
  const scene = { legend: [entry] } as unknown as MapScene;
  app.store.change({ overlap: [id("cncp"), id("oas")] });
  pickEntry(app, scene, entry as unknown as LegendEntry);
  expect([pickedGroupIn(app, scene)?.label, groupIn(app)]).toEqual(["3 networks", codes]);
  const form = { picked: [code("KEN")], take: () => {} };
  app.picking.value = form;
  expect(pickedGroupIn(app, scene)).toBeNull();
  stepBack(app);
  expect([app.picking.value, app.store.view.value.overlap]).toEqual([form, null]);
  expect(unpickEntry(app)).toBe(false);
});
