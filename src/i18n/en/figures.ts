import type { Ownership } from "../../model/tables/basis.ts";
import { anyOf, listOf, seriesOf } from "../formats.ts";
import { exportMenuInEnglish, smallTextRemedy } from "./controls/export.ts";
import { reviewed } from "./words.ts";

interface DoubtfulColours {
  readonly alike: readonly (readonly [string, string])[];
  readonly alikeToSome: readonly (readonly [string, string])[];
  readonly faint: readonly string[];
}

/** More pairs than these are counted, not named. */
const mostPairsNamed = 4;

const pairsNamed = (pairs: readonly (readonly [string, string])[]): string => {
  const left = pairs.length - mostPairsNamed;
  return [
    ...pairs.slice(0, mostPairsNamed).map(([first, second]) => `${first} and ${second}`),
    ...(left > 0 ? [`${left} more pairs`] : []),
  ].join("; ");
};

/** Enough of a line to find it. */
const beginningOf = (words: string): string => (words.length > 60 ? `${[...words].slice(0, 60).join("")}…` : words);

/** A user's own networks may have any purpose, so a title calls only the atlas's networks judicial. */
const titled: Readonly<Record<Ownership, string>> = {
  atlas: "judicial cooperation networks",
  own: "networks",
  mixed: "judicial cooperation networks and networks added by the user",
};

const twoNetworks: Readonly<Record<Ownership, string>> = {
  atlas: "Two judicial cooperation networks compared",
  own: "Two networks compared",
  mixed: "A judicial cooperation network and one added by the user compared",
};

