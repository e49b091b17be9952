import type { Messages } from "../../i18n/messages.ts";

interface ZoomButtonsProps {
  readonly messages: Messages;
  readonly canEnlarge: boolean;
  readonly canReduce: boolean;
  readonly isWhole: boolean;
  readonly onEnlarge: (factor: number) => void;
  readonly onWhole: () => void;
}

const step = 2;

/** Buttons over the map: zoom in, zoom out and the whole world. At an end of the range they keep the focus. */
export function ZoomButtons({ messages, canEnlarge, canReduce, isWhole, onEnlarge, onWhole }: ZoomButtonsProps) {
  const words = messages.mapControls.zoom;
  return (
    <fieldset class="map-zoom" aria-label={words.title}>
      <ZoomButton
        label={words.in}
        shortcut="+"
        isOff={!canEnlarge}
        path="M3,8H13M8,3V13"
        onPress={() => onEnlarge(step)}
      />
      <ZoomButton
        label={words.out}
        shortcut="-"
        isOff={!canReduce}
        path="M3,8H13"
        onPress={() => onEnlarge(1 / step)}
      />
      <ZoomButton label={words.world} shortcut="0" isOff={isWhole} path={globePath} onPress={onWhole} />
    </fieldset>
  );
}

const globePath = "M8,2A6,6 0 1 1 8,14A6,6 0 1 1 8,2ZM8,2A3,6 0 1 1 8,14A3,6 0 1 1 8,2ZM2,8H14";

interface ZoomButtonProps {
  readonly label: string;
  readonly shortcut: string;
  /** Nothing is left to do. */
  readonly isOff: boolean;
  readonly path: string;
  readonly onPress: () => void;
}

function ZoomButton({ label, shortcut, isOff, path, onPress }: ZoomButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-keyshortcuts={shortcut}
      title={`${label} (${shortcut})`}
      aria-disabled={isOff}
      onClick={() => !isOff && onPress()}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
