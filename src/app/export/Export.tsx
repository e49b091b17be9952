import { useState } from "preact/hooks";
import { editionOfFigure, fileStem } from "../../export/frame/words.ts";
import { defaultExportOptions, type ExportOptions } from "../../export/options.ts";
import type { ExportJob } from "../../export/save.ts";
import { MissingGlyphsError } from "../../export/text/missing-glyphs.ts";
import type { TextSize } from "../../export/text/text-size.ts";
import type { Messages } from "../../i18n/messages.ts";
import { reviewedMonth } from "../../model/edition.ts";
import { ExportMenu } from "../../panels/ExportMenu.tsx";
import { type CitedWork, citationsOf } from "../../prose/citations.ts";
import { today } from "../pages/page-shared.tsx";
import type { PageApp } from "../state/page-app.ts";
import { downloadBlob } from "./download.ts";
import { detailed, type Exported, jobOf, viewAddress } from "./job.ts";
import { isUnloaded } from "./unloaded.ts";
import { useTextSize } from "./use-text-size.ts";

type MenuWords = Messages["export"]["figure"]["menu"];

interface ExportButtonProps {
  readonly app: PageApp;
  readonly exported: Exported;
}

/** Opens the dialog in which a figure is saved or copied; what draws it is loaded when it is asked for. */
export function ExportButton({ app, exported }: ExportButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [choices, setChoices] = useState<ExportOptions>(defaultExportOptions);
  const words = app.messages.value.export.figure.menu;
  return (
    <>
      <button
        class="button"
        type="button"
        aria-label={"map" in exported ? words.openMap : words.openChart}
        onClick={() => setOpen(true)}
      >
        {words.open}
      </button>
      {isOpen ? (
        <OpenMenu
          app={app}
          exported={exported}
          choices={choices}
          onChoices={setChoices}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

interface OpenMenuProps extends ExportButtonProps {
  readonly choices: ExportOptions;
  readonly onChoices: (choices: ExportOptions) => void;
  readonly onClose: () => void;
}

function OpenMenu({ app, exported, choices, onChoices, onClose }: OpenMenuProps) {
  const [said, setSaid] = useState("");
  const textSize = useTextSize(() => jobOf(app, exported, choices));
  const messages = app.messages.value;
  const words = messages.export.figure.menu;
  const job = () => jobOf(app, exported, choices);
  const offered = job();
  const { context, subject, origin } = offered;
  const name = `${fileStem(context, subject, origin.day)}.${choices.format}`;
  const { from, to } = app.store.view.value.question;
  const saying = async (act: () => Promise<void>, sentence: string, otherwise: string): Promise<void> => {
    setSaid(words.working);
    // What a browser lacks throws at once, what it refuses later.
    try {
      await act();
      setSaid(sentence);
    } catch (error) {
      setSaid(reasonOf(error, words) ?? otherwise);
    }
  };
  return (
    <ExportMenu
      messages={messages}
      title={messages.export.figure.titles[subject.kind]}
      fileName={name}
      choices={choices}
      citations={citationsOf(workOf(app, offered), messages)}
      hasSection={shownOf(exported) !== null}
      hasPair={from !== null || to !== null}
      warning={smallTextSaid(textSize, offered, words)}
      said={said}
      onChange={patch => {
        onChoices({ ...choices, ...patch });
        setSaid("");
      }}
      onSave={() => void saying(async () => save(name, job()), words.saved(name), words.failed)}
      onCopyImage={() => void saying(() => copyImage(job()), words.imageCopied, words.refused)}
      onCopyText={() => void saying(() => copyText(job()), words.textCopied, words.refused)}
      onClose={onClose}
    />
  );
}

/** A warning where letters come out too small; those of a map have no more room for fewer networks. */
function smallTextSaid(textSize: TextSize | null, { subject, choices }: ExportJob, words: MenuWords): string {
  if (textSize === null || textSize.readableAt === choices.size) return "";
  const { smallestPt, readableAt } = textSize;
  return words.smallText(smallestPt, readableAt && words.sizes[readableAt], !("painted" in subject));
}

/** Why a file could not be made, where that is known. */
function reasonOf(error: unknown, words: MenuWords): string | null {
  if (error instanceof MissingGlyphsError) return `${words.lettersMissing(error.words)} ${words.otherThanPdf}`;
  if (error instanceof RangeError) return words.tooLarge;
  return isUnloaded(error) ? words.unloaded : null;
}

const shownOf = (exported: Exported) => ("map" in exported ? exported.map().section : null);

/** The figure as a work to be cited, with the address of its view, which names no pair. */
function workOf(app: PageApp, { context, subject, origin }: ExportJob): CitedWork {
  return {
    version: origin.version,
    year: Number(reviewedMonth.slice(0, 4)),
    edition: context.edition.id,
    url: viewAddress(app, false),
    accessed: today(),
    figure: {
      title: context.messages.export.figure.titles[subject.kind],
      edition: editionOfFigure(subject, context, origin.day),
    },
  };
}

async function save(name: string, job: ExportJob): Promise<void> {
  const { fileBlob } = await import("../../export/save.ts");
  downloadBlob(name, await fileBlob(await detailed(job)));
}

/** The promise goes to the clipboard at once: some browsers allow it only in the turn of the click. */
async function copyImage(job: ExportJob): Promise<void> {
  if (!("ClipboardItem" in window)) throw new TypeError("no pictures on this clipboard");
  const picture = import("../../export/save.ts").then(async ({ pictureBlob }) => pictureBlob(await detailed(job)));
  // Where the picture fails, the clipboard says only that it was refused.
  await Promise.all([navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]), picture]).catch(
    async refusal => {
      await picture;
      throw refusal;
    },
  );
}

async function copyText(job: ExportJob): Promise<void> {
  const { wordsOf } = await import("../../export/save.ts");
  await navigator.clipboard.writeText(wordsOf(job));
}
