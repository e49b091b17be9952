import type { Messages } from "../i18n/messages.ts";
import type { Table } from "../model/tables/table.ts";
import type { ExportJob } from "./job.ts";
import type { MissingLetter } from "./text/missing-glyphs.ts";
import type { LetterPainter } from "./text/stand-in.ts";

/** What a person can choose for every picture, whatever its format. */
export const figureOptions = ["size", "section", "insets", "style", "colours", "names", "words", "withPair"] as const;

/** What a person can choose for a format. */
export type FormatOption = (typeof figureOptions)[number] | "scale" | "text";

/** Size of a picture in px. */
interface RasterSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Px of the picture for each px of the figure. */
  readonly scale: number;
}

/** What an encoder needs of the browser or of Node. */
export interface Platform {
  readonly document: Document;
  /** The typeface of figures as a `data:` URL. */
  fontUrl(): Promise<string>;
  /** Draws letters without outlines in a font of the system; null: files have boxes in their place. */
  readonly painter: LetterPainter | null;
  /** Told which letters of a picture have no outlines. */
  lacks?(letters: readonly MissingLetter[]): void;
  /** A PNG of the figure. Throws a `PictureTooLargeError` where the browser cannot hold it. */
  rasterize(svg: Element, size: RasterSize): Promise<Uint8Array>;
}

/** A kind of file, for the menu of the page and for the terminal. */
export interface FileFormat {
  readonly id: string;
  /** As people write it, in every language. */
  readonly name: string;
  readonly extension: string;
  readonly mime: string;
  /** Pictures have a size; the others have the rows behind one. */
  readonly isPicture: boolean;
  readonly options: readonly FormatOption[];
  /** What the format is good for. */
  purposeOf(words: Messages["export"]["figure"]["menu"]): string;
  /** The file's content. Loads what draws it only when called. */
  encode(job: ExportJob, platform: Platform): Promise<Uint8Array | string>;
  /** The rows of a file that is a table, which can be shown before it is saved, and copied. */
  table?(job: ExportJob): Promise<Table>;
}
