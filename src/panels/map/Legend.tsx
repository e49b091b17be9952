import type { Highlight } from "../../draw/highlight.ts";
import { type Inks, inks, type Theme } from "../../draw/palette.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { LegendEntry, LegendSwatch, MapScene } from "../../map/scene/types.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { stripeColours } from "../../world/draw.ts";

/** What a ring or an outline on the map stands for. */
export interface MarkEntry {
  readonly id: string;
  readonly label: string;
  readonly count: number | null;
  /** Outlined finely, while all others fade. */
  readonly isGroup: boolean;
  readonly jurisdictions: readonly JurisdictionCode[];
}

interface MapLegendProps {
  readonly scene: Pick<MapScene, "title" | "legend">;
  readonly theme: Theme;
  readonly messages: Messages;
  /** The list of networks beside the map shows the same entries, which are then hidden on wide screens. */
  readonly besideList?: boolean;
  readonly marks?: readonly MarkEntry[];
  /** The entry that was picked. Null: none was. */
  readonly picked?: string | null;
  /** Called with a hovered or focused entry; null: none is. */
  readonly onHighlight: (highlight: Highlight | null) => void;
  /** Called with an entry that stands for several; left out: a click only highlights. */
  readonly onPick?: (entry: LegendEntry) => void;
}

const legendMarkPx = 14;

/** The legend of a map; each entry highlights its members while hovered or focused. */
export function MapLegend({ scene, besideList = false, marks = [], ...props }: MapLegendProps) {
  const { messages } = props;
  return (
    <section class="map-legend" aria-label={messages.map.legend}>
      <h2>{scene.title}</h2>
      <ul>
        {scene.legend.map(entry => (
          <li key={entry.id} data-in-list={besideList && entry.networks.length > 0}>
            <LegendItem entry={entry} {...props} />
          </li>
        ))}
        {marks.map(mark => (
          <li key={`mark-${mark.id}`} class="map-legend-mark">
            <MarkItem mark={mark} {...props} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type EntryProps = Omit<MapLegendProps, "scene" | "besideList" | "marks">;

/** A ring or an outline as the map draws it. */
function MarkItem({ mark, messages, onHighlight }: EntryProps & { readonly mark: MarkEntry }) {
  const highlight = (): void => onHighlight({ jurisdictions: mark.jurisdictions, networks: [] });
  const unmark = (): void => onHighlight(null);
  return (
    <button
      type="button"
      class="map-legend-entry"
      aria-label={messages.map.entry(mark.label, mark.count)}
      onPointerEnter={highlight}
      onPointerLeave={unmark}
      onFocus={highlight}
      onBlur={unmark}
      onClick={highlight}
    >
      <svg class="swatch" viewBox={`0 0 ${legendMarkPx} ${legendMarkPx}`} aria-hidden="true">
        <circle
          cx={legendMarkPx / 2}
          cy={legendMarkPx / 2}
          r={legendMarkPx / 2 - 1}
          fill="none"
          stroke="var(--mark)"
          stroke-width={mark.isGroup ? 1 : 2}
        />
      </svg>
      <span>{mark.label}</span> {mark.count !== null && <span class="map-legend-count">{mark.count}</span>}
    </button>
  );
}

function LegendItem(props: EntryProps & { readonly entry: LegendEntry }) {
  const { entry, theme, messages, picked = null, onHighlight, onPick } = props;
  const content = (
    <>
      <FillMark swatch={entry.swatch} inks={inks[theme]} id={entry.id} />
      <span>{entry.label}</span> {entry.count !== null && <span class="map-legend-count">{entry.count}</span>}
    </>
  );
  if (entry.jurisdictions.length + entry.networks.length === 0) return <span class="map-legend-entry">{content}</span>;
  const mark = (): void => onHighlight({ jurisdictions: entry.jurisdictions, networks: entry.networks });
  const unmark = (): void => onHighlight(null);
  const pick = entry.jurisdictions.length === 1 ? undefined : onPick;
  return (
    <button
      type="button"
      class="map-legend-entry"
      aria-label={messages.map.entry(entry.label, entry.count)}
      aria-pressed={pick && picked === entry.id}
      onPointerEnter={mark}
      onPointerLeave={unmark}
      onFocus={mark}
      onBlur={unmark}
      onClick={() => (pick ? pick(entry) : mark())}
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
