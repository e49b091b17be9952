import { synonymsInEnglish } from "./synonyms.ts";

/** English: what the search field finds besides countries. */
export const commandsInEnglish = {
  /** Headings, in the order in which they follow the countries. */
  groups: {
    networks: "Networks",
    regions: "Regions",
    pages: "Pages",
    charts: "Charts",
    fills: "Colour the map by",
    actions: "Actions",
  },
  foundIn: (found: string, headings: readonly string[]) => `${found}, also in ${headings.join(", ")}`,
  only: (name: string) => `Show only ${name}`,
  fill: (name: string) => `Colour by ${name}`,
  region: (name: string) => `Go to ${name}`,
  chart: (name: string) => `${name} chart`,
  actions: {
    exportMap: "Export the map",
    exportChart: "Export the chart",
    startAgain: "Reset to the first view",
    themes: { system: "Match system theme", light: "Light theme", dark: "Dark theme" },
    graphics: {
      automatic: "Map graphics: automatic",
      simple: "Map graphics: simple",
      full: "Map graphics: full",
    },
    projections: { "equal-earth": "Flat map", globe: "Globe" },
    language: (name: string) => `Names in ${name}`,
    territories: { apart: "Count territories separately", "with-state": "Count territories with their State" },
    noNetworks: "Show none of the networks",
    enlarge: "Show the chart in the whole window",
    reduce: "Back to the map",
    reachAll: (name: string) => `Who ${name} can reach`,
    print: "Print",
    undo: "Undo the last change",
    menu: "Menu, with pages and theme",
    makeNetwork: "Create your own network",
    saveNetworks: "Download my networks",
  },
  synonyms: synonymsInEnglish,
};
