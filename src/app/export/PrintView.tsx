import { render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { networksWithoutList } from "../../draw/context.ts";
import { inks } from "../../draw/palette.ts";
import { figureTitle, figureWords } from "../../export/frame/words.ts";
import { defaultExportOptions } from "../../export/options.ts";
import { ElementHost } from "../../panels/controls/ElementHost.tsx";
import { SwatchMark } from "../../panels/controls/Swatch.tsx";
import { FillMark } from "../../panels/map/Legend.tsx";
import { sceneIn } from "../map/start.ts";
import type { MountedMap } from "../state/atlas-app.ts";
import type { PageApp } from "../state/page-app.ts";
import { jobOf } from "./job.ts";
import { orientations, paperCharts, paperMap } from "./print-figures.ts";

interface PrintViewProps {
  readonly app: PageApp;
  readonly onPage: MountedMap;
}

/**
 * The print of the map and the chart, if neither a sheet nor a page is open. Redrawn on `beforeprint`, since a canvas and
 * a chart laid out for the window do not fit a sheet of paper.
 */
export function PrintView({ app, onPage }: PrintViewProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const draw = (): void => render(<PrintContent app={app} onPage={onPage} />, element);
    const clear = (): void => render(null, element);
    window.addEventListener("beforeprint", draw);
    window.addEventListener("afterprint", clear);
    return () => {
      window.removeEventListener("beforeprint", draw);
      window.removeEventListener("afterprint", clear);
    };
  }, [app, onPage]);
  return <div class="paper" dir={app.direction.value} ref={place} />;
}

function PrintContent({ app, onPage }: PrintViewProps) {
  const messages = app.messages.value;
  const { chart } = app.store.view.value;
  const context = app.derived.context.value;
  const scene = sceneIn(app, { theme: "light", pointedAt: [] });
  const { subject, origin } = jobOf(app, { chart }, defaultExportOptions);
  const { edition, foot } = figureWords(context, subject, { ...origin, legend: [] });
  const boundaries: readonly string[] = [messages.map.boundaries, messages.export.figure.boundaries];
  const { width, height } = onPage.element.getBoundingClientRect();
  return (
    <>
      <p>{edition}</p>
      <h2>{scene.title}</h2>
      <ul class="paper-key">
        {scene.legend.map(({ id, label, swatch, count }) => (
          <li key={id}>
            <FillMark swatch={swatch} inks={inks.light} id={`paper-${id}`} />
            <span>{label}</span> {count === null ? null : <b>{count}</b>}
          </li>
        ))}
      </ul>
      <ElementHost class="paper-map" element={paperMap(app, scene, { widthPx: width, heightPx: height })} />
      <NetworkKey app={app} />
      <p class="small">{messages.map.boundaries}</p>
      <h2>{figureTitle(context, subject)}</h2>
      {orientations.map(orientation => (
        <div class={`paper-${orientation}`} key={orientation}>
          {paperCharts(app, orientation).map((svg, i) => (
            <ElementHost class="paper-chart" element={svg} key={i} />
          ))}
        </div>
      ))}
      {foot
        .filter(text => !boundaries.includes(text))
        .map(text => (
          <p class="small" key={text}>
            {text}
          </p>
        ))}
    </>
  );
}

/** The full names of the chosen networks, for readers without the atlas. */
function NetworkKey({ app }: { readonly app: PageApp }) {
  const context = app.derived.context.value;
  const { figure } = context.messages.export;
  const unlisted = networksWithoutList(context);
  return (
    <ul class="paper-key small">
      {context.networks.map(id => {
        const { shortName, name } = context.edition.network.get(id) ?? { shortName: id, name: id };
        const full = figure.networkName(shortName, name);
        const withoutList = unlisted.includes(id);
        return (
          <li key={id}>
            <SwatchMark swatch={context.palette.get(id)} theme="light" withoutList={withoutList} />
            <span>{withoutList ? figure.withoutList(full) : full}</span>
          </li>
        );
      })}
    </ul>
  );
}
