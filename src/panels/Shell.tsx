import { normalizeProps, useMachine } from "@zag-js/preact";
import * as splitter from "@zag-js/splitter";
import type { ComponentChildren } from "preact";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Messages } from "../i18n/messages.ts";

export interface ShellProps {
  readonly messages: Messages;
  readonly direction: "ltr" | "rtl";
  readonly header: ComponentChildren;
  readonly answer: ComponentChildren;
  readonly rail: ComponentChildren;
  /** Fills the section of the map. */
  readonly map: ComponentChildren;
  /** Legend, regions and the boundaries line: below the map, never on it. */
  readonly mapFoot: ComponentChildren;
  readonly overlaps: ComponentChildren;
  readonly sheet: ComponentChildren;
  /** Identifies what the sheet shows; null: nothing is chosen. A new value opens the sheet on phones. */
  readonly sheetKey: string | null;
  readonly sheetName: string;
  /** Escape was pressed while no menu, page or other popup was open to take it. */
  readonly onEscape: () => void;
}

const phoneSheets = ["networks", "overlaps", "country"] as const;
type PhoneSheet = (typeof phoneSheets)[number];

type Shares = [map: number, overlaps: number];

/** Heights of the map and the overlaps, in %. In a small window a sheet narrows the map, which then needs less height. */
const panelShares: Readonly<Record<"usual" | "besideSheet", Shares>> = { usual: [64, 36], besideSheet: [52, 48] };
const smallWindow = "(min-width: 48rem) and (max-width: 80rem)";

/** Calls back after a rendering in which the value changed, with the value before. */
function useLayoutChange<T>(value: T, onChange: (previous: T) => void): void {
  const lastValue = useRef(value);
  useLayoutEffect(() => {
    const previous = lastValue.current;
    if (previous === value) return;
    lastValue.current = value;
    onChange(previous);
  }, [value]);
}

function useDivider(direction: "ltr" | "rtl", isSheetOpen: boolean) {
  const id = useId();
  const shares = isSheetOpen && window.matchMedia(smallWindow).matches ? panelShares.besideSheet : panelShares.usual;
  // Fixed at the first rendering: the machine applies a new default even after a person moved the divider.
  const [initialShares] = useState(shares);
  const [dragCount, setDragCount] = useState(0);
  const service = useMachine(splitter.machine, {
    id,
    dir: direction,
    orientation: "vertical",
    panels: [
      { id: "atlas", minSize: "160px" },
      { id: "overlaps", minSize: "96px" },
    ],
    defaultSize: initialShares,
    keyboardResizeBy: 4,
    onResizeEnd: () => setDragCount(dragCount + 1),
  });
  const api = splitter.connect(service, normalizeProps);
  useLayoutChange(shares, ([previousMapShare]) => {
    const [mapShare] = api.getSizes();
    const isWhereItWasPut = mapShare !== undefined && Math.abs(mapShare - previousMapShare) < 1;
    // A divider that a person moved stays.
    if (isWhereItWasPut) api.setSizes(shares);
  });
  return { api, cursorId: `splitter:${id}:global-cursor`, dragCount };
}

function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const closeOnEscape = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (event.target instanceof Element && event.target.closest(".map-chooser")) return;
      onEscape();
    };
    document.addEventListener("keydown", closeOnEscape);
    return () => document.removeEventListener("keydown", closeOnEscape);
  }, [onEscape]);
}

const listsAndCharts = ".shell-rail, .shell-lower";

/**
 * True where the sheet takes the focus. Opening one from the networks changes no sentence that a screen reader would
 * announce; opening one from a chart by key means that the sheet is read next.
 */
const givesFocusToSheet = (opener: Element): boolean =>
  opener.closest(".shell-rail") !== null ||
  (opener.closest(listsAndCharts) !== null && opener.matches(":focus-visible"));

/**
 * Moves the focus into a sheet opened from the networks, by key from a chart, or from an element that is gone. Closing
 * the sheet returns the focus to its opener. The map keeps the focus, because its arrow keys continue from there.
 */
function useSheetFocus(sheetKey: string | null): { readonly current: HTMLElement | null } {
  const sheet = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  useLayoutChange(sheetKey, previousKey => {
    const active = document.activeElement;
    const isFocusLost = active === null || active === document.body;
    if (sheetKey === null) {
      if (isFocusLost) returnFocus(opener.current);
      return;
    }
    if (previousKey === null) opener.current = active;
    if (isFocusLost || givesFocusToSheet(active)) sheet.current?.focus();
  });
  return sheet;
}

