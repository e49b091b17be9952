import { cellStatusOf } from "../statuses/cell.ts";
import { endOf, periodOf } from "../statuses/periods.ts";
import type { Field } from "./fields.ts";

/** What a row says of one membership. Null: nothing; `status` null: a plain member; "": the status is left out. */
export type Claim = { readonly status: string | null } | { readonly denied: true } | null;

const member = "member";
const withdrawn = "withdrawn";

/** Statuses in headings whose mark means a full member, and the one whose mark means none. */
const positive: ReadonlySet<string> = new Set([member, "ratified", "active"]);
const nonMember = "non-member";

/** What the cells of a row say together. */
interface Tally {
  readonly statuses: Set<string>;
  hasEnded: boolean;
  isDenied: boolean;
  /** A positive flag that says no: the row is no membership, unless another cell says so. */
  lacksYes: boolean;
  /** A cell that should hold the status is empty. */
  isOpen: boolean;
}

type ReadMark = (cell: string) => ReturnType<typeof cellStatusOf>;

function takeFlag(tally: Tally, status: string, cell: string, markOf: ReadMark): void {
  const mark = markOf(cell);
  const says = cell.trim() === "" || mark.kind === "no" ? "no" : mark.status === member ? "yes" : "else";
  if (says === "else") {
    tally.statuses.add(mark.kind === "yes" && mark.known ? mark.status : cell.trim());
    return;
  }
  if (says === "yes") {
    if (positive.has(status)) tally.statuses.add(member);
    else if (status === withdrawn) tally.hasEnded = true;
    else if (status === nonMember) tally.isDenied = true;
    else tally.statuses.add(status);
  } else if (status === "active" && cell.trim() !== "") tally.hasEnded = true;
  else if (positive.has(status)) tally.lacksYes = true;
}

function takeStatus(tally: Tally, field: Field, cell: string, markOf: ReadMark): void {
  const text = cell.trim();
  if (text === "") {
    if (field.role === "status") tally.isOpen = true;
    return;
  }
  const mark = markOf(text);
  if (mark.kind === "no") tally.isDenied = true;
  else tally.statuses.add(mark.known ? mark.status : text);
}

function takeTime(tally: Tally, role: Field["role"], cell: string, isStatus: boolean): void {
  const text = cell.trim();
  if (text === "") {
    if (role === "since" && isStatus) tally.isOpen = true;
    return;
  }
  if (role === "until") {
    const end = endOf(text);
    if (end === "ended") tally.hasEnded = true;
    // "1" is no end, and no mark of a member either: with the word it is an unknown status.
    else if (end !== "open") tally.statuses.add(`until ${text}`);
    return;
  }
  const period = periodOf(text);
  if (period?.state === "ended") tally.hasEnded = true;
  else if (period?.state !== "current") tally.statuses.add(period ? text : `since ${text}`);
  else if (isStatus) tally.statuses.add(member);
}

/**
 * What a row is by itself. `stated`: it names network and jurisdiction and is a membership unless a cell says otherwise.
 * `asked`: it is one only if a cell says so, and it is asked about where none does. `none`: no cell, no membership.
 */
type RowBase = "stated" | "asked" | "none";

/** Joins what the cells of a row say of one membership. */
export function claimOf(
  fields: readonly Field[],
  cells: readonly string[],
  base: RowBase,
  markOf: ReadMark = cellStatusOf,
): Claim {
  const tally: Tally = { statuses: new Set(), hasEnded: false, isDenied: false, lacksYes: false, isOpen: false };
  for (const field of fields) {
    const cell = cells[field.index] ?? "";
    if (field.role === "flag" && field.status !== null) takeFlag(tally, field.status, cell, markOf);
    else if (field.role === "status" || field.role === "member-of") takeStatus(tally, field, cell, markOf);
    else if (field.role === "since" || field.role === "until" || field.role === "period")
      takeTime(tally, field.role, cell, base === "asked");
  }
  return joined(tally, base);
}

function joined({ statuses, hasEnded, isDenied, lacksYes, isOpen }: Tally, base: RowBase): Claim {
  if (hasEnded && !isDenied) return { status: withdrawn };
  if (isDenied) return statuses.size === 0 ? { denied: true } : { status: [...statuses, "no"].join("; ") };
  // A State that has signed and ratified is a party.
  if (statuses.has(member)) statuses.delete("signatory");
  if (statuses.size > 0) return { status: [...statuses].join("; ") };
  if (lacksYes) return { denied: true };
  if (isOpen || base === "asked") return { status: "" };
  return base === "stated" ? { status: null } : null;
}
