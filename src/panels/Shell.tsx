import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Messages } from "../i18n/messages.ts";
import { type DividerProps, useDivider } from "./use-divider.ts";
import { useLayoutChange } from "./use-layout-change.ts";

export interface ShellProps extends DividerProps {
  readonly messages: Messages;
  readonly header: ComponentChildren;
  readonly answer: ComponentChildren;
  readonly rail: ComponentChildren;
  /** Fills the section of the map. */
  readonly map: ComponentChildren;
  /** Legend, regions and the boundaries line: below the map, never on it. */
  readonly mapFoot: ComponentChildren;
  readonly overlaps: ComponentChildren;
  readonly sheet: ComponentChildren;
  readonly sheetName: string;
  /** The sheet's short name, for its tab on phones. */
  readonly sheetTab: string;
  /** The chart, and a sheet beside it, have the whole window. */
  readonly enlarged: boolean;
  /** Escape was pressed while no menu, page or other popup was open to take it. */
  readonly onEscape: () => void;
}

const phoneSheets = ["networks", "overlaps", "country"] as const;
type PhoneSheet = (typeof phoneSheets)[number];

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
      data-enlarged={props.enlarged || undefined}
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
      <PhoneBar
        messages={messages}
        sheetTab={props.sheetKey === null ? messages.app.details : props.sheetTab}
        open={phoneSheet}
        onOpen={setPhoneSheet}
      />
    </div>
  );
}

/** Skip links are buttons, because the fragment of the address holds the view. */
const focusPlace = (id: string): void => document.getElementById(id)?.focus();

function Main(props: ShellProps) {
  const { messages, map, mapFoot, overlaps, sheet, sheetKey, sheetName } = props;
  const { api, keepShare, toggle, cursorId, dragCount } = useDivider(props);
  const sheetPlace = useSheetFocus(sheetKey);
  const divider = {
    ...api.getResizeTriggerProps({ id: "atlas:overlaps" }),
    "aria-label": messages.app.divider,
    onDblClick: toggle,
    onKeyUp: keepShare,
  };
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
        aria-label={sheetKey === null ? messages.app.details : sheetName}
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
  readonly sheetTab: string;
  readonly open: PhoneSheet | null;
  readonly onOpen: (sheet: PhoneSheet | null) => void;
}

function PhoneBar({ messages, sheetTab, open, onOpen }: PhoneBarProps) {
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
          {sheet === "country" ? sheetTab : messages.app[sheet]}
        </button>
      ))}
    </div>
  );
}
