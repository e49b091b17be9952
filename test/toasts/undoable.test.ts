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
