import type { Columns } from "../tables/columns.ts";
import { columnRoles } from "../tables/fields.ts";

/** How a person said that a table is to be read, as its file states when it is given back. */
export type ToldColumns = Pick<Columns, "roles" | "headingLine" | "transposed" | "fillDown" | "commaLists">;

const words = {
  transposed: "countries side by side",
  fillDown: "filled from above",
  commas: "commas between networks",
};

/** "network, jurisdiction, ignored; filled from above". */
export const toldText = ({ roles, transposed, fillDown, commaLists }: ToldColumns): string =>
  [
    roles.join(", "),
    ...(transposed ? [words.transposed] : []),
    ...(fillDown ? [words.fillDown] : []),
    ...(commaLists === true ? [words.commas] : []),
  ].join("; ");

/** Reads `toldText`. Null: it says something else. */
export function toldColumns(text: string, headingLine: number | null): ToldColumns | null {
  const [list = "", ...more] = text.split(";").map(part => part.trim());
  const names = list.split(",").map(name => name.trim());
  const roles = names.flatMap(name => columnRoles.find(role => role === name) ?? []);
  if (roles.length < names.length) return null;
  return {
    roles,
    headingLine,
    transposed: more.includes(words.transposed),
    fillDown: more.includes(words.fillDown),
    commaLists: more.includes(words.commas),
  };
}

/** The columns as they were guessed, with what a person said of them; other questions are answered by that. */
export const withTold = (guessed: Columns, told: ToldColumns): Columns => ({
  ...guessed,
  ...told,
  roles: guessed.roles.map((_, index) => told.roles[index] ?? "ignored"),
  questions: [],
});
