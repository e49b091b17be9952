import longNames from "../../../data/names/long.json";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { SearchEntry } from "../../model/search/finder.ts";
import { placeFinderOf } from "../../model/search/place-finder.ts";
import { fileContents, pastedContents } from "../../model/user-networks/files/contents.ts";
import type { DecodeBytes, Encoding } from "../../model/user-networks/files/encodings.ts";
import { type OpenedFile, openedFile, parsedFile } from "../../model/user-networks/files/open.ts";
import type { ParsedFile, TableHints } from "../../model/user-networks/parse.ts";
import type { Readings } from "../../model/user-networks/questions/answers.ts";
import type { StatusMeaning } from "../../model/user-networks/statuses/cell.ts";
import type { Columns } from "../../model/user-networks/tables/columns.ts";

/** A file to parse in a worker, so that the page stays responsive. */
export interface ParseTask {
  readonly content: Uint8Array | string;
  /** True for a text that was pasted as HTML. */
  readonly isHtml: boolean;
  readonly defaultName: string;
  readonly entries: readonly SearchEntry<JurisdictionCode>[];
  /** Null: the first sheet with contents. */
  readonly sheet: string | null;
  /** Null: the encoding is guessed. */
  readonly encoding: Encoding | null;
  readonly columns: Columns | null;
  readonly hints: TableHints;
  readonly readings: Readings;
  readonly meanings: ReadonlyMap<string, StatusMeaning>;
}

/** How a text was had from a file. */
export type TextSource = Pick<OpenedFile, "decoding" | "sheets" | "isMadeOfCells">;

export type ParseAnswer =
  | { readonly kind: "progress"; readonly statements: number }
  /** A part that reads such files could not be loaded. */
  | { readonly kind: "unloaded" }
  | { readonly kind: "read"; readonly file: ParsedFile; readonly text: string; readonly source: TextSource };

const answer = (message: ParseAnswer): void => self.postMessage(message);

const decode: DecodeBytes = (bytes, encoding) => new TextDecoder(encoding).decode(bytes);

async function parse({ content, isHtml, entries, sheet, encoding, columns, ...rest }: ParseTask) {
  // Only here, so that the long names are loaded only to read a table.
  const finder = placeFinderOf(entries, longNames);
  const namesPlace = (text: string): boolean => finder.exactMatches(text).length > 0;
  const contents =
    typeof content === "string"
      ? pastedContents(content, isHtml)
      : fileContents(content, { encoding, decode, namesPlace });
  const opened = await openedFile(contents, sheet).catch(() => null);
  if (opened === null) return answer({ kind: "unloaded" });
  const file = parsedFile(opened, {
    ...rest,
    finder,
    ...(columns && { columns }),
    onProgress: statements => answer({ kind: "progress", statements }),
  });
  if ("kind" in opened)
    return answer({ kind: "read", file, text: "", source: { decoding: null, sheets: null, isMadeOfCells: false } });
  const { text, decoding, sheets, isMadeOfCells } = opened;
  answer({ kind: "read", file, text, source: { decoding, sheets, isMadeOfCells } });
}

/** What a promise would keep to itself becomes an error of the worker, which the page hears of. */
const thrown = (error: unknown): void => {
  setTimeout(() => {
    throw error;
  });
};

self.addEventListener("message", ({ data }: MessageEvent<ParseTask>) => {
  parse(data).catch(thrown);
});
