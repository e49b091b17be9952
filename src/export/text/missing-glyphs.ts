/** A figure has text in letters without outlines, so a file that must embed every letter cannot be made. */
export class MissingGlyphsError extends Error {
  /** The text. */
  readonly words: string;

  constructor(words: string) {
    super(`no outlines for “${words}”`);
    this.words = words;
  }
}
