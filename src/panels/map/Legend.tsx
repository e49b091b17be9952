import type { Highlight } from "../../draw/highlight.ts";
import { type Inks, inks, type Theme } from "../../draw/palette.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { LegendEntry, LegendSwatch, MapScene } from "../../map/scene/types.ts";
import { stripeColours } from "../../world/draw.ts";

interface MapLegendProps {
  readonly scene: Pick<MapScene, "title" | "legend">;
  readonly theme: Theme;
  readonly messages: Messages;
  /** The list of networks beside the map shows the same entries, which are then hidden on wide screens. */
  readonly besideList?: boolean;
  /** Called with a hovered or focused entry; null: none is. */
  readonly onHighlight: (highlight: Highlight | null) => void;
}

const legendMarkPx = 14;

/** The legend of a map; each entry highlights its members while hovered or focused. */
export function MapLegend({ scene, theme, messages, besideList = false, onHighlight }: MapLegendProps) {
  return (
    <section class="map-legend" aria-label={messages.map.legend}>
      <h2>{scene.title}</h2>
      <ul>
        {scene.legend.map(entry => (
          <li key={entry.id} data-in-list={besideList && entry.networks.length > 0}>
            <LegendItem entry={entry} theme={theme} messages={messages} onHighlight={onHighlight} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LegendItemProps extends Omit<MapLegendProps, "scene"> {
  readonly entry: LegendEntry;
}

function LegendItem({ entry, theme, messages, onHighlight }: LegendItemProps) {
  const content = (
    <>
      <FillMark swatch={entry.swatch} inks={inks[theme]} id={entry.id} />
      <span>{entry.label}</span> {entry.count !== null && <span class="map-legend-count">{entry.count}</span>}
    </>
  );
  if (entry.jurisdictions.length + entry.networks.length === 0) return <span class="map-legend-entry">{content}</span>;
  const mark = (): void => onHighlight({ jurisdictions: entry.jurisdictions, networks: entry.networks });
  const unmark = (): void => onHighlight(null);
  return (
    <button
      type="button"
      class="map-legend-entry"
      aria-label={messages.map.entry(entry.label, entry.count)}
      onPointerEnter={mark}
      onPointerLeave={unmark}
      onFocus={mark}
      onBlur={unmark}
      onClick={mark}
    >
      {content}
    </button>
  );
}

interface FillMarkProps {
  readonly swatch: LegendSwatch;
  readonly inks: Inks;
  readonly id: string;
}

/** A square filled as the map is; figures draw the same swatch as bands side by side. */
export function FillMark({ swatch, inks: { outline, ...rest }, id }: FillMarkProps) {
  const box = { x: 0.5, y: 0.5, width: legendMarkPx - 1, height: legendMarkPx - 1 };
  if (swatch.kind === "dotted") {
    return (
      <svg class="swatch" viewBox={`0 0 ${legendMarkPx} ${legendMarkPx}`} aria-hidden="true">
        <rect {...box} fill="none" stroke={swatch.colour} stroke-width="2" stroke-dasharray="2 2" />
      </svg>
    );
  }
  const colours = stripeColours(swatch, { outline, ...rest });
  const bandPx = 7 / Math.max(1, colours.length);
  const patternId = `legend-${id.replaceAll(" ", "-")}`;
  return (
    <svg class="swatch" viewBox={`0 0 ${legendMarkPx} ${legendMarkPx}`} aria-hidden="true">
      {colours.length > 1 && (
        <pattern id={patternId} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          {colours.map((colour, i) => (
            <rect key={colour} x={i * bandPx} width={bandPx + 0.05} height="7" fill={colour} />
          ))}
        </pattern>
      )}
      <rect
        {...box}
        fill={colours.length > 1 ? `url(#${patternId})` : colours[0]}
        stroke={outline}
        stroke-width="0.5"
      />
    </svg>
  );
}
