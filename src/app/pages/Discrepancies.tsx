import { publishedYear } from "../../model/edition.ts";
import { discrepanciesTable } from "../../model/tables/discrepancies.ts";
import { DiscrepanciesPage } from "../../panels/pages/DiscrepanciesPage.tsx";
import { discrepancyReport } from "../../prose/discrepancy-report.ts";
import { download } from "../export/download.ts";
import { saveTable, type TableFormat } from "../export/table-file.ts";
import type { PageApp } from "../state/page-app.ts";
import { commonPageProps, type PageContainerProps, PageEdition } from "./page-shared.tsx";

const stem = `discrepancies-published-${publishedYear}`;

/** The faults of the document, linked to the sheets and charts where each shows. */
export function DiscrepanciesContainer({ app }: PageContainerProps) {
  const { store, library, messages } = app;
  const discrepancies = library.discrepancies.value;
  const shared = commonPageProps(app);
  const sourceOf = (id: string) => library.sources.value.get(id);
  const words = messages.value.sources;
  const published = { edition: "published", page: null } as const;
  return (
    <DiscrepanciesPage
      {...shared}
      networks={store.atlas.value.records.networks}
      discrepancies={discrepancies}
      sourceOf={sourceOf}
      document={library.sources.value.get("unodc-page")}
      tools={
        <>
          <PageEdition app={app} />
          <button class="button" type="button" onClick={() => saveDiscrepancies(app, "csv")}>
            {words.saveFaults}
          </button>
          <button class="button" type="button" onClick={() => saveDiscrepancies(app, "workbook")}>
            {words.saveFaultsAsWorkbook}
          </button>
          <button
            class="button"
            type="button"
            onClick={() =>
              download(`${stem}.txt`, "text/plain", discrepancyReport(discrepancies, { ...shared, sourceOf }))
            }
          >
            {words.saveReport}
          </button>
        </>
      }
      onOpen={jurisdiction => store.open({ jurisdiction }, published)}
      onOpenNetwork={network => store.open({ network }, published)}
      onOpenPair={pair => store.close({ ...published, chart: "pairs", overlap: pair })}
    />
  );
}

function saveDiscrepancies(app: PageApp, as: TableFormat): void {
  const { store, library, derived, messages } = app;
  const atlas = store.atlas.peek();
  const context = { ...derived.context.peek(), edition: atlas.editions.published };
  const kinds: Readonly<Record<string, string>> = context.messages.sources.faultKinds;
  const table = discrepanciesTable(context, library.discrepancies.peek(), kind => kinds[kind] ?? kind);
  const networks = atlas.records.networks.map(({ id }) => id);
  saveTable(app, { stem, title: messages.peek().app.pages.discrepancies, table, context, networks }, as);
}
