/** How the map is drawn: as this machine draws it best, always as SVG, or always on a canvas. */
export const graphicsChoices = ["automatic", "simple", "full"] as const;
export type GraphicsChoice = (typeof graphicsChoices)[number];

/** Why the SVG map is the map, and the canvas isn't even loaded. */
export type Refusal =
  /** A canvas ignores the colours that a reader forces; SVG obeys them. */
  | "forced-colours"
  /** The reader chose the simple map. */
  | "chosen"
  /** The reader asks sites to save data. */
  | "saved-data"
  | "small-memory"
  /** No graphics card: a processor would draw the canvas, which takes longer than drawing SVG. */
  | "software"
  /** The canvas was tried, and its frames took too long. */
  | "slow";
