import { useEffect, useMemo, useRef } from "preact/hooks";
import { inks } from "../../draw/palette.ts";
import type { MapScene } from "../../map/scene/types.ts";
import { sidePxAt0 } from "../../map/surface.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { ElementHost } from "../../panels/controls/ElementHost.tsx";
import { drawWorldmap } from "../../world/draw.ts";
import { layoutWorldmap } from "../../world/layout.ts";
import type { MountedMap } from "../state/atlas-app.ts";
import type { PageApp } from "../state/page-app.ts";
import { type FillExample, fillExamples } from "./examples.ts";
import { pageWorld } from "./world-files.ts";

const cutSize = { widthPx: 96, heightPx: 64 };

/** The zoom at which a square of this area takes half the height of a cut; a tiny unit keeps what is around it. */
const zoomOf = (areaKm2: number): number =>
  Math.min(5, Math.max(0, Math.log2(cutSize.heightPx / 2 / sidePxAt0(areaKm2))));

interface FillReadingProps {
  readonly app: PageApp;
  readonly onPage: MountedMap;
}

/** How the colours of the map are read: sentences, and places cut from the map itself. */
export function FillReading({ app, onPage }: FillReadingProps) {
  return app.showsFillReading.value ? <OpenReading app={app} onPage={onPage} /> : null;
}

function OpenReading({ app, onPage }: FillReadingProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus({ preventScroll: true }), []);
  const messages = app.messages.value;
  const scene = onPage.scene.value;
  const { open, fills } = messages.reading;
  const close = (): void => {
    app.showsFillReading.value = false;
    document.querySelector<HTMLElement>("[data-opens=fill-reading]")?.focus();
  };
  return (
    <section
      class="fill-reading small"
      ref={place}
      tabIndex={-1}
      aria-label={open}
      onKeyDown={event => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        close();
      }}
    >
      <button class="fill-reading-close" type="button" aria-label={messages.app.close} onClick={close}>
        ×
      </button>
      {fills[scene.fill.label].map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul>
        {fillExamples(scene, pageWorld()).map(({ code, entry }) => (
          <li key={entry.id}>
            <MapCut scene={scene} code={code} />
            <span>
              <strong dir="auto">{scene.nameOf(code)}</strong>
              {linesOf(scene, { code, entry }).map(line => (
                <span key={line} dir="auto">
                  {line}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The entry of the legend, and the networks that the tooltip names. */
function linesOf(scene: MapScene, { code, entry }: FillExample): readonly string[] {
  const networks = scene.tipOf(code).lines.flatMap(({ text, colour }) => (colour === null ? [] : [text]));
  return [...new Set([entry.label, ...networks])].filter(line => line !== scene.nameOf(code));
}

/** A unit as the map shows it; the words beside it say the same. */
function MapCut({ scene, code }: { readonly scene: MapScene; readonly code: JurisdictionCode }) {
  const element = useMemo(() => {
    const unit = pageWorld().units.get(code);
    if (!unit) return null;
    const camera = { center: unit.anchor, zoom: zoomOf(unit.areaKm2) };
    const layout = layoutWorldmap(pageWorld(), scene.fills, { ...cutSize, camera, id: `reading-${code}` });
    const svg = drawWorldmap(layout, inks[scene.theme], document);
    svg.setAttribute("aria-hidden", "true");
    return svg;
  }, [scene, code]);
  return <ElementHost class="fill-reading-cut" element={element} />;
}
