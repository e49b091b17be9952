import type { ColouredNetwork } from "../../export/networks/coloured.ts";
import type { ExportOptions } from "../../export/options.ts";
import type { Messages } from "../../i18n/messages.ts";

export interface ColourChoiceProps {
  readonly messages: Messages;
  readonly options: ExportOptions;
  /** The networks whose colours the figure shows. */
  readonly coloured: readonly ColouredNetwork[];
  /** What the chosen colours make hard to see; none: nothing. */
  readonly colourDoubts: readonly string[];
  readonly onChange: (patch: Partial<ExportOptions>) => void;
}

/** A colour for each network of the figure. Doubts about a choice are said, and nothing is forbidden. */
export function ColourChoice({ messages, options, coloured, colourDoubts, onChange }: ColourChoiceProps) {
  const words = messages.export.figure.menu;
  if (coloured.length === 0) return null;
  if (options.style === "greyscale") return <p class="quiet small">{words.coloursInGrey}</p>;
  const chosen = coloured.filter(({ id }) => options.colours[id] !== undefined).length;
  return (
    <>
      <details class="fold export-colours">
        <summary>
          <span>{words.colours}</span>
          {chosen > 0 ? <small class="quiet">{` ${words.ownColours(chosen)}`}</small> : null}
        </summary>
        <ul>
          {coloured.map(({ id, label, colour }) => (
            <li key={id}>
              <label class="small">
                <input
                  type="color"
                  value={colour}
                  onInput={event => onChange({ colours: { ...options.colours, [id]: event.currentTarget.value } })}
                />
                <bdi>{label}</bdi>
              </label>
            </li>
          ))}
        </ul>
        <button
          class="button"
          type="button"
          disabled={Object.keys(options.colours).length === 0}
          onClick={() => onChange({ colours: {} })}
        >
          {words.resetColours}
        </button>
        <p class="quiet small">{words.coloursKept}</p>
      </details>
      <p class="small export-doubts" role="status">
        {colourDoubts.join(" ")}
      </p>
    </>
  );
}
