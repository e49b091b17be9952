import { signal } from "@preact/signals";
import { expect, it } from "vitest";
import type { CommandPlace } from "../../src/app/commands/command.ts";
import { commandsOf } from "../../src/app/commands/list.ts";
import { searchOf } from "../../src/app/commands/palette.ts";
import { choicesOf } from "../../src/app/state/finder.ts";
import { loadCharts } from "../../src/charts/kinds.ts";
import { en } from "../../src/i18n/en/index.ts";
import { factsOf } from "../../src/model/sets/facts.ts";
import { incidenceOf } from "../../src/model/sets/overlap.ts";
import { startView, type View } from "../../src/state/view.ts";
import { aliases, atlas, documentNetworks, names } from "../model/data.ts";

const nameOf = (code: string): string => atlas.jurisdictions.get(code as never)?.name ?? code;
const edition = atlas.editions.published;
// What is so already is not offered.
const view: View = { ...startView(documentNetworks), edition: "current", projection: "globe" };
const incidence = incidenceOf(atlas, edition, documentNetworks, view.territories);

/** A screen, as far as the list of commands looks at it. */
const screen = {
  app: {
    store: { view: signal(view), edition: signal(edition), nameOf: signal(nameOf) },
    messages: signal(en),
    preferences: { choice: signal("system"), graphics: signal("automatic") },
    userNetworks: { networks: signal([]) },
    derived: { facts: signal(factsOf(edition, documentNetworks, incidence)) },
    charts: await loadCharts(),
  },
} as unknown as CommandPlace;

const commands = commandsOf(screen);
const choices = choicesOf(atlas, { names, aliases }, nameOf as never, en.search);
const search = searchOf(choices, commands, en.search.commands.groups);

/** What somebody may type, and what the Enter key then takes. */
const firstFound: Readonly<Record<string, string>> = {
  help: "About this atlas",
  shortcuts: "Keyboard shortcuts",
  keys: "Keyboard shortcuts",
  print: "Print",
  share: "Copy link to this view",
  "copy link": "Copy link to this view",
  download: "Export the map",
  pdf: "Export the map",
  excel: "Export the chart",
  "dark mode": "Dark theme",
  dark: "Dark theme",
  night: "Dark theme",
  settings: "Menu, with pages and theme",
  menu: "Menu, with pages and theme",
  undo: "Undo the last change",
  reset: "Reset to the first view",
  GlobE: "GlobE",
  flat: "Flat map",
  "full screen": "Show the chart in the whole window",
  sources: "Sources",
  cite: "About this atlas",
  history: "Changes since 2013",
  errors: "Errors in the source",
  mistakes: "Errors in the source",
  "not listed": "Gaps and connections",
  upload: "My networks",
  venn: "Euler",
  "2013": "List as published",
  "from spain": "Route from Spain",
  "from spain to": "Route from Spain",
  "route from spain": "Route from Spain",
  "to kenya": "Route to Kenya",
  "spain to kenya": "From Spain to Kenya",
  "from spain to kenya": "From Spain to Kenya",
  togo: "Togo",
  "to nga": "Tonga",
  spain: "Spain",
  kenia: "Kenya",
  ejn: "EJN",
  oas: "OAS network",
  europe: "Europe",
  georgia: "Georgia",
  mali: "Mali",
  andorra: "Andorra",
};

it("finds first what is meant: countries, routes, networks, pages and actions by their names and by other words for them", () => {
  const found = Object.keys(firstFound).map(typed => [typed, search(typed)[0]?.label ?? "nothing"]);
  expect(Object.fromEntries(found)).toEqual(firstFound);
});

it("takes the globe for what the map can be, and GlobE for the network", () => {
  const flat = commandsOf({
    ...screen,
    app: { ...screen.app, store: { ...screen.app.store, view: signal(startView(documentNetworks)) } },
  });
  const find = searchOf(choices, flat, en.search.commands.groups);
  expect(
    find("globe")
      .slice(0, 2)
      .map(({ label }) => label),
  ).toEqual(["Globe", "GlobE"]);
  expect(
    find("GlobE")
      .slice(0, 2)
      .map(({ label }) => label),
  ).toEqual(["GlobE", "Show only GlobE"]);
  expect(find("2026")[0]?.label).toBe("List today");
});

it("offers the shortcuts beside the page about the atlas where somebody asks for help", () => {
  expect(search("help").map(({ label }) => label)).toEqual(["About this atlas", "Keyboard shortcuts"]);
});

it("has other words only for what there is", () => {
  const ids = new Set(commands.map(({ id }) => id));
  const now = ["action:theme-system", "action:edition-current", "action:projection-globe"];
  for (const id of Object.keys(en.search.commands.synonyms)) expect([...ids, ...now], id).toContain(id);
});

it("leads from a route with one end to a question that is still open", () => {
  expect(search("from spain")[0]).toMatchObject({ id: "ESP ", kind: "route" });
  expect(search("to kenya")[0]).toMatchObject({ id: " KEN", kind: "route" });
});

it("takes two letters for the beginning of a name, and never of another word for it", () => {
  expect(search("ma").map(({ label }) => label)).not.toContain("Grid");
  expect(search("mat").map(({ label }) => label)).toContain("Grid");
});
