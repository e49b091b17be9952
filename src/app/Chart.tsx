import { useSignalEffect } from "@preact/signals";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type ChartId, chartIds, layoutChart } from "../charts/kinds.ts";
import type { RowOptions } from "../charts/types.ts";
import { chartAt, choiceAt, moreAt, overlapAt } from "../draw/chart-targets.ts";
import { applyHighlight, applySelection, highlightAt } from "../draw/highlight.ts";
import { stepFocus } from "../draw/roving-focus.ts";
import { heightWithCue } from "../panels/controls/ScrollCue.tsx";
import { pageWorld } from "./map/world-files.ts";
import type { PageApp } from "./state/page-app.ts";
import { markedInCharts } from "./state/selection.ts";

/** The rows that a person looks for in the chart; no link keeps them. */
export type RowChoice = Pick<RowOptions, "byRegion" | "only">;

interface ChartProps {
  readonly app: PageApp;
  readonly rows: RowChoice;
}

/** Where the panel has a height of its own; in smaller windows it may be as high as the chart. */
const panelHasHeight = { usual: "(min-width: 48rem)", enlarged: "(min-width: 48rem), (min-height: 40.01rem)" } as const;

/** Width of an element and height of what it scrolls in, as they change, in whole px. */
function useRoom(element: { readonly current: HTMLElement | null }, enlarged: boolean) {
  const [widthPx, setWidth] = useState(0);
  const [heightPx, setHeight] = useState<number | undefined>(undefined);
  useLayoutEffect(() => {
    const place = element.current;
    if (!place) return;
    const scroller = place.parentElement;
    const measure = (): void => {
      const isBounded = window.matchMedia(panelHasHeight[enlarged ? "enlarged" : "usual"]).matches;
      setWidth(place.clientWidth);
      // A height with a fraction is rounded up.
      setHeight(isBounded && scroller ? heightWithCue(scroller) - 1 : undefined);
    };
    const observer = new ResizeObserver(measure);
    for (const box of [place, scroller]) if (box) observer.observe(box);
    return () => observer.disconnect();
  }, [element, enlarged]);
  return { widthPx, heightPx };
}

/** How much larger an enlarged chart may be drawn, largest first. */
const scales = [1.5, 1.25, 1] as const;

/** The first result that fits, each made once; null: none does. */
function firstOf<T, R>(items: readonly T[], make: (item: T) => R, fits: (made: R) => boolean): R | null {
  for (const item of items) {
    const made = make(item);
    if (fits(made)) return made;
  }
  return null;
}

interface DrawnChart {
  readonly chart: ChartId;
  readonly svg: SVGSVGElement;
}

/** Draws the chart into its place when data change, and only marks it when highlight does. */
function useDrawing({ app, rows }: ChartProps, opened: readonly string[]) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnChart | null>(null);
  const { store, derived, preferences } = app;
  const touch = preferences.touch.value;
  const { chart, sort, counting, enlarged } = store.view.value;
  const { widthPx, heightPx } = useRoom(place, enlarged);
  const context = derived.context.value;
  useLayoutEffect(() => {
    if (widthPx === 0 || !place.current) return;
    const choices = { sort, counting, opened, world: pageWorld(), touch, ...rows };
    const placedAt = (scale: number) => ({
      scale,
      placed: layoutChart(app.charts[chart], context, {
        ...{ ...choices, style: "colour", interactive: true, allNames: false },
        widthPx: Math.floor(widthPx / scale),
        ...(heightPx && { heightPx: Math.floor(heightPx / scale) }),
      }),
    });
    const fits = ({ scale, placed: { layout } }: ReturnType<typeof placedAt>): boolean =>
      layout.heightPx * scale <= (heightPx ?? 0) && layout.widthPx * scale <= widthPx;
    const { scale, placed } = (enlarged && firstOf(scales, placedAt, fits)) || placedAt(1);
    const kept = drawn.current?.chart === chart ? drawn.current.svg : undefined;
    const svg = placed.draw(document, kept);
    svg.setAttribute("width", String(placed.layout.widthPx * scale));
    svg.setAttribute("height", String(placed.layout.heightPx * scale));
    if (svg !== kept) place.current.replaceChildren(svg);
    drawn.current = { chart, svg };
    applyHighlight(svg, markedInCharts(app));
    applySelection(svg, derived.selection.peek()?.networks ?? null);
  }, [chart, context, widthPx, heightPx, enlarged, touch, sort, counting, opened, rows]);
  useSignalEffect(() => {
    const marked = markedInCharts(app);
    if (drawn.current) applyHighlight(drawn.current.svg, marked);
  });
  useSignalEffect(() => {
    const networks = derived.selection.value?.networks ?? null;
    if (drawn.current) applySelection(drawn.current.svg, networks);
  });
  return { place, svg: () => drawn.current?.svg ?? null };
}

/** A chart whose rows, cells and names can be pointed at and chosen, by pointer and by keys. */
export function Chart(props: ChartProps) {
  const { store, derived } = props.app;
  const [opened, setOpened] = useState<readonly string[]>([]);
  const { place, svg } = useDrawing(props, opened);
  const act = (target: EventTarget | null): boolean => {
    if (!(target instanceof Element)) return false;
    const more = moreAt(target);
    if (more !== null) setOpened(opened.includes(more) ? opened.filter(key => key !== more) : [...opened, more]);
    const overlap = more === null ? overlapAt(target) : null;
    if (overlap) {
      const same = overlap.join() === derived.selection.peek()?.networks.join();
      store.close({ overlap: same ? null : overlap });
    } else if (more === null) return openNamed(props.app, target);
    return true;
  };
  const onKey = (event: KeyboardEvent): void => {
    const figure = svg();
    const isPress = event.key === "Enter" || event.key === " ";
    if (isPress ? act(event.target) : figure && stepFocus(figure, event.key)) event.preventDefault();
  };
  const hover = (target: EventTarget | null) => store.hover(target instanceof Element ? highlightAt(target) : null);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the marks inside are buttons; their events are heard here
    <div
      ref={place}
      class="chart-place"
      onClick={event => act(event.target)}
      onKeyDown={onKey}
      onPointerOver={event => hover(event.target)}
      onPointerLeave={() => store.hover(null)}
      onFocusIn={event => hover(event.target)}
      onFocusOut={() => store.hover(null)}
    />
  );
}

/** A mark that stands for one jurisdiction or one network opens its sheet; an offer of other networks or of another chart leads there. */
function openNamed({ store }: PageApp, target: Element): boolean {
  const offered = chartIds.find(id => id === chartAt(target));
  const { jurisdictions = [], networks = [] } = highlightAt(target) ?? {};
  const [code, ...others] = jurisdictions;
  const [network, ...more] = networks;
  const choice = choiceAt(target);
  if (choice) store.change({ networks: choice });
  else if (offered) store.change({ chart: offered });
  else if (code && others.length === 0) store.open({ jurisdiction: code });
  else if (!code && network && more.length === 0) store.open({ network });
  else return false;
  return true;
}
