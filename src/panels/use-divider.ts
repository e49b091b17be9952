import { normalizeProps, useMachine } from "@zag-js/preact";
import * as splitter from "@zag-js/splitter";
import { useId, useState } from "preact/hooks";
import { useLayoutChange } from "./use-layout-change.ts";

export interface DividerProps {
  readonly direction: "ltr" | "rtl";
  /** Identifies what the sheet shows; null: nothing is chosen. A new value opens the sheet on phones. */
  readonly sheetKey: string | null;
  /** Height of the map in % where the user put the divider; null: not moved. */
  readonly mapShare: number | null;
  readonly onMapShare: (share: number | null) => void;
}

type Shares = [map: number, overlaps: number];

/** Heights of the map and the overlaps, in %. In a small window a sheet narrows the map, which then needs less height. */
const panelShares: Readonly<Record<"usual" | "besideSheet", Shares>> = { usual: [64, 36], besideSheet: [52, 48] };
const smallWindow = "(min-width: 48rem) and (max-width: 80rem)";

/** Legend, regions and export of the map stay in sight. */
const smallestAtlas = "288px";

/** The line between map and overlaps, which a person can drag, move by keys and double-click. */
export function useDivider({ direction, sheetKey, mapShare, onMapShare }: DividerProps) {
  const id = useId();
  const isNarrow = sheetKey !== null && window.matchMedia(smallWindow).matches;
  const shares = isNarrow ? panelShares.besideSheet : panelShares.usual;
  // Fixed at the first rendering: the machine applies a new default even after a person moved the divider.
  const [initialShares] = useState<Shares>(mapShare === null ? shares : [mapShare, 100 - mapShare]);
  const [dragCount, setDragCount] = useState(0);
  const service = useMachine(splitter.machine, {
    id,
    dir: direction,
    orientation: "vertical",
    panels: [
      { id: "atlas", minSize: smallestAtlas },
      { id: "overlaps", minSize: "96px" },
    ],
    defaultSize: initialShares,
    keyboardResizeBy: 4,
    onResizeEnd: () => {
      keepShare();
      setDragCount(dragCount + 1);
    },
  });
  const api = splitter.connect(service, normalizeProps);
  const keepShare = (): void => {
    const [share] = api.getSizes();
    if (share !== undefined && Math.abs(share - (mapShare ?? shares[0])) >= 0.5) onMapShare(share);
  };
  useLayoutChange(shares, ([previousMapShare]) => {
    const [mapShare] = api.getSizes();
    const isWhereItWasPut = mapShare !== undefined && Math.abs(mapShare - previousMapShare) < 1;
    // A divider that a person moved stays.
    if (isWhereItWasPut) api.setSizes(shares);
  });
  /** Gives the charts all the height that the map can spare, or puts the divider back to where it is at first. */
  const toggle = (): void => {
    const [before] = api.getSizes();
    const isLargest = mapShare !== null && before !== undefined && before < shares[0] - 1;
    api.setSizes(isLargest ? shares : [0, 100]);
    onMapShare(isLargest ? null : 0);
  };
  return { api, keepShare, toggle, cursorId: `splitter:${id}:global-cursor`, dragCount };
}
