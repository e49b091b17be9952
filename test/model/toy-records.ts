import type { ChangeRecord, Operation } from "../../src/model/change.ts";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import type { MembershipRecord } from "../../src/model/membership.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { code, id } from "./data.ts";

type OperationParts = Operation extends infer One
  ? One extends Operation
    ? Omit<One, "jurisdictions">
    : never
  : never;

/** An operation on jurisdictions by their codes, separated by spaces. */
export const operation = (parts: OperationParts, codes: string): Operation =>
  ({ ...parts, jurisdictions: codes.split(" ") as readonly string[] as readonly JurisdictionCode[] }) as Operation;

/** A change in the network "n", by the source "s" with the number of the change. */
export const change = (
  number: number,
  date: string | null,
  operations: readonly Operation[],
  more: Partial<ChangeRecord> = {},
): ChangeRecord => ({
  id: `C${number}`,
  network: id("n"),
  jurisdictions: operations.flatMap(({ jurisdictions }) => jurisdictions),
  date,
  dateConfirmed: date === null ? null : true,
  nature: "change",
  kind: "accession",
  text: `Change ${number}`,
  operations,
  bestSource: "official",
  sources: [`s${number}`],
  ...more,
});

/** Rows of the document for one network. */
export const rowsOf = (network: string, codes: string): readonly MembershipRecord[] =>
  codes.split(" ").map(own => ({
    network: network as string as NetworkId,
    jurisdiction: code(own),
    listedAs: `Land of ${own}`,
    note: "",
  }));
