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
  territories: "How territories are counted",
  territoryRules: { apart: "separately", "with-state": "with their State" },
};
