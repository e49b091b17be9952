import { listOf, plural } from "../formats.ts";
import { count, counted, inWords, jurisdictions, networkCount, reviewed } from "./words.ts";

interface ChartSubject {
  readonly networks: readonly string[];
  readonly edition: string;
}

/** The networks of a chart, by name or as a number, with the edition. */
const networksWithEdition = ({ networks, edition }: ChartSubject): string =>
  `${networks.length > 12 ? counted(networks.length, "network") : listOf(networks, "en") || "no network"} (${edition})`;

/** English: captions and labels of charts. */
export const chartsInEnglish = {
  edition: (id: "published" | "current") =>
    id === "published" ? "published, about 2013" : `current, reviewed ${reviewed}`,
  ofEdition: (edition: string) => `${edition}.`,
  short: {
    upset: (what: ChartSubject) => `Overlaps of ${networksWithEdition(what)}.`,
    pairs: (what: ChartSubject) => `Members that each two of ${networksWithEdition(what)} share.`,
    grid: (what: ChartSubject) => `Jurisdictions and their memberships of ${networksWithEdition(what)}.`,
    linear: (what: ChartSubject) => `Overlaps as lines: ${networksWithEdition(what)}.`,
    euler: (what: ChartSubject) => `Overlaps as areas: ${networksWithEdition(what)}.`,
    multiples: (what: ChartSubject) => `A map of each network: ${networksWithEdition(what)}.`,
  },
  counted: (members: number, networks: number, several: number) =>
    `${jurisdictions(members)} ${members === 1 ? "is" : "are"} listed in ${networkCount(networks)}${networks > 1 ? `, ${count(several)} of them in more than one` : ""}.`,
  largestPair: (networks: readonly string[], shared: number) =>
    `The largest overlap of different lists: ${listOf(networks, "en")} share ${counted(shared, "member")}.`,
  identical: (networks: readonly string[]) => `${listOf(networks, "en")} have the same list.`,
  contained: (inner: string, outer: readonly string[]) => `${inner} lies wholly inside ${listOf(outer, "en")}.`,
  busiest: (networks: number, who: readonly string[] | number) =>
    `In most networks (${inWords(networks)}): ${typeof who === "number" ? jurisdictions(who) : listOf(who, "en")}.`,
  alone: (networks: readonly string[], more: number) =>
    `${listOf(more > 0 ? [...networks, `${count(more)} more`] : networks, "en")} ${networks.length === 1 && more === 0 ? "shares" : "share"} no member with another of them.`,
  empty: (networks: readonly string[]) =>
    `${listOf(networks, "en")} ${networks.length === 1 ? "has" : "have"} no member that counts in this edition.`,
  more: (n: number) => `${count(n)} more`,
  withState: "Territories are counted as their State.",
  sameList: "same list",
  counts: {
    exactly: "A group is everybody in exactly its networks.",
    "at-least": "A group is everybody in at least its networks.",
  },
  inExactly: "jurisdictions in exactly these networks",
  inAtLeast: "jurisdictions in at least these networks",
  moreNames: (n: number) => `+ ${count(n)}`,
  openNames: "Show all names",
  fewerNames: "fewer",
  closeNames: "Show fewer names",
  row: (row: { readonly networks: readonly string[]; readonly count: number; readonly counting: string }) =>
    `${row.counting === "exactly" ? "In exactly" : "In at least"} ${listOf(row.networks, "en")}: ${jurisdictions(row.count)}`,
  pair: (pair: {
    readonly networks: readonly string[];
    readonly count: number;
    readonly share: number;
    readonly relation: "identical" | "contained" | "contains" | "overlapping" | "apart";
  }) => {
    const [first = "", second = ""] = pair.networks;
    const relations = {
      identical: ", the same list",
      contained: `, all of ${first}`,
      contains: `, all of ${second}`,
      overlapping: "",
      apart: "",
    };
    return `${first} and ${second}: ${jurisdictions(pair.count)} in both${relations[pair.relation]}, ${pair.share} % of the members of the two`;
  },
  pairsCounts: "Below the diagonal: members of both.",
  pairsShares: "Above the diagonal: the share of both in the members of the two, in %.",
  pairsKey: "Solid frame: the same list. Dashed frame: one list lies wholly inside the other.",
  linearKey:
    "Each upright band is a group with the same memberships, as wide as its number; a line is drawn where the network has it.",
  outside: "nobody",
  sameListOf: (networks: string, size: number) => `${networks} (same list) ${count(size)}`,
  eulerExact: (percent: number) =>
    percent <= 1
      ? "Every area is as large as its number of jurisdictions, to within 1 %."
      : `Every area shown has members and every group is shown. Areas differ from their numbers by up to ${count(percent)} %.`,
  eulerPieces: "A group may lie in two pieces; its number stands in the larger one and counts both.",
  eulerRefused: "These networks are not drawn as areas, because the drawing would be false.",
  eulerParted: (what: {
    readonly name: string;
    readonly inside: boolean;
    readonly parts: readonly (readonly string[])[];
  }) => {
    const [some, rest] = what.parts.map(part => listOf(part.slice(0, 4), "en") + (part.length > 4 ? ", …" : ""));
    return what.inside
      ? `${what.name} would fall into pieces: nobody stands between ${some} on one side and ${rest} on the other, so its shape could only join them over an area that has no member.`
      : `What is outside ${what.name} would fall into pieces: nobody stands between ${some} on one side and ${rest} on the other.`;
  },
  eulerTooMany: (n: number, most: number) =>
    `${count(n)} networks hang together by common members; not more than ${inWords(most)} can be drawn so that they can be read.`,
  eulerFaults: (faults: { readonly invented: readonly string[]; readonly missing: readonly string[] }) =>
    [
      "No drawing was found that is right and can be read.",
      ...(faults.invented.length > 0
        ? [`The best one would show an overlap that does not exist: ${listOf(faults.invented, "en")}.`]
        : []),
      ...(faults.missing.length > 0
        ? [`The best one would leave out a group that exists: ${listOf(faults.missing, "en")}.`]
        : []),
    ].join(" "),
  eulerInstead: "Show the UpSet chart instead",
  noRegion: "Other",
  gridRow: (name: string, networks: readonly string[]) => `${name}: ${listOf(networks, "en")}`,
  multiplesKey: "Pale: part of a State that is a member, not counted.",
  mapsLeftOut: (n: number) =>
    `${count(n)} more ${plural(n, "en", { one: "network has", other: "networks have" })} no map here.`,
  networksLeftOut: (n: number) =>
    `${count(n)} more ${plural(n, "en", { one: "network is", other: "networks are" })} in the table: this chart draws no more than can be read.`,
  mapOf: (name: string, n: number) => `${name}: ${jurisdictions(n)} on a map`,
  noList: "no list known",
  noNetworks: "No network is chosen.",
  noMembers: "The chosen networks have no members in this edition.",
  leftOut: (n: number) =>
    `${count(n)} more ${plural(n, "en", { one: "row is", other: "rows are" })} in the table: this chart draws no more than can be read.`,
  notInChart: (sentence: string, n: number) =>
    `${sentence.replace(/\.$/, "")}, so ${plural(n, "en", { one: "it is", other: "they are" })} not shown.`,
  countedThrough: (state: string, territories: readonly string[]) => `${state} (through ${listOf(territories, "en")})`,
  countedWithNote: (names: readonly string[], network: string, note: string) =>
    `${listOf(names, "en")} (${network}): ${note}`,
};
