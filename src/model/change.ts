import type { JurisdictionCode } from "./jurisdiction.ts";
import type { NetworkId } from "./network.ts";

export type Operation =
  | { readonly op: "add"; readonly jurisdictions: readonly JurisdictionCode[]; readonly flag?: string }
  | { readonly op: "remove"; readonly jurisdictions: readonly JurisdictionCode[] }
  | { readonly op: "list"; readonly jurisdictions: readonly JurisdictionCode[] }
  | {
      readonly op: "status";
      readonly jurisdictions: readonly JurisdictionCode[];
      readonly status: string;
      readonly counts?: boolean;
    }
  | { readonly op: "rename"; readonly jurisdictions: readonly JurisdictionCode[]; readonly name: string }
  | { readonly op: "flag"; readonly jurisdictions: readonly JurisdictionCode[]; readonly flag: string };

export type Grade = "official" | "press" | "secondary";

export interface ChangeRecord {
  readonly id: string;
  readonly network: NetworkId;
  readonly jurisdictions: readonly JurisdictionCode[];
  /** EDTF: `2013-07-01`, `2018-04`, `2016`, `../2020-01`, `2004/..`. Null: no source gives a date. */
  readonly date: string | null;
  readonly dateConfirmed: boolean | null;
  /** `change`: new since the document; `correction`: missing from the document already; `context`: background. */
  readonly nature: "change" | "correction" | "context";
  readonly kind: string;
  readonly text: string;
  readonly operations: readonly Operation[];
  readonly bestSource: Grade;
  readonly sources: readonly string[];
}

/** The sources of what changed in some networks, each once. */
export const sourcesOfChanges = (
  changes: readonly ChangeRecord[],
  networks: readonly { readonly id: NetworkId }[],
): ReadonlySet<string> =>
  new Set(changes.filter(({ network }) => networks.some(({ id }) => id === network)).flatMap(({ sources }) => sources));

/** The last day that a date can name, after every change: of what has no date, or no known end. */
export const endOfTime = "9999-12-31";

/**
 * The first day (`yyyy-mm-dd`) on which a dated fact certainly holds. An open start (`../2020-01`) counts from its end,
 * an open end (`2004/..`) from its start. Null sorts last.
 */
export function sortDay(date: string | null): string {
  if (date === null) return endOfTime;
  const day = date.replace(/^(\.\.)?\//, "").replace(/\/.*/, "");
  return day + "-01-01".slice(day.length - "yyyy".length);
}

/** The last day (`yyyy-mm-dd`) of a month (`yyyy-mm`). */
export function lastDayOf(month: string): string {
  const day = new Date(`${month}-01`);
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10);
}

/** Changes by date, those of one day in the order of the file. */
export function sortedByDate(changes: readonly ChangeRecord[]): readonly ChangeRecord[] {
  return changes
    .map(change => ({ change, day: sortDay(change.date) }))
    .sort((a, b) => a.day.localeCompare(b.day))
    .map(({ change }) => change);
}
