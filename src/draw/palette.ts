import { at } from "../model/at.ts";
import type { NetworkId } from "../model/network.ts";
import { luminanceOf, mixed } from "./colour.ts";

/** Parallel lines at an angle in degrees; `dots` makes them dotted. */
export interface Hatch {
  readonly angle: number;
  readonly gapPx: number;
  readonly widthPx: number;
  readonly dots?: boolean;
}

/** How a network looks on the map, in charts, legends, lists and figures; colours are `#rrggbb`. */
export interface Swatch {
  readonly light: string;
  readonly dark: string;
  /** Distinguishes networks without colour. */
  readonly hatch: Hatch;
}

/** Hatches appear on paper only, on white. */
export const hatchGround = "#ffffff";

export type Theme = "light" | "dark";

/** Directions that stay distinct where hatches cross, in degrees. */
export const hatchAngles = [45, 135, 0, 90] as const;

/** Networks that share members have hatches in different directions, so both stay visible where they cross. */
const swatches: Readonly<Record<string, Swatch>> = {
  cncp: { light: "#88ccee", dark: "#88ccee", hatch: { angle: 45, gapPx: 7, widthPx: 1 } },
  ejn: { light: "#332288", dark: "#7a6fd6", hatch: { angle: 0, gapPx: 3.5, widthPx: 1.2 } },
  eurojust: { light: "#aa4499", dark: "#c972bb", hatch: { angle: 90, gapPx: 3.5, widthPx: 1.2 } },
  oas: { light: "#ddcc77", dark: "#ddcc77", hatch: { angle: 135, gapPx: 7, widthPx: 1 } },
  iberred: { light: "#cc6677", dark: "#dd7f8e", hatch: { angle: 45, gapPx: 4, widthPx: 1.2 } },
  ioc: { light: "#44aa99", dark: "#55bbaa", hatch: { angle: 135, gapPx: 4, widthPx: 1.2 } },
  sahel: { light: "#999933", dark: "#b3b34d", hatch: { angle: 0, gapPx: 7, widthPx: 1 } },
  refco: { light: "#882255", dark: "#c04e84", hatch: { angle: 90, gapPx: 7, widthPx: 2 } },
  wacap: { light: "#117733", dark: "#3fa866", hatch: { angle: 90, gapPx: 5, widthPx: 2, dots: true } },
};

/** Lines for networks beyond the document; each serves four networks, which differ in direction. */
const linesBeyond: readonly Omit<Hatch, "angle">[] = [
  { gapPx: 5.5, widthPx: 1.4 },
  { gapPx: 9, widthPx: 1.2 },
  { gapPx: 5, widthPx: 1.2, dots: true },
];

/** Colours for networks beyond the document and user networks, in reading order: light theme, dark theme. */
const further = [
  ["#0072b2", "#4da3d9"],
  ["#d55e00", "#f08a3c"],
  ["#009e73", "#2fbf97"],
  ["#cc79a7", "#e09cc3"],
  ["#7f5539", "#b08968"],
  ["#5c6b73", "#9db4c0"],
  ["#a44a3f", "#d4786c"],
  ["#6a994e", "#8fbf70"],
  ["#bc8034", "#dba65c"],
  ["#4a4e9b", "#8b8fe0"],
] as const;

/** How much of a colour is left each time that it returns, darker on light paper and lighter in the dark. */
const shades = [1, 0.6, 0.8, 0.45] as const;

/**
 * The swatch of a network without a fixed one; `index` counts them. Each ten have a shade of their own, so that the first
 * forty differ in colour; there are twelve hatches for ten colours, so that the first sixty differ in one of the two.
 */
function furtherSwatch(index: number): Swatch {
  const [light, dark] = at(further, index % further.length);
  const shade = at(shades, Math.floor(index / further.length) % shades.length);
  return {
    light: mixed(light, "#000000", shade),
    dark: mixed(dark, "#ffffff", shade),
    hatch: {
      angle: at(hatchAngles, index % hatchAngles.length),
      ...at(linesBeyond, (index >> 2) % linesBeyond.length),
    },
  };
}

/** Contrast of at least 3 : 1 with the dark ground, and about 2 : 1 with land that is in no network. */
const minDarkLuminance = 0.13;

/** A chosen colour for the dark theme: mixed with as little white as makes it visible. */
export function lightened(colour: string): string {
  const tints = Array.from({ length: 21 }, (_, i) => mixed("#ffffff", colour, i * 0.05));
  return tints.find(tint => luminanceOf(tint) >= minDarkLuminance) ?? colour;
}

/** Swatches of all networks, given in reading order; `chosen` are the colours of user networks. */
export function paletteOf(
  networks: readonly NetworkId[],
  chosen: ReadonlyMap<NetworkId, string> = new Map(),
): ReadonlyMap<NetworkId, Swatch> {
  let next = 0;
  return new Map(
    networks.map(id => {
      const swatch = swatches[id] ?? furtherSwatch(next++);
      const colour = chosen.get(id);
      return [id, colour === undefined ? swatch : { ...swatch, light: colour, dark: lightened(colour) }];
    }),
  );
}

/** Colours chosen for user networks. */
export const chosenColours = (
  records: readonly { readonly id: NetworkId; readonly colour?: string }[],
): ReadonlyMap<NetworkId, string> =>
  new Map(records.flatMap(({ id, colour }) => (colour === undefined ? [] : [[id, colour] as const])));

/** Page colours that map and figures share with `styles/base/tokens.css`; a test compares the two. */
export const inks = {
  light: {
    ground: "#fbf9f3",
    ink: "#23201a",
    inkSecond: "#6d675a",
    rule: "#d9d3c4",
    sea: "#f4f6f5",
    land: "#e4dfd3",
    border: "#fbf9f3",
    outline: "#8f887a",
    disputed: "#b9b4a8",
    mark: "#23201a",
    bar: "#4a4539",
    dotOff: "#e4dfd3",
  },
  dark: {
    ground: "#1b1a17",
    ink: "#ece7da",
    inkSecond: "#a8a192",
    rule: "#3b382f",
    sea: "#22262a",
    land: "#3c3a33",
    border: "#1b1a17",
    outline: "#7b7567",
    disputed: "#66635a",
    mark: "#fbf9f3",
    bar: "#b9b19d",
    dotOff: "#3c3a33",
  },
} as const satisfies Record<Theme, Record<string, string>>;

export type Inks = Readonly<Record<keyof (typeof inks)["light"], string>>;
