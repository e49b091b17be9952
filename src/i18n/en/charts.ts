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
    pairs: (what: ChartSubject) => `Shared members of each pair of networks: ${networksWithEdition(what)}.`,
    grid: (what: ChartSubject) => `Jurisdictions and their memberships in ${networksWithEdition(what)}.`,
    linear: (what: ChartSubject) => `Overlaps as lines: ${networksWithEdition(what)}.`,
    euler: (what: ChartSubject) => `Overlaps as areas: ${networksWithEdition(what)}.`,
    multiples: (what: ChartSubject) => `A map of each network: ${networksWithEdition(what)}.`,
  },
  counted: (members: number, networks: number, several: number) =>
    `${jurisdictions(members)} ${members === 1 ? "is" : "are"} listed in ${networkCount(networks)}${networks > 1 ? `, ${count(several)} of them in more than one` : ""}.`,
  largestPair: (networks: readonly string[], shared: number) =>
    `Apart from identical lists, ${listOf(networks, "en")} overlap most: they share ${counted(shared, "member")}.`,
  identical: (networks: readonly string[]) => `${listOf(networks, "en")} have the same list.`,
  contained: (inner: string, outer: readonly string[]) => `Every member of ${inner} is also in ${listOf(outer, "en")}.`,
  busiest: (networks: number, who: readonly string[] | number) =>
    `In the most networks (${inWords(networks)}): ${typeof who === "number" ? jurisdictions(who) : listOf(who, "en")}.`,
  alone: (networks: readonly string[], more: number) =>
    `${listOf(more > 0 ? [...networks, `${count(more)} more`] : networks, "en")} ${networks.length === 1 && more === 0 ? "shares" : "share"} no member with another of these networks.`,
  empty: (networks: readonly string[]) =>
    `${listOf(networks, "en")} ${networks.length === 1 ? "has" : "have"} no counted member in this edition.`,
  more: (n: number) => `${count(n)} more`,
  withState: "Territories are counted with their State.",
  sameList: "same list",
  counts: {
    exactly: "Each group has the jurisdictions in its networks and in no other network shown.",
    "at-least": "Each group has the jurisdictions in its networks, whether or not they are in others.",
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
    return `${first} and ${second}: ${jurisdictions(pair.count)} in both${relations[pair.relation]}, ${pair.share}% of the members of the two`;
  },
  pairsCounts: "Below the diagonal: number of shared members.",
  pairsShares: "Above the diagonal: shared members as a percentage of all members of the two networks.",
  pairsKey: "Solid frame: the same list. Dashed frame: all members of one are in the other.",
  /** The key to numbers over columns, in parts that stay on one line. */
  gridNumbers: (names: readonly string[]): readonly string[] => [
    "Columns:",
    ...names.map((name, i) => `${i + 1}\u00a0${name}${i < names.length - 1 ? ";" : "."}`),
  ],
  linearKey:
    "Each column is a group with the same memberships; its width is the number of jurisdictions. A bar means that the group belongs to the network.",
  outside: "jurisdictions in none of them",
  sameListOf: (networks: string, size: number) => `${networks} (same list) ${count(size)}`,
  eulerExact: (percent: number) =>
    percent <= 1
      ? "Each area is in proportion to its number of jurisdictions, to within 1%."
      : `Every area has members and every group has an area. Sizes of areas are off by up to ${count(percent)}%.`,
  eulerPieces: "A group may be drawn in two pieces. Its number is in the larger one and counts both.",
  eulerRefused: "All these networks together can’t be drawn as areas without showing something false.",
  eulerParted: (what: {
    readonly name: string;
    readonly inside: boolean;
    readonly parts: readonly (readonly string[])[];
  }) => {
    const [some, rest] = what.parts.map(part => listOf(part.slice(0, 4), "en") + (part.length > 4 ? ", …" : ""));
    return what.inside
      ? `${what.name} can’t be drawn as one area: none of its members links ${some} with ${rest}, so the shape would have to cross an area without members.`
      : `The space outside ${what.name} can’t be drawn in one piece: no jurisdiction there links ${some} with ${rest}.`;
  },
  eulerTooMany: (n: number, most: number) =>
    `${count(n)} networks are linked by shared members. At most ${inWords(most)} can be drawn legibly.`,
  eulerFaults: (faults: { readonly invented: readonly string[]; readonly missing: readonly string[] }) =>
    [
      "No drawing was found that is both correct and legible.",
      ...(faults.invented.length > 0
        ? [`The best one would show an overlap that does not exist: ${listOf(faults.invented, "en")}.`]
        : []),
      ...(faults.missing.length > 0
        ? [`The best one would leave out a group that exists: ${listOf(faults.missing, "en")}.`]
        : []),
    ].join(" "),
  eulerDraw: (networks: readonly string[]) => `Draw ${listOf(networks, "en")}`,
  eulerDrawable: (sets: readonly (readonly string[])[]) =>
    `These can be drawn: ${sets.map(networks => listOf(networks, "en")).join("; or ")}.`,
  eulerInstead: "Show the UpSet chart instead",
  noRegion: "Other",
  gridRow: (name: string, networks: readonly string[]) => `${name}: ${listOf(networks, "en")}`,
  multiplesKey: "Pale: part of a member State, not counted.",
  mapsLeftOut: (n: number) =>
    `${count(n)} more ${plural(n, "en", { one: "network has", other: "networks have" })} no map here.`,
  networksLeftOut: (n: number) =>
    `${count(n)} more ${plural(n, "en", { one: "network is", other: "networks are" })} in the table only, to keep this chart legible.`,
  mapOf: (name: string, n: number) => `${name}: ${jurisdictions(n)} on a map`,
  noList: "no list known",
  noNetworks: "No network is chosen.",
  noMembers: "The chosen networks have no members in this edition.",
  leftOut: (n: number) =>
    `${count(n)} more ${plural(n, "en", { one: "row is", other: "rows are" })} in the table only, to keep this chart legible.`,
  notInChart: (sentence: string, n: number) =>
    `${sentence.replace(/\.$/, "")}, so ${plural(n, "en", { one: "it is", other: "they are" })} not shown.`,
  countedThrough: (state: string, territories: readonly string[]) => `${state} (through ${listOf(territories, "en")})`,
  countedWithNote: (names: readonly string[], network: string, note: string) =>
    `${listOf(names, "en")} (${network}): ${note}`,
};
