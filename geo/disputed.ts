import type { UnitCode } from "./units.ts";

/** A unit that the map must not show without a word. */
export interface DisputedUnit {
  readonly code: UnitCode;
  /** `disputed` is grey whatever is chosen; `plain` is coloured like any other unit. */
  readonly fill: "disputed" | "plain";
  readonly name: string;
  readonly note: string;
}

/** Names and notes in English, for sheets and for the list of notes; reasons stand in `geo/README.md`. */
export const disputedUnits: readonly DisputedUnit[] = [
  {
    code: "ESH",
    fill: "plain",
    name: "Western Sahara",
    note: "Non-Self-Governing Territory",
  },
  {
    code: "FLK",
    fill: "plain",
    name: "Falkland Islands (Malvinas)",
    note: "A dispute exists between the Governments of Argentina and the United Kingdom of Great Britain and Northern Ireland concerning sovereignty over the Falkland Islands (Malvinas).",
  },
  {
    code: "IOT",
    fill: "disputed",
    name: "Chagos Archipelago",
    note: "British Indian Ocean Territory in ISO 3166; claimed by Mauritius. Memberships of neither State fill it.",
  },
  {
    code: "MYT",
    fill: "plain",
    name: "Mayotte",
    note: "A department of France, claimed by the Comoros.",
  },
  {
    code: "TWN",
    fill: "plain",
    name: "Taiwan, Province of China",
    note: "Named as in the statistical classification of the United Nations (M49); drawn as a unit of its own, without a position on its status.",
  },
  {
    code: "XAB",
    fill: "disputed",
    name: "Abyei",
    note: "Final status of the Abyei area is not yet determined.",
  },
  {
    code: "XAC",
    fill: "disputed",
    name: "Aksai Chin",
    note: "Administered by China, claimed by India. Its edges here are approximate.",
  },
  {
    code: "XAP",
    fill: "disputed",
    name: "Arunachal Pradesh",
    note: "Administered by India, claimed for the most part by China. Its edges here are approximate.",
  },
  {
    code: "XBT",
    fill: "disputed",
    name: "Bir Tawil",
    note: "Claimed neither by Egypt nor by the Sudan. Its edges here are approximate.",
  },
  {
    code: "XHT",
    fill: "disputed",
    name: "Hala'ib Triangle",
    note: "Administered by Egypt, claimed by the Sudan. Its edges here are approximate.",
  },
  {
    code: "XIT",
    fill: "disputed",
    name: "Ilemi Triangle",
    note: "Administered by Kenya, claimed by South Sudan. Its edges here are approximate.",
  },
  {
    code: "XJK",
    fill: "disputed",
    name: "Jammu and Kashmir",
    note: "Dotted line represents approximately the Line of Control in Jammu and Kashmir agreed upon by India and Pakistan. The final status of Jammu and Kashmir has not yet been agreed upon by the parties.",
  },
  {
    code: "XKX",
    fill: "plain",
    name: "Kosovo (UNSCR 1244)",
    note: "References to Kosovo are to be understood in the context of United Nations Security Council resolution 1244 (1999).",
  },
];
