import { normalizeProps, useMachine } from "@zag-js/preact";
import * as tabs from "@zag-js/tabs";
import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import type { ChartId, Charts } from "../charts/kinds.ts";
import type { SortId } from "../charts/ordering.ts";
import type { ChartKind } from "../charts/types.ts";
import type { Messages } from "../i18n/messages.ts";
import type { JurisdictionCode, Language } from "../model/jurisdiction.ts";
import { type Counting, type TerritoryRule, territoryRules } from "../model/sets/overlap.ts";
import type { TableContent } from "../model/tables/content.ts";
import { DataTable } from "./controls/DataTable.tsx";
import { LabelledSelect } from "./controls/LabelledSelect.tsx";
import { ScrollCue } from "./controls/ScrollCue.tsx";
import { Reading, type ReadingProps } from "./Reading.tsx";

export interface OverlapPanelProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** Every chart, in the order of the tabs. */
  readonly charts: Charts;
  readonly chart: ChartId;
  readonly sort: SortId;
  readonly counting: Counting;
  readonly territories: TerritoryRule;
  /** The drawing of the chosen chart. */
  readonly children: ComponentChildren;
  /** What the chart shows, in a sentence; "" for none. */
  readonly caption: string;
  /** The chart as a table, computed when it is opened. */
  readonly table: () => TableContent;
  readonly enlarged: boolean;
  /** How the chosen chart is read, computed when it is opened; null: it says nothing. */
  readonly reading: (() => ReadingProps) | null;
  /** Buttons such as export. */
  readonly tools?: ComponentChildren;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly onChart: (chart: ChartId) => void;
  readonly onSort: (sort: SortId) => void;
  readonly onCounting: (counting: Counting) => void;
  readonly onTerritories: (rule: TerritoryRule) => void;
  readonly onEnlarge: (enlarged: boolean) => void;
  readonly onOpen: (code: JurisdictionCode) => void;
}

const isChart = (charts: Charts, value: string): value is ChartId => Object.hasOwn(charts, value);

/** Tabs of charts with the tools that each needs, the chart, and its table. */
export function OverlapPanel(props: OverlapPanelProps) {
  const { messages, charts, chart, caption, children } = props;
  const [isReadingOpen, setReadingOpen] = useState(false);
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const readingId = useId();
  const service = useMachine(tabs.machine, {
    id: useId(),
    dir: props.direction,
    value: chart,
    activationMode: "manual",
    translations: { listLabel: messages.app.charts },
    onValueChange: ({ value }) => isChart(charts, value) && props.onChart(value),
  });
  const api = tabs.connect(service, normalizeProps);
  return (
    <div {...api.getRootProps()} class="overlaps">
      <div class="overlaps-bar">
        <h2 class="visually-hidden">{messages.app.overlaps}</h2>
        <div {...api.getListProps()} class="tabs">
          {Object.entries(charts).map(([id, { words }]) => (
            <button {...api.getTriggerProps({ value: id })} class="tab" type="button" key={id}>
              {messages.app.chartNames[words]}
            </button>
          ))}
        </div>
        {caption === "" ? null : <p class="overlaps-caption quiet small">{caption}</p>}
        <OverlapTools {...props} kind={charts[chart]}>
          {props.reading ? (
            <ReadingButton messages={messages} id={readingId} isOpen={isReadingOpen} onOpen={setReadingOpen} />
          ) : null}
        </OverlapTools>
      </div>
      <div {...api.getContentProps({ value: chart })} ref={setScroller} class="overlaps-scroller">
        {isReadingOpen && props.reading ? <Reading id={readingId} {...props.reading()} /> : null}
        {children}
        <ChartAsTable {...props} />
      </div>
      <ScrollCue
        messages={messages}
        scroller={scroller}
        onEnlarge={props.enlarged ? null : () => props.onEnlarge(true)}
      />
    </div>
  );
}

function ChartAsTable({ messages, language, chart, table, nameOf, onOpen }: OverlapPanelProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="overlaps-table" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary class="small">{messages.app.asTable}</summary>
      {isOpen ? (
        <DataTable
          key={chart}
          messages={messages}
          language={language}
          table={table()}
          nameOf={nameOf}
          onOpen={onOpen}
        />
      ) : null}
    </details>
  );
}

function OverlapTools(props: OverlapPanelProps & { readonly kind: ChartKind }) {
  const { messages, kind } = props;
  const words = messages.app;
  return (
    <div class="overlaps-tools">
      {kind.countings.length > 1 ? (
        <LabelledSelect
          label={words.toolLabels.counting}
          hint={words.countingHints[props.counting]}
          value={props.counting}
          options={kind.countings}
          textOf={value => words.countings[value]}
          onChange={props.onCounting}
        />
      ) : null}
      {kind.sorts.length > 0 ? (
        <LabelledSelect
          label={words.toolLabels.sort}
          hint={words.sort}
          value={props.sort}
          options={kind.sorts}
          textOf={value => words.sorts[value]}
          onChange={props.onSort}
        />
      ) : null}
      <LabelledSelect
        label={words.toolLabels.territories}
        hint={words.territories}
        value={props.territories}
        options={territoryRules}
        textOf={value => words.territoryRules[value]}
        onChange={props.onTerritories}
      />
      {props.children}
      {props.tools}
      <EnlargeButton {...props} />
    </div>
  );
}

interface ReadingButtonProps {
  readonly messages: Messages;
  /** Of what it opens. */
  readonly id: string;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

function ReadingButton({ messages, id, isOpen, onOpen }: ReadingButtonProps) {
  return (
    <button class="button" type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => onOpen(!isOpen)}>
      {messages.reading.open}
    </button>
  );
}

/** One button for both ways, so that the focus stays on it. */
function EnlargeButton({ messages, enlarged, onEnlarge }: OverlapPanelProps) {
  const { enlarge, enlargeHint, reduce, reduceHint } = messages.app;
  return (
    <button
      class="button enlarge"
      type="button"
      title={enlarged ? reduceHint : enlargeHint}
      onClick={() => onEnlarge(!enlarged)}
    >
      {enlarged ? reduce : enlarge}
    </button>
  );
}
