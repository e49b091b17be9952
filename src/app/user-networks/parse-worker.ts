import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { finderOf, type SearchEntry } from "../../model/search/finder.ts";
import { type DecodedText, decodedText } from "../../model/user-networks/files/decode.ts";
import { type ParsedFile, parseUserNetworks, type TableHints } from "../../model/user-networks/parse.ts";
import type { Readings } from "../../model/user-networks/questions/answers.ts";
import type { StatusMeaning } from "../../model/user-networks/statuses/cell.ts";
import type { Columns } from "../../model/user-networks/tables/columns.ts";

/** A file to parse in a worker, so that the page stays responsive. */
export interface ParseTask {
  readonly content: Uint8Array | string;
  readonly defaultName: string;
  readonly entries: readonly SearchEntry<JurisdictionCode>[];
  readonly columns: Columns | null;
  readonly hints: TableHints;
  readonly readings: Readings;
  readonly meanings: ReadonlyMap<string, StatusMeaning>;
}

/** How the bytes of a file were decoded; pasted text has no decoding. */
export type Decoding = Pick<DecodedText, "encoding" | "oddBytes">;

export type ParseAnswer =
  | { readonly kind: "progress"; readonly statements: number }
  | {
      readonly kind: "read";
      readonly file: ParsedFile;
      readonly text: string;
      readonly decoding: Decoding | null;
    };

const answer = (message: ParseAnswer): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<ParseTask>) => {
  const { content, entries, columns, ...rest } = data;
  const decoded = typeof content === "string" ? null : decodedText(content);
  const text = decoded?.text ?? (typeof content === "string" ? content : "");
  const file = parseUserNetworks(text, {
    ...rest,
    finder: finderOf(entries),
    ...(columns && { columns }),
    onProgress: statements => answer({ kind: "progress", statements }),
  });
  answer({ kind: "read", file, text, decoding: decoded });
});
