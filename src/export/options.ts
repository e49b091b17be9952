import type { FigureStyle } from "../draw/context.ts";
import type { FigureSize } from "./frame/sizes.ts";

export const fileFormats = ["svg", "png", "pdf", "csv", "json"] as const;
export type FileFormat = (typeof fileFormats)[number];

export const scales = ["1", "2", "3", "4"] as const;
export const figureStyles = ["colour", "greyscale"] as const satisfies readonly FigureStyle[];
export const textKinds = ["outlines", "editable"] as const;

/** A map of what the screen shows of the world, or of all of it. */
export const sectionKinds = ["screen", "world"] as const;

/** What a person asks of a file. */
export interface ExportOptions {
  readonly format: FileFormat;
  readonly size: FigureSize;
  readonly section: (typeof sectionKinds)[number];
  readonly style: FigureStyle;
  /** Px of a picture for each px of the figure. */
  readonly scale: (typeof scales)[number];
  readonly text: (typeof textKinds)[number];
  /** Whether the link inside names the two jurisdictions of the question. */
  readonly withPair: boolean;
}

export const defaultExportOptions: ExportOptions = {
  format: "svg",
  size: "screen",
  section: "screen",
  style: "colour",
  scale: "2",
  text: "outlines",
  withPair: false,
};
