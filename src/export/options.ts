import type { FigureStyle } from "../draw/context.ts";
import { type FigureSize, figureSizes } from "./frame/sizes.ts";

/** The values of each choice, in the order of the menu. */
export const exportValues = {
  size: figureSizes,
  section: ["screen", "world"],
  insets: ["auto", "none"],
  style: ["colour", "greyscale"],
  names: ["both", "short", "full"],
  scale: [1, 2, 3, 4],
  text: ["outlines", "editable"],
} as const satisfies Record<string, readonly unknown[]>;

/** What a person writes into a figure, with the most letters each may have. "" leaves it out, or to the atlas. */
export const ownWordLimits = { title: 200, subtitle: 300, note: 600 } as const;

export type OwnWords = Readonly<Record<keyof typeof ownWordLimits, string>>;

export const noOwnWords: OwnWords = { title: "", subtitle: "", note: "" };

/** A person's own colours of networks (`#rrggbb`) by their ids; the others keep those of the atlas. */
export type ChosenColours = Readonly<Record<string, string>>;

export type NetworkNaming = (typeof exportValues.names)[number];

/** How a person wants a file. */
export interface ExportOptions extends OwnWords {
  readonly colours: ChosenColours;
  /** How networks are named: by short names, whole ones, or short ones with the whole ones beside or below them. */
  readonly names: NetworkNaming;
  readonly size: FigureSize;
  /** The part of the map on screen, or all of it. */
  readonly section: (typeof exportValues.section)[number];
  /** Crowded parts of a map of the whole world, larger beside it. */
  readonly insets: (typeof exportValues.insets)[number];
  readonly style: FigureStyle;
  /** Px of a picture for each px of the figure. */
  readonly scale: number;
  readonly text: (typeof exportValues.text)[number];
  /** Whether the link inside names the two jurisdictions of the question. */
  readonly withPair: boolean;
}

export const defaultExportOptions: ExportOptions = {
  size: "screen",
  section: "screen",
  insets: "auto",
  style: "colour",
  scale: 2,
  text: "outlines",
  withPair: false,
  colours: {},
  names: "both",
  ...noOwnWords,
};
