import { useMemo } from "preact/hooks";
import { changesSpan } from "../../export/frame/words.ts";
import type { Atlas } from "../../model/atlas.ts";
import { sortDay } from "../../model/change.ts";
import { changesUntil } from "../../model/diff.ts";
import { inDoubtOn, notFollowedOn } from "../../model/doubt.ts";
import { firstDay, lastReviewedDay } from "../../model/review.ts";
import { changesTable } from "../../model/tables/changes.ts";
import { DayLists } from "../../panels/changes/DayLists.tsx";
import { DaySlider } from "../../panels/changes/DaySlider.tsx";
import { ChangesPage } from "../../panels/pages/ChangesPage.tsx";
import { ExportButton } from "../export/Export.tsx";
import type { MapShown } from "../export/job.ts";
import { saveTable, type TableFormat } from "../export/table-file.ts";
import type { PageApp } from "../state/page-app.ts";
import { changesInput } from "./changes-input.ts";
import { PageMap } from "./PageMap.tsx";
import { commonPageProps, type PageContainerProps, PageEdition } from "./page-shared.tsx";

/** The first day and the days on which a dated fact took effect, ascending. */
function daysOf({ records }: Atlas): readonly string[] {
  const dated = records.changes.filter(({ date, operations }) => date !== null && operations.length > 0);
  const days = new Set(dated.map(({ date }) => sortDay(date)));
  return [firstDay, ...[...days].filter(day => day > firstDay).toSorted()];
}

/** The page of changes between the editions, or from the document to a chosen day. */
export function ChangesContainer({ app }: PageContainerProps) {
  const { store, library, messages } = app;
  const words = messages.value.editions;
  const { changes } = store.atlas.value.records;
  return (
    <ChangesPage
      {...commonPageProps(app)}
      changes={changes}
      sourceOf={id => library.sources.value.get(id)}
      tools={
        <>
          <PageEdition app={app} />
          <button class="button" type="button" onClick={() => saveList(app, "csv")}>
            {words.saveList}
          </button>
          <button class="button" type="button" onClick={() => saveList(app, "workbook")}>
            {words.saveListAsWorkbook}
          </button>
          <ExportButton app={app} exported={{ map: () => shownOn(app) }} />
        </>
      }
      map={<Day app={app} />}
    />
  );
}

/** The day of the slider, else that of the edition. */
const dayShown = ({ store }: PageApp): string | null => store.view.value.day ?? store.edition.value.day;

/** The map of the chosen day as an export subject. */
function shownOn(app: PageApp): MapShown {
  const day = dayShown(app);
  return { input: changesInput(app, { fill: "changes", networks: documentNetworkIds(app), day }), day, section: null };
}

const documentNetworkIds = ({ store }: PageApp) => store.atlas.peek().records.networks.map(({ id }) => id);

/** All changes as rows, whatever day is shown. */
function saveList(app: PageApp, as: TableFormat): void {
  const { store, library, derived, messages } = app;
  const atlas = store.atlas.peek();
  const context = { ...derived.context.peek(), edition: atlas.editions.current };
  const table = changesTable({ ...context, sourceOf: id => library.sources.peek().get(id) }, atlas.records.changes);
  const stem = `changes-${changesSpan(null)}`;
  const { app: shell, export: words } = messages.peek();
  const edition = words.figure.changesToCurrent;
  const title = shell.pages.changes;
  saveTable(app, { stem, title, table, context, networks: documentNetworkIds(app), edition }, as);
}

/** The slider with the map and the lists of its day. */
function Day({ app }: PageContainerProps) {
  const { store } = app;
  const atlas = store.atlas.value;
  const day = dayShown(app);
  const { changes, networks } = atlas.records;
  const days = useMemo(() => daysOf(atlas), [atlas]);
  const diffs = useMemo(() => changesUntil(atlas, day), [atlas, day]);
  const input = changesInput(app, { fill: "changes", networks: documentNetworkIds(app), day });
  return (
    <>
      <DaySlider
        {...commonPageProps(app)}
        days={days}
        lastDay={lastReviewedDay}
        day={day}
        onTheDay={changes.filter(({ date }) => date !== null && date === day)}
        inDoubt={day === null ? [] : inDoubtOn(changes, day)}
        notFollowed={notFollowedOn(networks, day ?? lastReviewedDay)}
        undated={changes.filter(({ date, operations }) => date === null && operations.length > 0).length}
        onDay={next => store.adjust(next === null ? { day: null, on: null } : { day: next })}
        onShowDay={on => store.change({ edition: "current", on, day: null, page: null })}
      />
      <PageMap app={app} input={input} />
      <DayLists
        {...commonPageProps(app)}
        before={atlas.editions.published}
        edition={input.edition}
        day={day}
        diffs={diffs}
      />
    </>
  );
}
