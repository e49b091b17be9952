import { listOf } from "../../i18n/formats.ts";
import { zoomRoom } from "../../map/camera-step.ts";
import { ElementHost } from "../../panels/controls/ElementHost.tsx";
import { MapLegend } from "../../panels/map/Legend.tsx";
import { RegionButtons } from "../../panels/map/RegionButtons.tsx";
import { ZoomButtons } from "../../panels/map/ZoomButtons.tsx";
import type { Size } from "../../world/earth.ts";
import { ExportButton } from "../export/Export.tsx";
import { mapShown } from "../export/job.ts";
import type { MountedMap } from "../state/atlas-app.ts";
import type { PageApp } from "../state/page-app.ts";
import { FillChoice } from "./FillChoice.tsx";
import { FillReading } from "./FillReading.tsx";
import { marksIn } from "./marks.ts";
import { pickEntry, pickedGroupIn, unpickEntry } from "./picked-entry.ts";
import { showRegion } from "./region.ts";
import { ScrollHint } from "./ScrollHint.tsx";

const clientSize = ({ clientWidth, clientHeight }: Element): Size => ({ widthPx: clientWidth, heightPx: clientHeight });

interface MapProps {
  readonly app: PageApp;
  readonly onPage: MountedMap;
}

/** The map element, drawn before the page around it, its zoom buttons and its notice. */
export function MapPlace({ app, onPage }: MapProps) {
  const { element, notice } = onPage;
  return (
    <>
      <ElementHost class="map-host" element={element} />
      <ScrollHint element={element} messages={app.messages.value} />
      <MapZoom app={app} onPage={onPage} />
      <PickedChip app={app} onPage={onPage} />
      <FillReading app={app} onPage={onPage} />
      {notice.value ? (
        <p class="map-notice quiet small" role="status">
          {notice.value}
        </p>
      ) : null}
    </>
  );
}

function MapZoom({ app: { store, messages }, onPage: { element, map } }: MapProps) {
  const { camera } = store.view.value;
  return (
    <ZoomButtons
      messages={messages.value}
      {...zoomRoom(clientSize(element), camera)}
      isWhole={camera === null}
      onEnlarge={factor => map.enlarge(factor)}
      onWhole={() => map.move("world")}
    />
  );
}

/** Names the entry of the legend or the overlap around which the map fades, and clears it. */
function PickedChip({ app, onPage }: MapProps) {
  const { store, messages, derived } = app;
  const { picked: textOf, unpick } = messages.value.app;
  const entry = pickedGroupIn(app, onPage.scene.value);
  if (entry)
    return <Chip text={textOf(entry.label, entry.members.length)} label={unpick} onClear={() => unpickEntry(app)} />;
  const picked = derived.selection.value;
  if (!picked) return null;
  const names = listOf(picked.networks.map(derived.wording.value.networkName), messages.value.app.spoken);
  return (
    <Chip text={textOf(names, picked.members.length)} label={unpick} onClear={() => store.change({ overlap: null })} />
  );
}

interface ChipProps {
  readonly text: string;
  readonly label: string;
  readonly onClear: () => void;
}

const Chip = ({ text, label, onClear }: ChipProps) => (
  <p class="map-picked small">
    <span>{text}</span>
    <button type="button" aria-label={label} title={label} onClick={onClear}>
      ×
    </button>
  </p>
);

/** Beside legends longer than this there is no room for a button for each region. */
const maxShortLegendLines = 4;

/** Legend and regions, below the map or beside it, and the boundaries line. */
export function MapFoot({ app, onPage }: MapProps) {
  const { store } = app;
  const messages = app.messages.value;
  const scene = onPage.scene.value;
  const { fill } = scene;
  const besideList = fill.isInNetworkList ?? false;
  const entries = scene.legend.filter(({ networks }) => !besideList || networks.length === 0);
  // The line above the legend in which two networks are chosen is two entries high.
  const marks = marksIn(app);
  const lines = entries.length + marks.length + (fill.needs.includes("compare") ? 2 : 0);
  return (
    <>
      <div class="map-side" data-legend={lines > maxShortLegendLines ? "long" : "short"}>
        <div class="map-key">
          <FillChoice app={app} />
          <MapLegend
            scene={scene}
            theme={app.preferences.theme.value}
            messages={messages}
            besideList={besideList}
            marks={marks}
            picked={app.picking.value?.entry ?? null}
            onHighlight={store.hover}
            onPick={entry => pickEntry(app, scene, entry)}
          />
        </div>
        <RegionButtons
          messages={messages}
          projection={store.view.value.projection}
          onRegion={region => showRegion(app, onPage, region)}
          onProjection={projection => store.change({ projection, projectionBy: "person" })}
        >
          <ExportButton app={app} exported={{ map: () => mapShown(app, clientSize(onPage.element)) }} />
        </RegionButtons>
      </div>
      <p class="boundaries">
        {messages.map.boundaries}{" "}
        <button class="link" type="button" onClick={() => store.change({ page: "about" })}>
          {messages.about.boundariesLink}
        </button>
      </p>
    </>
  );
}
