/** English: the choices above a chart. */
export const toolsInEnglish = {
  toolLabels: { counting: "Count", sort: "Sort", territories: "Territories" },
  countings: { exactly: "exactly these networks", "at-least": "at least these networks" },
  countingHints: {
    exactly: "Each row counts jurisdictions in these networks and in no other chosen network.",
    "at-least": "Each row counts jurisdictions in these networks, whether or not they are in others.",
  },
  sort: "Order",
  sorts: { size: "by size", degree: "by number of networks", network: "by network", reading: "by name" },
  territories: "How territories are counted",
  territoryRules: { apart: "separately", "with-state": "with their State" },
};
