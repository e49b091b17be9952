import { render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { networksWithoutList } from "../../draw/context.ts";
import { inks } from "../../draw/palette.ts";
import { figureWords } from "../../export/frame/words.ts";
import { defaultExportOptions } from "../../export/options.ts";
import { ElementHost } from "../../panels/controls/ElementHost.tsx";
import { SwatchMark } from "../../panels/controls/Swatch.tsx";
import { FillMark } from "../../panels/map/Legend.tsx";
import { sceneIn } from "../map/start.ts";
import type { MountedMap } from "../state/atlas-app.ts";
import type { PageApp } from "../state/page-app.ts";
import { jobOf } from "./job.ts";
import { orientations, paperCharts, paperMap } from "./print-figures.ts";

interface PaperProps {
  readonly app: PageApp;
  readonly onPage: MountedMap;
}

/**
 * What is printed where no sheet and no page is open: map and chart, drawn anew when the browser asks, since a canvas
 * and a chart laid out for the window do not fit a sheet of paper.
 */
export function Paper({ app, onPage }: PaperProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const lay = (): void => render(<PaperContent app={app} onPage={onPage} />, element);
    const clear = (): void => render(null, element);
    window.addEventListener("beforeprint", lay);
    window.addEventListener("afterprint", clear);
    return () => {
      window.removeEventListener("beforeprint", lay);
      window.removeEventListener("afterprint", clear);
    };
  }, [app, onPage]);
  return <div class="paper" dir={app.direction.value} ref={place} />;
}

function PaperContent({ app, onPage }: PaperProps) {
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
      <Networks app={app} />
      <p class="small">{messages.map.boundaries}</p>
      <h2>{messages.export.figure.titles[app.charts[chart].words]}</h2>
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

/** Their full names, for readers who meet the page without the atlas. */
function Networks({ app }: { readonly app: PageApp }) {
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