function returnFocus(opener: Element | null): void {
  const canFocus = opener instanceof HTMLElement || opener instanceof SVGElement;
  if (canFocus && opener !== document.body && opener.getClientRects().length > 0) opener.focus();
  else focusPlace("atlas-map");
}

/** The open sheet on phones: a new `sheetKey` opens the country, and closing it reopens the sheet before. */
function usePhoneSheet(sheetKey: string | null) {
  const [open, setOpen] = useState<PhoneSheet | null>("networks");
  const beforeCountry = useRef(open);
  useEffect(() => {
    setOpen(current => {
      if (sheetKey === null) return current === "country" ? beforeCountry.current : current;
      if (current !== "country") beforeCountry.current = current;
      return "country";
    });
  }, [sheetKey]);
  return [open, setOpen] as const;
}

/** The whole screen: header, answer, rail, map, overlaps and sheet, in reading order. */
export function Shell(props: ShellProps) {
  const { messages } = props;
  useEscape(props.onEscape);
  const [phoneSheet, setPhoneSheet] = usePhoneSheet(props.sheetKey);
  return (
    <div
      class="shell"
      dir={props.direction}
      data-phone={phoneSheet ?? "none"}
      data-sheet={props.sheetKey === null ? "closed" : "open"}
    >
      <header class="shell-header">
        <button type="button" class="visually-hidden skip" onClick={() => focusPlace("atlas-map")}>
          {messages.app.skipToMap}
        </button>
        <button type="button" class="visually-hidden skip" onClick={() => focusPlace("atlas-overlaps")}>
          {messages.app.skipToOverlaps}
        </button>
        {props.header}
      </header>
      <section class="shell-answer" aria-label={messages.app.answer}>
        {props.answer}
      </section>
      <nav class="shell-rail" id="atlas-networks" aria-label={messages.app.networks}>
        {props.rail}
      </nav>
      <Main {...props} />
      <PhoneBar messages={messages} open={phoneSheet} onOpen={setPhoneSheet} />
    </div>
  );
}

/** Skip links are buttons, because the fragment of the address holds the view. */
const focusPlace = (id: string): void => document.getElementById(id)?.focus();

function Main({ messages, direction, map, mapFoot, overlaps, sheet, sheetKey, sheetName }: ShellProps) {
  const { api, cursorId, dragCount } = useDivider(direction, sheetKey !== null);
  const sheetPlace = useSheetFocus(sheetKey);
  const divider = { ...api.getResizeTriggerProps({ id: "atlas:overlaps" }), "aria-label": messages.app.divider };
  return (
    <div class="shell-main">
      <main {...api.getRootProps()} class="shell-columns">
        <div {...api.getPanelProps({ id: "atlas" })} class="shell-atlas">
          <div class="shell-stage">
            <section class="shell-map" id="atlas-map" aria-label={messages.app.map} tabIndex={-1}>
              {map}
            </section>
          </div>
          <div class="shell-foot">{mapFoot}</div>
        </div>
        <div {...divider} class="shell-divider" />
        <div {...api.getPanelProps({ id: "overlaps" })} class="shell-lower">
          <section class="shell-overlaps" id="atlas-overlaps" aria-label={messages.app.overlaps} tabIndex={-1}>
            {overlaps}
          </section>
        </div>
        <DragCursorSink id={cursorId} key={dragCount} />
      </main>
      <aside
        class="shell-sheet"
        id="atlas-country"
        ref={sheetPlace}
        tabIndex={-1}
        aria-label={sheetKey === null ? messages.app.country : sheetName}
        key={sheetKey}
      >
        {sheetKey === null ? <p class="sheet quiet">{messages.app.nothingChosen}</p> : sheet}
      </aside>
    </div>
  );
}

/**
 * An inert element for the splitter, which writes the cursor of a drag into the element with this id. Without one it
 * inserts a <style>, which the page's policy refuses. It removes the element after each drag: a new `key` restores it.
 */
const DragCursorSink = ({ id }: { readonly id: string }) => <template id={id} />;

interface PhoneBarProps {
  readonly messages: Messages;
  readonly open: PhoneSheet | null;
  readonly onOpen: (sheet: PhoneSheet | null) => void;
}

function PhoneBar({ messages, open, onOpen }: PhoneBarProps) {
  return (
    <div class="shell-bar">
      {phoneSheets.map(sheet => (
        <button
          type="button"
          key={sheet}
          aria-expanded={open === sheet}
          aria-controls={`atlas-${sheet}`}
          onClick={() => onOpen(open === sheet ? null : sheet)}
        >
          {messages.app[sheet]}
        </button>
      ))}
    </div>
  );
}
