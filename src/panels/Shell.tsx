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
  /** Fills its place; see `Mount`. */
  readonly map: ComponentChildren;
  /** Legend, regions and the boundaries line: below the map, never on it. */
  readonly mapFoot: ComponentChildren;
  readonly overlaps: ComponentChildren;
  readonly sheet: ComponentChildren;
  /** What the sheet is about; null while nothing is chosen. A new value opens the sheet on phones. */
  readonly sheetKey: string | null;
  readonly sheetName: string;
  /** Escape was pressed where nothing smaller, such as a menu or a page, was open to be closed by it. */
  readonly onEscape: () => void;
}

const phoneSheets = ["networks", "overlaps", "country"] as const;
type PhoneSheet = (typeof phoneSheets)[number];

/** Shares of the map and the overlaps. In a small window a sheet leaves the map so narrow that it needs less height. */
const panelShares = { usual: [64, 36], besideSheet: [52, 48] };
const smallWindow = "(min-width: 48rem) and (max-width: 80rem)";

function useDivider(direction: "ltr" | "rtl", isSheetOpen: boolean) {
  const id = useId();
  const wanted = isSheetOpen && window.matchMedia(smallWindow).matches ? panelShares.besideSheet : panelShares.usual;
  // The machine would follow another default, wherever the line has been put.
  const [first] = useState(wanted);
  const before = useRef(wanted);
  const [drags, setDrags] = useState(0);
  const service = useMachine(splitter.machine, {
    id,
    dir: direction,
    orientation: "vertical",
    panels: [
      { id: "atlas", minSize: "160px" },
      { id: "overlaps", minSize: "96px" },
    ],
    defaultSize: first,
    keyboardResizeBy: 4,
    onResizeEnd: () => setDrags(drags + 1),
  });
  const api = splitter.connect(service, normalizeProps);
  useLayoutEffect(() => {
    const [was, now] = [before.current[0] ?? 0, api.getSizes()[0] ?? 0];
    // Where a person has put the line, it stays.
    if (wanted !== before.current && Math.abs(now - was) < 1) api.setSizes(wanted);
    before.current = wanted;
  }, [wanted]);
  return { api, cursorId: `splitter:${id}:global-cursor`, drags };
}

function useEscape(onEscape: () => void): void {
  useEffect(() => {
    const step = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open]")) return;
      if (event.target instanceof Element && event.target.closest(".map-chooser")) return;
      onEscape();
    };
    document.addEventListener("keydown", step);
    return () => document.removeEventListener("keydown", step);
  }, [onEscape]);
}

/** Lists and charts: what a key opens from them is read next. */
const lists = ".shell-rail, .shell-lower";

/** What a click opens from the list of networks changes no sentence that would be read out. */
const isRead = (opener: Element): boolean =>
  opener.closest(".shell-rail") !== null || (opener.closest(lists) !== null && opener.matches(":focus-visible"));

/**
 * Focus goes into a sheet that was opened from the networks or by key from a chart, or from what has gone since, and back to where it came from
 * when the sheet closes with the focus in it. The map keeps it, since its arrows lead on.
 */
function useSheetFocus(sheetKey: string | null): { readonly current: HTMLElement | null } {
  const sheet = useRef<HTMLElement>(null);
  const opener = useRef<Element | null>(null);
  const before = useRef(sheetKey);
  useLayoutEffect(() => {
    if (before.current === sheetKey) return;
    const wasOpen = before.current !== null;
    before.current = sheetKey;
    const active = document.activeElement;
    const isLost = active === null || active === document.body;
    if (sheetKey === null) {
      if (isLost) returnFocus(opener.current);
      return;
    }
    if (!wasOpen) opener.current = active;
    if (isLost || isRead(active)) sheet.current?.focus();
  }, [sheetKey]);
  return sheet;
}

function returnFocus(opener: Element | null): void {
  const isThere = opener instanceof HTMLElement || opener instanceof SVGElement;
  if (isThere && opener !== document.body && opener.getClientRects().length > 0) opener.focus();
  else focusPlace("atlas-map");
}

/** The one screen: header, answer, rail, map, overlaps and sheet, in the order in which they are read. */
export function Shell(props: ShellProps) {
  const { messages } = props;
  useEscape(props.onEscape);
  const [phone, setPhone] = useState<PhoneSheet | null>("networks");
  const before = useRef(phone);
  useEffect(() => {
    setPhone(now => {
      if (props.sheetKey === null) return now === "country" ? before.current : now;
      if (now !== "country") before.current = now;
      return "country";
    });
  }, [props.sheetKey]);
  return (
    <div
      class="shell"
      dir={props.direction}
      data-phone={phone ?? "none"}
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
      <PhoneBar messages={messages} open={phone} onOpen={setPhone} />
    </div>
  );
}

/** Buttons instead of links to fragments: the fragment holds the view. */
const focusPlace = (id: string): void => document.getElementById(id)?.focus();

function Main({ messages, direction, map, mapFoot, overlaps, sheet, sheetKey, sheetName }: ShellProps) {
  const { api, cursorId, drags } = useDivider(direction, sheetKey !== null);
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
        {/* The machine writes the cursor of a drag into the element of this name; left to itself it would make a
            <style>, which the page's policy refuses. It takes the element away after each drag. */}
        <template id={cursorId} key={drags} />
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
