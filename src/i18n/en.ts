import { listOf, numberOf, plural } from "./formats.ts";

const count = (n: number): string => numberOf(n, "en");
const jurisdictions = (n: number): string =>
  `${count(n)} ${plural(n, "en", { one: "jurisdiction", other: "jurisdictions" })}`;

/** English: every sentence of the interface. A further language is one more file of the same shape. */
export const en = {
  app: {
    title: "Cooperation Atlas",
  },
  networks: {
    jurisdictions: (n: number) => `${count(n)} ${plural(n, "en", { one: "jurisdiction", other: "jurisdictions" })}`,
  },
  jurisdiction: {},
  map: {},
  charts: {
    sameList: "same list",
    inExactly: "jurisdictions in exactly these networks",
    inAtLeast: "jurisdictions in at least these networks",
    moreNames: (n: number) => `+ ${count(n)}`,
    openNames: "Show all names",
    fewerNames: "fewer",
    closeNames: "Show fewer names",
    row: (row: { readonly networks: readonly string[]; readonly count: number; readonly counting: string }) =>
      `${row.counting === "exactly" ? "In exactly" : "In at least"} ${listOf(row.networks, "en")}: ${jurisdictions(row.count)}`,
    noNetworks: "No network is chosen.",
    noMembers: "The chosen networks have no members in this edition.",
    leftOut: (n: number) =>
      `${count(n)} more ${plural(n, "en", { one: "row is", other: "rows are" })} in the table: this chart draws no more than can be read.`,
    listNotPublished: (names: readonly string[]) =>
      `${listOf(names, "en")}: ${plural(names.length, "en", { one: "list", other: "lists" })} not published, so not in this chart.`,
    countedThrough: (state: string, territories: readonly string[]) =>
      `${state} (through ${listOf(territories, "en")})`,
    countedWithNote: (name: string, network: string, note: string) => `${name}, ${network}: ${note}`,
    overlapsOf: (n: number, names: readonly string[]) => `Overlaps of ${listOf(names, "en")}: ${jurisdictions(n)}.`,
  },
  question: {},
  export: {},
  search: {},
  editions: {},
  sources: {},
  own: {},
  about: {},
  errors: {
    noScript: "The atlas is drawn by a script in this page. Allow scripts for this site to see it.",
  },
};
