import { listOf } from "../../formats.ts";
import { networkInSentence } from "../names.ts";
import { counted, jurisdictions } from "../words.ts";

const inNetworks = (names: readonly string[]): string => listOf(names.map(networkInSentence), "en");
const are = (n: number): string => (n === 1 ? "is" : "are");

/** English: how to read each chart. */
export const readingInEnglish = {
  open: "How to read this",
  upset: {
    rows: "Each row is a group of jurisdictions. The filled dots show its networks; the bar shows its size.",
    counts: {
      exactly: "Each jurisdiction is in one row only.",
      "at-least": "A jurisdiction is in every row whose networks it belongs to.",
    },
    example: (networks: readonly string[], n: number, counting: "exactly" | "at-least") =>
      `Example: ${jurisdictions(n)} ${are(n)} in ${inNetworks(networks)}${counting === "exactly" ? " and in no other chosen network" : ""}.`,
    select: "Select a row to see its members on the map.",
  },
  pairs: {
    cells:
      "Each cell compares two networks. Below the diagonal is the number of members that they share. Above it is that number as a percentage of all members of the two.",
    frames: "A solid frame: the same list. A dashed frame: all members of one are in the other.",
    example: (networks: readonly string[], n: number, percent: number) =>
      `Example: ${inNetworks(networks)} share ${counted(n, "member")}, ${percent}% of all members of the two.`,
    count: "members in both",
    share: "as a percentage of all members",
  },
  grid: {
    rows: "Each row is a jurisdiction, each column a network. A dot means that the jurisdiction is a member.",
    example: (name: string, networks: readonly string[]) => `Example: ${name}: member of ${inNetworks(networks)}.`,
    select: "Select a row to see the details of the jurisdiction.",
  },
  linear: {
    columns: "Each column is a group of jurisdictions with the same memberships. Its width shows how many they are.",
    bars: "A bar on the line of a network shows that the group belongs to it.",
    example: (networks: readonly string[], n: number) =>
      `Example: ${jurisdictions(n)} ${are(n)} in ${inNetworks(networks)} and in no other chosen network.`,
  },
  euler: {
    curves:
      "Each closed curve contains the members of one network. Where curves overlap, jurisdictions are members of both.",
    areas: "Areas are in proportion to the numbers. If no correct drawing is possible, the chart says so.",
    example: (networks: readonly string[], n: number) =>
      `Example, the framed area: ${jurisdictions(n)} ${are(n)} in both ${inNetworks(networks)}.`,
  },
  multiples: {
    maps: "Each map shows one network. Its members are coloured; small ones are shown as dots.",
    pale: "Pale areas are parts of a member State that are not counted.",
    example: (network: string, n: number) => `Example: ${networkInSentence(network)} has ${counted(n, "member")}.`,
  },
  fills: {
    memberships: [
      "Each colour is a network. Stripes show all the networks of a country or territory. Small ones have a dot, divided like the stripes.",
    ],
    count: ["The stronger the colour, the more of the chosen networks a country or territory belongs to."],
    compare: ["Each of the two networks has a colour, and members of both have a third."],
    reach: [
      "The stronger the colour, the shorter the route from the country in “From”: through a shared network, through one other jurisdiction, or through two.",
      "The country in “To”, and those that could introduce you, have an outline or a ring.",
    ],
    changes: [
      "The colours show who joined or left a chosen network since the list of about 2013, and other differences from that list.",
    ],
    gaps: ["The colours show how many of the chosen networks list each State: none, one or more."],
  },
};
