import type { ComponentChildren } from "preact";
import type { Messages } from "../../i18n/messages.ts";
import { type ProjectionId, projectionIds } from "../../world/camera.ts";
import { type RegionId, regionIds } from "../../world/regions.ts";

interface RegionButtonsProps {
  readonly messages: Messages;
  readonly projection: ProjectionId;
  /** Further buttons, such as export. */
  readonly children?: ComponentChildren;
  readonly onRegion: (region: RegionId) => void;
  readonly onProjection: (projection: ProjectionId) => void;
}

/** Buttons that zoom to a region, and the switch between flat map and globe. */
export function RegionButtons({ messages, projection, children, onRegion, onProjection }: RegionButtonsProps) {
  const words = messages.mapControls;
  return (
    <div class="map-regions">
      <fieldset aria-label={words.regionsTitle}>
        {regionIds.map(region => (
          <button type="button" key={region} data-region={region} onClick={() => onRegion(region)}>
            {words.regions[region]}
          </button>
        ))}
      </fieldset>
      <RegionChoice words={words} onRegion={onRegion} />
      <div class="map-tools">
        <fieldset aria-label={words.projection}>
          {projectionIds.map(id => (
            <button type="button" key={id} aria-pressed={id === projection} onClick={() => onProjection(id)}>
              {words.projections[id]}
            </button>
          ))}
        </fieldset>
        {children}
      </div>
    </div>
  );
}

interface RegionChoiceProps extends Pick<RegionButtonsProps, "onRegion"> {
  readonly words: Messages["mapControls"];
}

/** The same as a select, where ten buttons don't fit. It resets to its title, so that a region can be chosen again. */
function RegionChoice({ words, onRegion }: RegionChoiceProps) {
  return (
    <select
      class="quiet-select region-choice"
      aria-label={words.regionsTitle}
      value=""
      onChange={event => {
        const chosen = regionIds.find(id => id === event.currentTarget.value);
        event.currentTarget.value = "";
        if (chosen) onRegion(chosen);
      }}
    >
      <option value="" hidden>
        {words.regionsTitle}
      </option>
      {regionIds.map(id => (
        <option value={id} key={id}>
          {words.regions[id]}
        </option>
      ))}
    </select>
  );
}