/** English: exported figures and the export menu. */
export const figuresInEnglish = {
  titles: {
    upset: (of: Ownership) => `Overlaps of ${titled[of]}`,
    pairs: (of: Ownership) => `Shared members of ${titled[of]}`,
    grid: (of: Ownership) => `Jurisdictions and their ${titled[of]}`,
    linear: (of: Ownership) => `Overlaps of ${titled[of]}, as lines`,
    euler: (of: Ownership) => `Overlaps of ${titled[of]}, as areas`,
    multiples: (of: Ownership) =>
      ({
        atlas: "Members of each judicial cooperation network",
        own: "Members of each network",
        mixed: "Members of each judicial cooperation network and each network added by the user",
      })[of],
    map: (of: Ownership) =>
      ({
        atlas: "Judicial cooperation networks of the world",
        own: "Networks on a map of the world",
        mixed: "Judicial cooperation networks of the world, and networks added by the user",
      })[of],
    "map-count": (of: Ownership) => `Number of ${titled[of]} by jurisdiction`,
    "map-compare": (of: Ownership) => twoNetworks[of],
    "map-reach": (of: Ownership) => `Reach through ${titled[of]}`,
    "map-changes": (of: Ownership) => `What changed in ${titled[of]}`,
    "map-gaps": (of: Ownership) =>
      ({
        atlas: "States not listed in any of the judicial cooperation networks",
        own: "States not listed in any of the networks",
        mixed: "States not listed in any of the judicial cooperation networks or networks added by the user",
      })[of],
  },
  /** Titles that quote the map: two networks, or the start of a reach. */
  specificTitles: {
    "map-compare": (networks: string, of: Ownership) => `${twoNetworks[of]}: ${networks}`,
    "map-reach": (reach: string, of: Ownership) => `${reach} through ${titled[of]}`,
  },
  changesToCurrent: `From the published edition, about 2013, to the current edition, reviewed ${reviewed}`,
  changesToDay: (day: string) => `From the published edition, about 2013, to ${day}, as far as the sources show`,
  withState: "territories counted with their State",
  source: {
    published: "Source: UNODC, International cooperation networks, page of about 2013; lists as published.",
    current: (sources: number) =>
      `Source: UNODC, International cooperation networks, page of about 2013, with the changes of ${sources} public sources applied, reviewed ${reviewed} from archived copies.`,
    beyond: `Other networks: from public sources that the atlas names, read in ${reviewed}.`,
    own: "Networks added by the user: from the user’s own data.",
  },
  notOfUn: "Not a work of the United Nations.",
  citation: (work: { readonly title: string; readonly version: string; readonly edition: string }) =>
    `Cite as: Cooperation Atlas, version ${work.version}: ${work.title}. ${work.edition}.`,
  partOfWorld: "The map shows a part of the world. The numbers in its legend are for the whole world.",
  /** Regions that an inset shows with more around them than the map of the page does. */
  insetRegions: { caribbean: "Central America and the Caribbean" } as Readonly<Partial<Record<string, string>>>,
  insetCodes: "Three-letter codes in the insets are ISO 3166-1 codes.",
  insets: (regions: readonly string[]) =>
    `Enlarged in insets: ${seriesOf(regions)}. Frames with the same letters mark them on the map.`,
  /** The user's own note below a figure. */
  ownNote: (text: string) => `Note: ${text}`,
  caution:
    "A shared network helps you make contact; it is not a legal basis. “Not listed” does not mean “not a member”.",
  boundaries:
    "The boundaries and names shown and the designations used in this figure do not imply official endorsement or acceptance by the United Nations or by the authors of this site.",
  networkName: (shortName: string, name: string) => {
    if (name.includes(shortName)) return name;
    const [, number, start = ""] = /^(?:(\(\d+\)) )?(.*?)…?$/u.exec(shortName) ?? [];
    if (!name.startsWith(start)) return `${shortName}: ${name}`;
    // A number tells apart names that begin alike; it stays with the first word.
    return number === undefined ? name : `${number}\u00a0${name}`;
  },
  networks: (names: readonly string[], more: number) =>
    names.length === 0
      ? `Networks: all ${more} are named in the atlas.`
      : `Networks: ${names.join("; ")}${more > 0 ? `; and ${more} more, named in the atlas` : ""}.`,
  /** What a map has besides the colours of its legend. */
  marks: {
    stripes: "Stripes: several of these",
    crossed: "Crossed lines: several of these",
    land: "Not counted",
    dot: "Dot: too small to draw as a shape",
    lines: { disputed: "Border not settled", "line-of-control": "Line of Control" },
  },
  more: (entries: number) => `and ${entries} more, named in the atlas`,
  group: (label: string, names: readonly string[]) =>
    names.length === 0 ? `${label}.` : `${label}, ${names.length}: ${seriesOf(names)}.`,
  notes: (notes: readonly string[]) => `Notes: ${notes.join("; ")}.`,
  withoutList: (name: string) => `${name} (no list known)`,
  view: (address: string) => `This view: ${address}`,
  userNetworks: "This link does not include networks added by the user.",
  /** The names of the sheets of a workbook. */
  sheets: { rows: "Data", about: "About" },
  /** The file of all data. */
  data: {
    title: "Memberships of judicial cooperation networks, with their sources",
    edition: `Published edition, about 2013, and current edition, reviewed ${reviewed}`,
    stem: "cooperation-atlas-data",
    save: { xlsx: "All data as Excel", csv: "All data as CSV" },
    sheets: { memberships: "Memberships", networks: "Networks", changes: "Changes", sources: "Sources" },
  },
  licence: (hasUserNetworks: boolean) =>
    `The atlas’s data are under CC0 1.0: anyone may use them for any purpose.${hasUserNetworks ? " That does not cover networks added by the user." : ""}`,
  /** Warnings about chosen colours that are hard to see, a sentence for each kind. */
  colourDoubts: ({ alike, alikeToSome, faint }: DoubtfulColours): readonly string[] => [
    ...(alike.length > 0 ? [`The colours of ${pairsNamed(alike)} look alike.`] : []),
    ...(alikeToSome.length > 0
      ? [`To some colour-blind readers, the colours of ${pairsNamed(alikeToSome)} look alike.`]
      : []),
    ...(faint.length > 0
      ? [
          `The ${faint.length === 1 ? "colour" : "colours"} of ${listOf(faint, "en")} ${faint.length === 1 ? "is" : "are"} hard to see on paper or on the map’s land.`,
        ]
      : []),
  ],
  stems: {
    upset: "upset",
    pairs: "pairs",
    grid: "grid",
    linear: "linear",
    euler: "euler",
    multiples: "maps",
    map: "map",
    "map-count": "map-of-numbers",
    "map-compare": "map-compared",
    "map-reach": "map-of-reach",
    "map-changes": "changes",
    "map-gaps": "gaps",
  },
  menu: exportMenuInEnglish,
  cli: {
    which: (known: readonly string[], given: string | undefined) =>
      `figure takes one of ${listOf(known, "en")}${given === undefined ? "" : `, not “${given}”`}.`,
    out: (extensions: readonly string[]) =>
      `figure needs --out FILE. End the file name with ${anyOf(extensions, "en")}, or give --format.`,
    scale: (given: string) => `--scale takes a number from 1 to 4, not “${given}”.`,
    tooLong: (option: string, most: number, given: number) =>
      `--${option} takes at most ${most} characters, not ${given}.`,
    colour: (given: string) => `--colour takes a network and its colour, such as "CNCP=#1b6ca8", not “${given}”.`,
    notColour: (network: string, given: string) =>
      `--colour ${network}: “${given}” is not a colour. Write six hexadecimal digits, such as #1b6ca8.`,
    onlyMap: (option: string, kind: string) => `--${option} works only with “figure map”, not with “figure ${kind}”.`,
    belongs: (option: string, fill: string, isGiven: boolean) =>
      isGiven ? `--${option} works only with --fill ${fill}.` : `--fill ${fill} needs --${option}.`,
    twoNetworks: (given: string) => `--compare takes two networks separated by a comma, not “${given}”.`,
    nothingChanged: (fill: string) =>
      `--fill ${fill} compares the current edition with the published one. Leave out --edition.`,
    boxes: (
      letters: readonly { readonly letter: string; readonly codePoints: readonly string[]; readonly words: string }[],
      more: number,
    ) => {
      const named = letters.map(({ letter, codePoints, words }, i) => {
        const isLastInLine = letters[i + 1]?.words !== words;
        return `“${letter}” (${codePoints.join(" ")})${isLastInLine ? ` in “${beginningOf(words)}”` : ""}`;
      });
      const all = [...named, ...(more > 0 ? [`${more} more`] : [])];
      return `The atlas has no font for some characters and shows boxes instead: ${seriesOf(all)}. In an SVG, programs use their own font for them.`;
    },
    notSaved: (file: string, why: string) => `${file} could not be written: ${why}.`,
    smallText: (points: number, larger: string | null, fewer: boolean) =>
      [
        `The smallest letters are ${points} pt, too small to read.`,
        ...smallTextRemedy(larger && `--size ${larger}`, fewer),
      ].join(" "),
    saved: (
      file: string,
      title: string,
      edition: string,
      size: { readonly width: number; readonly height: number } | null,
    ) => `${file}: ${title}. ${edition}.${size ? ` ${size.width} × ${size.height} px.` : ""}`,
  },
};
