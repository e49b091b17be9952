import jurisdictions from "../data/jurisdictions.json";
import type { UnitCode } from "./units.ts";

/** A unit that the map must not show without a word. */
export interface DisputedUnit {
  readonly code: UnitCode;
  /** `disputed` is grey whatever is chosen; `plain` is coloured like any other unit. */
  readonly fill: "disputed" | "plain";
  readonly name: string;
  readonly note: string;
}

const approximate = "Its edges here are approximate.";

/** The units with their fills, and what the map alone has to say of them. Reasons stand in `geo/README.md`. */
const drawn: readonly (readonly [code: UnitCode, fill: DisputedUnit["fill"], before?: string, after?: string])[] = [
  ["ESH", "plain"],
  ["FLK", "plain"],
  ["IOT", "disputed"],
  ["MYT", "plain"],
  ["TWN", "plain"],
  ["XAB", "disputed"],
  ["XAC", "disputed", "", approximate],
  ["XAP", "disputed", "", approximate],
  ["XBT", "disputed", "", approximate],
  ["XHT", "disputed", "", approximate],
  ["XIT", "disputed", "", approximate],
  [
    "XJK",
    "disputed",
    "Dotted line represents approximately the Line of Control in Jammu and Kashmir agreed upon by India and Pakistan.",
  ],
  ["XKX", "plain"],
];

const recordOf = new Map(jurisdictions.map(record => [record.code, record] as const));

/** Names and notes in English are those of `data/jurisdictions.json`, so that a sheet and the map say the same. */
export const disputedUnits: readonly DisputedUnit[] = drawn.map(([code, fill, before, after]) => {
  const record = recordOf.get(code);
  if (!record?.note) throw new Error(`${code} has no note in data/jurisdictions.json`);
  return { code, fill, name: record.name, note: [before, record.note, after].filter(Boolean).join(" ") };
});
