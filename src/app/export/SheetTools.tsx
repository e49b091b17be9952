import { useState } from "preact/hooks";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Reach } from "../../model/routes/reach.ts";
import { basisStem } from "../../model/tables/basis.ts";
import { whileSlow } from "../../panels/progress/slow.ts";
import { type PaperText, sheetText } from "../../prose/sheet-text.ts";
import type { PageApp } from "../state/page-app.ts";
import { downloadBlob } from "./download.ts";
import { unloadedText } from "./unloaded.ts";

/** The sheet as text. It covers the document's networks and the chosen others. Null: there is no such jurisdiction. */
export function jurisdictionPaper(
  { store, derived, library }: PageApp,
  code: JurisdictionCode,
  reach: Reach,
): PaperText | null {
  const edition = store.edition.value;
  const chosen = store.view.value.networks;
  const jurisdiction = store.atlas.value.jurisdictions.get(code);
  if (!jurisdiction) return null;
  const networks = edition.networks.flatMap(({ id, group }) =>
    group === "document" || chosen.includes(id) ? [id] : [],
  );
  const sources = library.sources.value;
  const asked = { atlas: store.atlas.value, edition, code, networks, reach };
  return sheetText({ ...derived.wording.value, ...asked, sourceOf: id => sources.get(id) }, jurisdiction);
}

interface SheetToolsProps {
  readonly app: PageApp;
  readonly code: JurisdictionCode;
  readonly paper: PaperText;
}

/** Buttons that save the sheet as a file. What draws it loads on request. */
export function SheetTools({ app, code, paper }: SheetToolsProps) {
  const [status, setStatus] = useState("");
  const messages = app.messages.value;
  const { jurisdiction: words, app: shell } = messages;
  const { menu } = messages.export.figure;
  const stem = words.fileStem(code, basisStem({ edition: app.store.edition.value, messages }, []));
  const save = async (extension: "pdf" | "txt"): Promise<void> => {
    const { paperBlob, textBlob } = await import("../../export/save-paper.ts");
    downloadBlob(`${stem}.${extension}`, extension === "pdf" ? await paperBlob(paper, shell.title) : textBlob(paper));
  };
  const failureText = async (error: unknown): Promise<string> => (await unloadedText(error, menu)) ?? menu.failed;
  const saving = (extension: "pdf" | "txt"): void => {
    setStatus("");
    whileSlow({ work: save(extension), show: isSlow => setStatus(isSlow ? menu.working : "") }).then(
      () => setStatus(""),
      async error => setStatus(await failureText(error)),
    );
  };
  return (
    <>
      <button class="button" type="button" aria-busy={status === menu.working} onClick={() => saving("pdf")}>
        {words.savePdf}
      </button>
      <button class="button" type="button" aria-busy={status === menu.working} onClick={() => saving("txt")}>
        {words.saveText}
      </button>
      <span class="quiet small" role="status">
        {status}
      </span>
    </>
  );
}
