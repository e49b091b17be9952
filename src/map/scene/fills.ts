import { changesFill } from "./changes.ts";
import { compareFill } from "./compare.ts";
import { countFill } from "./count.ts";
import { gapsFill } from "./gaps.ts";
import { membershipsFill } from "./memberships.ts";
import { reachFill } from "./reach.ts";
import type { FillKind } from "./types.ts";

/** Every fill by its id, in the order of the menu; a new one is a file beside this and a line here. */
const fillKinds = {
  memberships: membershipsFill,
  count: countFill,
  compare: compareFill,
  reach: reachFill,
  changes: changesFill,
  gaps: gapsFill,
} satisfies Record<string, FillKind>;

export type FillId = keyof typeof fillKinds;

export const fills: Readonly<Record<FillId, FillKind>> = fillKinds;
export const fillIds = Object.keys(fillKinds) as readonly FillId[];

/** Shown at first, and wherever another fill lacks what it needs. */
export const defaultFill: FillId = "memberships";

/** Shown when a question gets a start. */
export const questionFill: FillId = "reach";
