import { useMemo, useState } from "preact/hooks";
import { isCutInCharts } from "../draw/distinct-names.ts";
import { isolated } from "../i18n/isolated.ts";
import { isJurisdictionCode } from "../model/jurisdiction.ts";
import { SearchField } from "../panels/controls/SearchField.tsx";
import { OverlapPanel } from "../panels/OverlapPanel.tsx";
import { editionPhrase } from "../prose/edition-phrase.ts";
import { Chart, type RowChoice } from "./Chart.tsx";
import { EmptyChart } from "./EmptyChart.tsx";
import { ExportButton } from "./export/Export.tsx";
import { pageWorld } from "./map/world-files.ts";
import type { PageApp } from "./state/page-app.ts";

/** The charts with the tools that each needs. */
export function Overlaps({ app }: { readonly app: PageApp }) {
  const { store } = app;
  const view = store.view.value;
  const [byRegion, setByRegion] = useState(false);
  const [text, setText] = useState("");
  const find = app.choices.value.every;
  const rows = useMemo((): RowChoice => {
    const codes =
      text.trim() === "" ? null : new Set(find(text).flatMap(({ id }) => (isJurisdictionCode(id) ? [id] : [])));
    return { byRegion, only: codes };
  }, [byRegion, text, find]);
  const messages = app.messages.value;
  const chart = app.charts[view.chart];
  const context = app.derived.context.value;
  return (
    <OverlapPanel
      messages={messages}
      language={context.language}
      direction={app.direction.value}
      charts={app.charts}
      chart={view.chart}
      sort={view.sort}
      counting={view.counting}
      territories={view.territories}
      caption={messages.charts.ofEdition(editionPhrase(context))}
      table={() => chart.content(context, { ...view, ...rows })}
      tools={
        <>
          {chart.hasRowTools ? (
            <RowTools app={app} text={text} onText={setText} byRegion={byRegion} onByRegion={setByRegion} />
          ) : null}
          <ExportButton app={app} exported={{ chart: view.chart }} />
        </>
      }
      reading={chart.reading?.bind(chart, context, { ...view, ...rows, world: pageWorld() }) ?? null}
      enlarged={view.enlarged}
      nameOf={store.nameOf.value}
      onChart={chart => store.change({ chart })}
      onSort={sort => store.change({ sort })}
      onCounting={counting => store.change({ counting })}
      onTerritories={territories => store.change({ territories })}
      onEnlarge={enlarged => store.change({ enlarged })}
      onOpen={jurisdiction => store.open({ jurisdiction })}
    >
      <Chart app={app} rows={rows} />
      <EmptyChart
        app={app}
        unmatched={chart.hasRowTools && rows.only?.size === 0 ? text : null}
        onClear={() => setText("")}
      />
      <WholeNames app={app} />
    </OverlapPanel>
  );
}

interface RowToolsProps {
  readonly app: PageApp;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly byRegion: boolean;
  readonly onByRegion: (byRegion: boolean) => void;
}

/** Finds rows by name and puts them under their regions. */
function RowTools({ app, text, onText, byRegion, onByRegion }: RowToolsProps) {
  const words = app.messages.value.tables;
  return (
    <>
      <SearchField class="grid-search" label={words.find} text={text} onText={onText} />
      <label class="small">
        <input type="checkbox" checked={byRegion} onChange={event => onByRegion(event.currentTarget.checked)} />{" "}
        {words.byRegion}
      </label>
    </>
  );
}

/** More names than these are counted, not named; the list of networks has all. */
const maxWholeNames = 20;

/** The names of a person's own networks that the chart above cuts. */
function WholeNames({ app }: { readonly app: PageApp }) {
  const { edition, networks, messages } = app.derived.context.value;
  const { figure } = messages.export;
  const cut = networks
    .flatMap(id => edition.network.get(id) ?? [])
    .filter(({ group, name, shortName }) => group === "own" && (name !== shortName || isCutInCharts(name)));
  if (cut.length === 0) return null;
  const names = cut.slice(0, maxWholeNames).map(({ name, shortName }) => figure.networkName(shortName, name));
  return <p class="quiet small whole-names">{figure.networks(names.map(isolated), cut.length - names.length)}</p>;
}
