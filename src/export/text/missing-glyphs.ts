/** Words of a figure with letters that the atlas has no outlines of: a file that holds every letter cannot be made. */
export class MissingGlyphsError extends Error {
  readonly words: string;

  constructor(words: string) {
    super(`no outlines for “${words}”`);
    this.words = words;
  }
}
