import type { MapMessages } from "../../i18n/messages.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { World } from "../../world/world.ts";
import type { ScreenPoint } from "../screen.ts";
import type { Stage } from "../stage.ts";
import { createTooltip } from "./tooltip.ts";

/** What pointer and keyboard work on, and what they report. */
export interface PointerOptions {
  readonly stage: Stage;
  readonly messages: MapMessages;
  readonly world: World;
  readonly onHover: (code: JurisdictionCode | null) => void;
  readonly onChoose: (code: JurisdictionCode | null) => void;
}

export interface Hover {
  /** Shows the tooltip of a unit at a point, as if the pointer were there. */
  show(code: JurisdictionCode, at: ScreenPoint): void;
  hide(): void;
  destroy(): void;
}

/** The unit that is pointed at: its tooltip and its highlight. */
export function createHover({ stage, onHover }: PointerOptions): Hover {
  const tooltip = createTooltip(stage.element.ownerDocument);
  stage.element.append(tooltip.element);
  let hovered: JurisdictionCode | null = null;
  const setHovered = (code: JurisdictionCode | null): void => {
    if (hovered !== code) onHover(code);
    hovered = code;
  };
  return {
    show(code, at) {
      tooltip.show(stage.picture().scene.tipOf(code), at);
      setHovered(code);
    },
    hide() {
      tooltip.hide();
      setHovered(null);
    },
    destroy: () => tooltip.element.remove(),
  };
}
