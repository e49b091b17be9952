import { expect, it } from "vitest";
import { toastsOf } from "../../src/app/toasts/toasts.ts";
import { undoably } from "../../src/app/toasts/undoable.ts";
import { firstRecords } from "../../src/state/data.ts";
import { storeOf } from "../../src/state/store.ts";
import { noQuestion } from "../../src/state/view.ts";
import { code } from "../model/data.ts";

const still = { after: () => null, stop: () => {} };

function opened() {
  const history = { state: null, pushState: () => {}, replaceState: () => {} };
  const store = storeOf(firstRecords(), { location: { hash: "", pathname: "/", search: "" }, history });
  return { store, toasts: toastsOf(still) };
}

it("gives back all networks after none was chosen, and keeps what was changed meanwhile", () => {
  const app = opened();
  const { networks } = app.store.start;
  undoably(app, "none", () => app.store.change({ networks: [] }));
  app.store.change({ chart: "pairs" });
  app.toasts.undoLast();
  expect(app.store.view.value).toMatchObject({ networks, chart: "pairs" });
});

it("gives back a question with the colours that it had", () => {
  const app = opened();
  const question = { from: code("ESP"), to: code("KEN") };
  app.store.change({ question, fill: "reach" });
  undoably(app, "closed", () => app.store.close({ question: noQuestion, fill: "memberships" }));
  expect(app.store.view.value).toMatchObject({ question: noQuestion, fill: "memberships" });
  app.toasts.undoLast();
  expect(app.store.view.value).toMatchObject({ question, fill: "reach" });
});

it("offers nothing where nothing has changed but where the map stands", () => {
  const app = opened();
  undoably(app, "same", () => app.store.change({ camera: { center: [0, 0], zoom: 2 } }));
  expect(app.toasts.shown.value).toEqual([]);
});

it("leaves networks that were chosen since as they are, and offers nothing any more", () => {
  const app = opened();
  const [first, second] = app.store.start.networks.map(network => [network]);
  if (!first || !second) throw new Error("two networks");
  undoably(app, "one", () => app.store.change({ networks: first }));
  app.store.change({ networks: second });
  expect(app.toasts.shown.value).toMatchObject([{ text: "one", undo: null }]);
  expect(app.toasts.undoLast()).toBe(false);
  expect(app.store.view.value.networks).toEqual(second);
});

it("undoes in order: what is below another change can be undone once that one is taken back", () => {
  const app = opened();
  const { networks } = app.store.start;
  undoably(app, "one", () => app.store.change({ networks: networks.slice(0, 1) }));
  undoably(app, "none", () => app.store.change({ networks: [] }));
  expect(app.toasts.shown.value.map(({ undo }) => undo !== null)).toEqual([false, true]);
  app.toasts.undoLast();
  expect(app.store.view.value.networks).toEqual(networks.slice(0, 1));
  app.toasts.undoLast();
  expect(app.store.view.value.networks).toEqual(networks);
});

it("gives back a closed question beside colours chosen since, and no colours without their question", () => {
  const app = opened();
  const question = { from: code("ESP"), to: code("KEN") };
  const leave = () => app.store.close({ question: noQuestion, fill: "memberships" });
  app.store.change({ question, fill: "reach" });
  undoably(app, "closed", leave);
  app.store.change({ fill: "count" });
  app.toasts.undoLast();
  expect(app.store.view.value).toMatchObject({ question, fill: "count" });
  app.store.change({ fill: "reach" });
  undoably(app, "closed again", leave);
  app.store.change({ question: { from: code("FRA"), to: null } });
  expect(app.toasts.undoLast()).toBe(false);
  expect(app.store.view.value).toMatchObject({ question: { from: "FRA", to: null }, fill: "memberships" });
});
