import { useLayoutEffect, useRef } from "preact/hooks";
import { inks } from "../../draw/palette.ts";
import { type SceneInput, sceneOf } from "../../map/scene/scene.ts";
import { MapLegend } from "../../panels/map/Legend.tsx";
import { drawWorldmap } from "../../world/draw.ts";
import { layoutWorldmap } from "../../world/layout.ts";
import { pageWorld } from "../map/world-files.ts";
import type { PageApp } from "../state/page-app.ts";

interface PageMapProps {
  readonly app: PageApp;
  readonly input: SceneInput;
}

const size = { widthPx: 960, heightPx: 468 };

/** A map within a page: the whole world with its legend and the boundaries note. */
export function PageMap({ app, input }: PageMapProps) {
  const place = useRef<SVGSVGElement>(null);
  const scene = sceneOf(input);
  const messages = app.messages.value;
  useLayoutEffect(() => {
    if (!place.current) return;
    const layout = layoutWorldmap(pageWorld(), scene.fills, { ...size, camera: null, id: "page" });
    drawWorldmap(layout, inks[scene.theme], document, place.current);
  });
  return (
    <figure class="page-map">
      <svg ref={place} role="img" aria-label={scene.title} viewBox={`0 0 ${size.widthPx} ${size.heightPx}`} />
      <figcaption>
        <MapLegend
          scene={scene}
          theme={app.preferences.theme.value}
          messages={messages}
          onHighlight={app.store.hover}
        />
        <p class="boundaries">{messages.map.boundaries}</p>
      </figcaption>
    </figure>
  );
}
