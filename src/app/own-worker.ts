import { type DecodedText, decodedText } from "../model/decode.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Columns } from "../model/own-columns.ts";
import { type OwnFile, parseOwn } from "../model/parse.ts";
import { type Entry, finderOf } from "../model/search.ts";

/** A file to be read away from the page, so that the page stays quick. */
export interface OwnTask {
  readonly content: Uint8Array | string;
  readonly defaultName: string;
  readonly entries: readonly Entry<JurisdictionCode>[];
  readonly columns: Columns | null;
  readonly readings: ReadonlyMap<string, JurisdictionCode>;
}

export type OwnAnswer =
  | { readonly kind: "progress"; readonly statements: number }
  | { readonly kind: "read"; readonly file: OwnFile; readonly text: string };

const textOf = (content: Uint8Array | string): Pick<DecodedText, "text"> =>
  typeof content === "string" ? { text: content } : decodedText(content);

const answer = (message: OwnAnswer): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<OwnTask>) => {
  const { text } = textOf(data.content);
  const file = parseOwn(text, {
    finder: finderOf(data.entries),
    defaultName: data.defaultName,
    readings: data.readings,
    ...(data.columns && { columns: data.columns }),
    onProgress: statements => answer({ kind: "progress", statements }),
  });
  answer({ kind: "read", file, text });
});
