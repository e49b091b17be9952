import { Drawn } from "../../panels/controls/Mount.tsx";
import { MapLegend } from "../../panels/map/Legend.tsx";
import { RegionButtons } from "../../panels/map/RegionButtons.tsx";
import type { Size } from "../../world/earth.ts";
import { ExportButton } from "../export/Export.tsx";
import { mapShown } from "../export/job.ts";
import type { MountedMap } from "../state/atlas-app.ts";
import type { PageApp } from "../state/page-app.ts";
import { FillChoice } from "./FillChoice.tsx";

const sizeOf = ({ clientWidth, clientHeight }: Element): Size => ({ widthPx: clientWidth, heightPx: clientHeight });

interface MapProps {
  readonly app: PageApp;
  readonly onPage: MountedMap;
}

/** The map, which is older than the page around it. */
export function MapPlace({ onPage: { element, notice } }: MapProps) {
  return (
    <>
      <Drawn class="map-host" element={element} />
      {notice.value ? (
        <p class="map-notice quiet small" role="status">
          {notice.value}
        </p>
      ) : null}
    </>
  );
}

/** So many lines leave the regions a line each. */
const longLegend = 6;

/** Legend and regions, below the map or beside it, and the boundaries line. */
export function MapFoot({ app, onPage }: MapProps) {
  const { store } = app;
  const messages = app.messages.value;
  const scene = onPage.scene.value;
  const besideList = store.view.value.fill === "memberships";
  const entries = scene.legend.filter(({ networks }) => !besideList || networks.length === 0);
  // The two networks to compare are chosen in a line above the legend, as high as two of it.
  const lines = entries.length + (store.view.value.fill === "compare" ? 2 : 0);
  return (
    <>
      <div class="map-side" data-legend={lines > longLegend ? "long" : "short"}>
        <div class="map-key">
          <FillChoice app={app} />
          <MapLegend
            scene={scene}
            theme={app.preferences.theme.value}
            messages={messages}
            besideList={besideList}
            onHighlight={store.hover}
          />
        </div>
        <RegionButtons
          messages={messages}
          projection={store.view.value.projection}
          onRegion={region => onPage.map.move(region)}
          onProjection={projection => store.change({ projection })}
        >
          <ExportButton app={app} exported={{ map: () => mapShown(app, sizeOf(onPage.element)) }} />
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
