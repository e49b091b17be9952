import { useState } from "preact/hooks";
import { worldOf } from "../charts/world.ts";
import { type ExportChoices, firstChoices } from "../export/choices.ts";
import type { FigureSubject } from "../export/figure.ts";
import type { ExportJob } from "../export/save.ts";
import { type FigureKind, fileStem } from "../export/words.ts";
import { sceneOf } from "../map/scene.ts";
import type { Language } from "../model/jurisdiction.ts";
import { ExportMenu } from "../panels/ExportMenu.tsx";
import { hashWithQuestion } from "../state/hash.ts";
import { coarseWorld, worldFiles } from "./geometry.ts";
import type { PageApp } from "./page-app.ts";

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
  const name = `${fileStem(context, kind)}.${choices.format}`;
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
        aria-label={kind === "map" ? words.openMap : words.openChart}
        onClick={() => setOpen(true)}
      >
        {words.open}
      </button>
      {isOpen ? (
        <ExportMenu
          messages={messages}
          title={messages.export.figure.titles[kind]}
          fileName={name}
          choices={choices}
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

/** The map as paper shows it: light, and in grey by number, since stripes could not be told apart. */
function subjectOf({ store, derived }: PageApp, kind: FigureKind, { style }: ExportChoices): FigureSubject {
  const { sort, counting, fill, compare } = store.view.peek();
  const world = worldOf(coarseWorld(), worldFiles);
  if (kind !== "map") return { kind, sort, counting, world };
  const reach = derived.reach.peek();
  const shown = fill === "reach" && !reach ? "memberships" : fill;
  const scene = sceneOf({
    ...derived.context.peek(),
    theme: "light",
    fill: style === "greyscale" && shown === "memberships" ? "count" : shown,
    compare,
    pointedAt: [],
    reach,
    before: store.atlas.peek().editions.published,
  });
  return { kind, painted: { world, fills: scene.fills, legend: scene.legend } };
}
