import { counted } from "./words.ts";

/** English: choices in the header and above a chart, and labels at the lower edge of a chart. */
export const toolsInEnglish = {
  /** The choice of a language changes names only, until the words are translated as well. */
  language: "Names in",
  languageHint: "Names of countries in this language. All other words are in English.",
  toolLabels: { counting: "Count", sort: "Sort", territories: "Territories" },
  countings: { exactly: "exactly these networks", "at-least": "at least these networks" },
  countingHints: {
    exactly: "Each row counts jurisdictions in these networks and in no other chosen network.",
    "at-least": "Each row counts jurisdictions in these networks, whether or not they are in others.",
  },
  sort: "Order",
  sorts: { size: "by size", degree: "by number of networks", network: "by network", reading: "by name" },
  /** At the lower edge of a chart that is cut off. */
  below: {
    rows: (n: number) => `${counted(n, "more row")} below`,
    maps: (n: number) => `${counted(n, "more map")} below`,
    parts: () => "More below",
  },
  enlargeChart: "Use the whole window",
  graphics: "Map graphics",
  graphicsChoices: { automatic: "Automatic", simple: "Simple", full: "Full" },
  graphicsReasons: {
    "forced-colours": "The simple map is shown, because it follows the colours of your system.",
    "saved-data": "The simple map is shown, because your browser is set to save data.",
    "small-memory": "The simple map is shown, because this device has little memory.",
    software: "The simple map is shown, because it is faster without a graphics card.",
    slow: "The simple map is shown, because the full one was slow on this device.",
  },
  territories: "How territories are counted",
  territoryRules: { apart: "separately", "with-state": "with their State" },
};
