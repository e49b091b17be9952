import { useState } from "preact/hooks";
import type { FileFormat } from "../../export/format.ts";
import { fileFormats } from "../../export/formats.ts";
import { editionOfFigure, figureTitle, fileStem } from "../../export/frame/words.ts";
import type { ExportJob } from "../../export/job.ts";
import { colourDoubts, colouredNetworks } from "../../export/networks/coloured.ts";
import { defaultExportOptions, type ExportOptions, exportValues, ownWordLimits } from "../../export/options.ts";
import { PictureTooLargeError } from "../../export/picture-too-large.ts";
import { at } from "../../model/at.ts";
import type { NetworkId } from "../../model/network.ts";
import { reviewedMonth } from "../../model/review.ts";
import { hasOwnNetworks } from "../../model/tables/basis.ts";
import { ExportMenu } from "../../panels/export/Menu.tsx";
import { whileSlow } from "../../panels/progress/slow.ts";
import { type CitedWork, citationsOf } from "../../prose/citations.ts";
import { today } from "../pages/page-shared.tsx";
import type { PageApp } from "../state/page-app.ts";
import { copyWays, type MenuWords } from "./copy.ts";
import { downloadBlob } from "./download.ts";
import { type Exported, jobOf, viewAddress, withDetailedWorld } from "./job.ts";
import { keepColours, keptColours } from "./kept-colours.ts";
import { unloadedText } from "./unloaded.ts";
import { type ShownPreview, usePreview } from "./use-preview.ts";

interface ExportButtonProps {
  readonly app: PageApp;
  readonly exported: Exported;
}

/** What is chosen in the dialog. It outlives the dialog. */
interface ChosenExport {
  readonly format: FileFormat;
  readonly options: ExportOptions;
}

const defaultChoice = (): ChosenExport => ({ format: at(fileFormats, 0), options: defaultExportOptions });

/** Opens the dialog that saves and copies a figure. Encoders load on request. */
export function ExportButton({ app, exported }: ExportButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [choices, setChoices] = useState<ChosenExport>(defaultChoice);
  const words = app.messages.value.export.figure.menu;
  return (
    <>
      <button
        class="button"
        type="button"
        data-export={"map" in exported ? "map" : "chart"}
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
  readonly choices: ChosenExport;
  readonly onChoices: (choices: ChosenExport) => void;
  readonly onClose: () => void;
}

function OpenMenu({ app, exported, choices, onChoices, onClose }: OpenMenuProps) {
  const [status, setStatus] = useState("");
  const { format } = choices;
  const options: ExportOptions = { ...choices.options, colours: keptColours.value };
  const messages = app.messages.value;
  const words = messages.export.figure.menu;
  const job = () => jobOf(app, exported, options);
  const preview = usePreview(format, options, job);
  const offered = job();
  const { context, subject, origin } = offered;
  const name = `${fileStem(context, subject, origin.day)}.${format.extension}`;
  const change = (patch: Partial<ChosenExport>): void => {
    onChoices({ ...choices, ...patch });
    setStatus("");
  };
  const changeOptions = (patch: Partial<ExportOptions>): void => {
    if (patch.colours) keepColours(patch.colours, id => isOwnNetwork(app, id));
    change({ options: { ...options, ...patch } });
  };
  const coloured = colouredNetworks(offered);
  /** Says what `act` resolves to. */
  const report = async (act: () => Promise<string>, otherwise: string): Promise<void> => {
    setStatus("");
    // A missing browser feature throws at once; a refusal rejects later.
    try {
      setStatus(await whileSlow({ work: act(), show: isSlow => setStatus(isSlow ? words.working : "") }));
    } catch (error) {
      setStatus((await failureText(error, words)) ?? otherwise);
    }
  };
  return (
    <ExportMenu
      messages={messages}
      title={figureTitle(offered.context, subject)}
      fileName={name}
      formats={fileFormats}
      format={format}
      options={options}
      values={exportValues}
      wordLimits={ownWordLimits}
      citations={citationsOf(citedFigure(app, offered), messages)}
      hasSection={sectionOfExport(exported) !== null}
      hasInsets={"painted" in subject && !subject.painted.section}
      hasPair={hasQuestion(app)}
      preview={preview && shownInMenu(preview)}
      warning={smallTextWarning(preview, offered, words)}
      status={status}
      onFormat={chosen => change({ format: chosen })}
      coloured={coloured}
      colourDoubts={messages.export.figure.colourDoubts(colourDoubts(coloured, options.colours))}
      onChange={changeOptions}
      onSave={() => void report(() => save(name, format, job()).then(() => ""), words.failed)}
      copies={copyWays(format, words).map(({ label, copy }) => ({
        label,
        onCopy: () => void report(() => copy(job()), words.refused),
      }))}
      onClose={onClose}
    />
  );
}

function hasQuestion({ store }: PageApp): boolean {
  const { from, to } = store.view.value.question;
  return from !== null || to !== null;
}

const isOwnNetwork = ({ store }: PageApp, id: string): boolean =>
  hasOwnNetworks(store.edition.peek(), [id as NetworkId]);

function shownInMenu({ preview: { text, table, size }, address, isStale }: ShownPreview) {
  return { address, text, table, isStale, size: size && { ...size, smallestPt: size.textSize.smallestPt } };
}

/** A warning where letters are too small to read. Fewer networks help charts, but not maps. */
function smallTextWarning(shown: ShownPreview | null, { subject, options }: ExportJob, words: MenuWords): string {
  // Until the new choices are drawn, what was measured for others says nothing of them.
  const textSize = shown?.isStale ? null : shown?.preview.size?.textSize;
  if (!textSize || textSize.readableAt === options.size) return "";
  const { smallestPt, readableAt } = textSize;
  return words.smallText(smallestPt, readableAt && words.sizes[readableAt], !("painted" in subject));
}

/** Null: the reason is unknown. */
async function failureText(error: unknown, words: MenuWords): Promise<string | null> {
  if (error instanceof PictureTooLargeError) return words.tooLarge;
  return unloadedText(error, words);
}

const sectionOfExport = (exported: Exported) => ("map" in exported ? exported.map().section : null);

/** The figure as a cited work. The address of its view never names the looked-up pair. */
function citedFigure(app: PageApp, { context, subject, origin }: ExportJob): CitedWork {
  return {
    version: origin.version,
    year: Number(reviewedMonth.slice(0, 4)),
    edition: context.edition.id,
    url: viewAddress(app, false),
    accessed: today(),
    figure: {
      title: figureTitle(context, subject),
      edition: editionOfFigure(subject, context, origin.day),
    },
  };
}

async function save(name: string, format: FileFormat, job: ExportJob): Promise<void> {
  const { fileBlob } = await import("../../export/save.ts");
  downloadBlob(name, await fileBlob(format, await withDetailedWorld(job)));
}
