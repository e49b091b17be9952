import type { Messages } from "../../i18n/messages.ts";
import { type Decoding, type Encoding, encodings } from "../../model/user-networks/files/encodings.ts";
import type { SheetName } from "../../model/user-networks/sheets/workbook.ts";
import { QuietSelect } from "../controls/QuietSelect.tsx";

export interface FileSourceHandlers {
  readonly onSheet: (name: string) => void;
  readonly onEncoding: (encoding: Encoding) => void;
}

interface FileSourceProps extends FileSourceHandlers {
  readonly messages: Messages;
  readonly source: {
    /** How the bytes of the file were decoded. Null: the text was pasted, or the file is a workbook. */
    readonly decoding: Decoding | null;
    /** The sheets of a workbook. Null: the file is none. */
    readonly sheets: { readonly sheets: readonly SheetName[]; readonly sheet: string } | null;
  };
}

/** How the text of a file was had, with the choice of another encoding or sheet where there is one. */
export function FileSource({ messages, source, onSheet, onEncoding }: FileSourceProps) {
  const { decoding, sheets } = source;
  const words = messages.userNetworks;
  if (sheets && sheets.sheets.length > 1) {
    const hidden = new Set(sheets.sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name));
    return (
      <p>
        {words.sheet}{" "}
        <QuietSelect
          label={words.sheetName}
          value={sheets.sheet}
          options={sheets.sheets.map(({ name }) => name)}
          textOf={name => (hidden.has(name) ? words.hiddenSheet(name) : name)}
          onChange={onSheet}
        />{" "}
        <span class="quiet">{words.sheets(sheets.sheets.length)}</span>
      </p>
    );
  }
  // Of valid UTF-8 there is nothing to say.
  if (!decoding || (decoding.encoding === "utf-8" && decoding.oddBytes === 0 && !decoding.isChosen)) return null;
  return (
    <p>
      {words.encoding}{" "}
      <QuietSelect
        label={words.encodingName}
        value={decoding.encoding}
        options={encodings}
        textOf={name => words.encodings[name]}
        onChange={onEncoding}
      />{" "}
      {words.decoded(decoding.encoding, decoding.oddBytes, decoding.isGuess, decoding.isChosen)}
    </p>
  );
}
