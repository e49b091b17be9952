import { useState } from "preact/hooks";
import { type ExportChoices, firstChoices } from "../export/choices.ts";
import type { ExportJob } from "../export/save.ts";
import { changesStem, editionOfFigure, type FigureKind, fileStem, isMap } from "../export/words.ts";
import { reviewedMonth } from "../model/edition.ts";
import type { Language } from "../model/jurisdiction.ts";
import { type CitedWork, citationsOf } from "../panels/citations.ts";
import { ExportMenu } from "../panels/ExportMenu.tsx";
import { hashWithQuestion } from "../state/hash.ts";
import { subjectOf } from "./figure-subject.ts";
import type { PageApp } from "./page-app.ts";
import { today } from "./page-shared.tsx";

interface ExportButtonProps {
  readonly app: PageApp;
  /** The chart that is shown, or the map. */
  readonly kind: FigureKind;
}

/** Letters of these are not among the outlines that figures are drawn with. */
const withoutOutlines: ReadonlySet<Language> = new Set(["ar", "zh"]);

/** Opens the dialog in which a figure is saved or copied; what draws it is loaded when it is asked for. */
export function ExportButton({ app, kind }: ExportButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const [choices, setChoices] = useState<ExportChoices>(firstChoices);
  const [said, setSaid] = useState("");
  const messages = app.messages.value;
  const words = messages.export.figure.menu;
  const context = app.derived.context.value;
  const { fill, day } = app.store.view.value;
  const figure = kind === "map" && fill === "changes" ? "changes" : kind;
  const stem = figure === "changes" ? changesStem(kind === "changes" ? day : null) : fileStem(context, figure);
  const name = `${stem}.${choices.format}`;
  const saying = (done: Promise<unknown>, sentence: string, otherwise: string): void => {
    setSaid(words.working);
    done.then(
      () => setSaid(sentence),
      () => setSaid(otherwise),
    );
  };
  const save = async (): Promise<void> => {
    const [{ fileBlob }, { download }] = await Promise.all([
      import("../export/save.ts"),
      import("../export/download.ts"),
    ]);
    download(name, await fileBlob(jobOf(app, kind, choices)));
  };
  const picture = async (): Promise<Blob> => (await import("../export/save.ts")).pictureBlob(jobOf(app, kind, choices));
  const text = async (): Promise<void> => {
    const { wordsOf } = await import("../export/save.ts");
    await navigator.clipboard.writeText(wordsOf(jobOf(app, kind, choices)));
  };
  // The promise goes to the clipboard at once: some browsers allow it only in the turn of the click.
  const copyPicture = async (): Promise<void> =>
    navigator.clipboard.write([new ClipboardItem({ "image/png": picture() })]);
  const { from, to } = app.store.view.value.question;
  return (
    <>
      <button
        class="button"
        type="button"
        aria-label={isMap(kind) ? words.openMap : words.openChart}
        onClick={() => setOpen(true)}
      >
        {words.open}
      </button>
      {isOpen ? (
        <ExportMenu
          messages={messages}
          title={messages.export.figure.titles[figure]}
          fileName={name}
          choices={choices}
          citations={citationsOf(workOf(app, figure), messages)}
          hasPair={from !== null || to !== null}
          hasPdf={!withoutOutlines.has(app.store.view.value.language)}
          said={said}
          onChange={patch => {
            setChoices({ ...choices, ...patch });
            setSaid("");
          }}
          onSave={() => saying(save(), words.saved(name), words.failed)}
          onCopyImage={() => saying(copyPicture(), words.imageCopied, words.refused)}
          onCopyText={() => saying(text(), words.textCopied, words.refused)}
          onClose={() => {
            setOpen(false);
            setSaid("");
          }}
        />
      ) : null}
    </>
  );
}

/** The figure as a work to be cited, with the address of its view, which names no pair. */
function workOf(app: PageApp, kind: FigureKind): CitedWork {
  const context = app.derived.context.value;
  const { day } = app.store.view.value;
  const { titles } = context.messages.export.figure;
  return {
    version: __ATLAS_VERSION__,
    year: Number(reviewedMonth.slice(0, 4)),
    edition: context.edition.id,
    url: addressOf(app, false),
    accessed: today(),
    figure: { title: titles[kind], edition: editionOfFigure(kind, context, day) },
  };
}

function jobOf(app: PageApp, kind: FigureKind, choices: ExportChoices): ExportJob {
  const { store, derived, library } = app;
  const { sort, counting, networks } = store.view.peek();
  const context = derived.context.peek();
  return {
    context,
    rows: { sort, counting },
    choices,
    subject: subjectOf(app, kind, choices),
    origin: {
      version: __ATLAS_VERSION__,
      sourceCount: library.sources.peek().size,
      link: { address: addressOf(app, choices.withPair) },
      hasOwn: networks.some(id => context.edition.network.get(id)?.group === "own"),
    },
  };
}

/** The address as it stands names no pair; it is added only when a person asked for it. */
function addressOf({ store }: PageApp, withPair: boolean): string {
  const { href } = window.location;
  return withPair ? `${href.split("#")[0]}#${hashWithQuestion(store.view.peek(), store.start)}` : href;
}
