import { memoized } from "../cleaning.ts";
import { type cellStatusOf, marksOf } from "../statuses/cell.ts";
import type { Columns } from "./columns.ts";
import type { Field } from "./fields.ts";
import type { Layout } from "./layout.ts";
import { type NamedNetwork, networkCells } from "./network-cells.ts";
import { placesWithStatus, type StatedPlace } from "./stated-places.ts";

/** A table with how it is read. */
export interface TableOptions {
  readonly columns: Columns;
  readonly layout: Layout;
  /** The name of a network that no cell names. */
  readonly defaultName: string;
  readonly namesPlace: (text: string) => boolean;
  /** The jurisdictions that a cell names, to compare two columns of the same. */
  readonly codesOf: (cell: string) => readonly string[];
}

/** The columns by what they say of a membership. */
export interface Plan {
  readonly jurisdictions: readonly Field[];
  readonly same: readonly Field[];
  readonly listed: readonly Field[];
  /** Fields for each network in a heading, by its name, with those of the row. */
  readonly networks: ReadonlyMap<string, readonly Field[]>;
  /** Fields of the row as a whole. */
  readonly row: readonly Field[];
  readonly networkIndex: number;
  readonly yearIndex: number;
  readonly networksIn: (cell: string) => readonly NamedNetwork[];
  /** The places in a cell, each with its status in brackets. */
  readonly placesIn: (cell: string) => readonly StatedPlace[];
  /** Reads a mark, as the notes of the table explain it. */
  readonly markOf: typeof cellStatusOf;
}

/** Sorts the fields of a table by what they are read for. */
export function planOf({ columns, layout, namesPlace }: TableOptions, fields: readonly Field[]): Plan {
  const { roles, commaLists } = columns;
  const of = (role: Field["role"]): readonly Field[] => fields.filter(field => field.role === role);
  const networkIndex = roles.indexOf("network");
  const networks = new Map<string, Field[]>();
  const named = fields.filter(({ network, role }) => network !== null && role !== "listed");
  const isMarked = new Set(
    named.filter(({ role }) => role === "member-of" || role === "flag").map(({ network }) => network),
  );
  for (const field of named)
    if (field.network !== null && (isMarked.has(field.network) || field.role !== "until"))
      networks.set(field.network, [...(networks.get(field.network) ?? []), field]);
  const row = fields.filter(
    ({ network, role }) => network === null && ["status", "flag", "since", "until", "period"].includes(role),
  );
  const values = networkIndex === -1 ? [] : layout.body.map(({ cells }) => (cells[networkIndex] ?? "").trim());
  return {
    jurisdictions: of("jurisdiction"),
    same: of("same"),
    listed: of("listed"),
    networks: new Map([...networks].map(([name, own]) => [name, [...own, ...row]])),
    row,
    networkIndex,
    yearIndex: roles.indexOf("year"),
    networksIn: memoized(networkCells(new Set(values), commaLists === true)),
    placesIn: memoized(cell => placesWithStatus(cell, namesPlace)),
    markOf: markReader(layout, fields),
  };
}

const marked: ReadonlySet<Field["role"]> = new Set(["member-of", "flag", "status"]);

/** Reads the marks of a table together: "O" and "N" are clear only beside one another, and a note may explain them. */
function markReader({ body, legend }: Layout, fields: readonly Field[]): Plan["markOf"] {
  const values = new Set<string>();
  const indices = fields.filter(({ role }) => marked.has(role)).map(({ index }) => index);
  for (const { cells } of body) for (const index of indices) values.add((cells[index] ?? "").trim());
  values.delete("");
  const explained = (cell: string): string => legend.get(cell.trim()) ?? cell;
  const markOf = marksOf([...values].map(explained));
  return memoized(cell => markOf(explained(cell)));
}
