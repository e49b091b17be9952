import { useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { attentionAt, mark, moreAt, overlapAt, select } from "../charts/mark.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import { DataTable } from "../panels/DataTable.tsx";
import { OverlapPanel } from "../panels/OverlapPanel.tsx";
import type { ChartId } from "../state/view.ts";
import { drawingOf } from "./drawings.ts";
import type { PageApp } from "./page-app.ts";
import { markedIn } from "./selection.ts";
import { tableIn } from "./tables.ts";

/** Width of an element as it changes, in whole px. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const place = element.current;
    if (!place) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(place);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** Draws the chart into its place and keeps marks and selection up to date without drawing anew. */
function Chart({ app }: { readonly app: PageApp }) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<SVGSVGElement | null>(null);
  const drawnChart = useRef<ChartId | null>(null);
  const width = useWidth(place);
  const [opened, setOpened] = useState<readonly string[]>([]);
  const { store, derived } = app;
  const { chart, sort, counting } = store.view.value;
  const context = derived.context.value;
  useLayoutEffect(() => {
    if (width === 0 || !place.current) return;
    const kept = drawnChart.current === chart ? (drawn.current ?? undefined) : undefined;
    const svg = drawingOf(chart, context, { widthPx: width, sort, counting, opened })?.(document, kept) ?? null;
    if (drawn.current !== svg) place.current.replaceChildren(...(svg ? [svg] : []));
    drawn.current = svg;
    drawnChart.current = chart;
    if (!svg) return;
    mark(svg, markedIn(app));
    select(svg, store.view.peek().overlap);
  }, [chart, context, width, sort, counting, opened]);
  useSignalEffect(() => {
    const marked = markedIn(app);
    if (drawn.current) mark(drawn.current, marked);
  });
  useSignalEffect(() => {
    const { overlap } = store.view.value;
    if (drawn.current) select(drawn.current, overlap);
  });
  const act = (target: EventTarget | null): boolean => {
    if (!(target instanceof Element)) return false;
    const more = moreAt(target);
    if (more !== null) setOpened(opened.includes(more) ? opened.filter(key => key !== more) : [...opened, more]);
    const overlap = more === null ? overlapAt(target) : null;
    if (overlap) {
      const same = overlap.join() === store.view.peek().overlap?.join();
      store.change({ overlap: same ? null : overlap, jurisdiction: null, network: null });
    }
    return more !== null || overlap !== null;
  };
  const attend = (target: EventTarget | null) => store.attend(target instanceof Element ? attentionAt(target) : null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows inside are buttons; their events are heard here
    <div
      ref={place}
      class="chart-place"
      onClick={event => act(event.target)}
      onKeyDown={event => {
        if ((event.key === "Enter" || event.key === " ") && act(event.target)) event.preventDefault();
      }}
      onPointerOver={event => attend(event.target)}
      onPointerLeave={() => store.attend(null)}
      onFocusIn={event => attend(event.target)}
      onFocusOut={() => store.attend(null)}
    />
  );
}

export function Overlaps({ app }: { readonly app: PageApp }) {
  const { store } = app;
  const view = store.view.value;
  const messages = app.messages.value;
  const table = tableIn(app.derived.context.value, view);
  const onOpen = (jurisdiction: JurisdictionCode) => store.change({ jurisdiction, network: null });
  const isTable = view.chart === "grid";
  return (
    <OverlapPanel
      messages={messages}
      direction={app.direction.value}
      chart={view.chart}
      sort={view.sort}
      counting={view.counting}
      territories={view.territories}
      caption=""
      table={isTable ? null : table}
      nameOf={store.nameOf.value}
      onChart={chart => store.change({ chart })}
      onSort={sort => store.change({ sort })}
      onCounting={counting => store.change({ counting })}
      onTerritories={territories => store.change({ territories })}
      onOpen={onOpen}
    >
      {isTable ? (
        <DataTable messages={messages} table={table} nameOf={store.nameOf.value} onOpen={onOpen} />
      ) : (
        <Chart app={app} />
      )}
    </OverlapPanel>
  );
}
