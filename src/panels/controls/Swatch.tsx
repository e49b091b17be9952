import type { Swatch, Theme } from "../../draw/palette.ts";

interface SwatchMarkProps {
  readonly swatch: Swatch | undefined;
  readonly theme: Theme;
  /** True: dotted and unfilled, because the members are not known. */
  readonly withoutList?: boolean;
}

const swatchPx = 15;

/** A network's colour beside its name; hidden from screen readers. */
export function SwatchMark({ swatch, theme, withoutList = false }: SwatchMarkProps) {
  const colour = swatch?.[theme] ?? "currentColor";
  return (
    <svg class="swatch" viewBox={`0 0 ${swatchPx} ${swatchPx}`} aria-hidden="true">
      {withoutList ? (
        <rect
          x="1"
          y="1"
          width={swatchPx - 2}
          height={swatchPx - 2}
          fill="none"
          stroke={colour}
          stroke-width="2"
          stroke-dasharray="2 2"
        />
      ) : (
        <rect width={swatchPx} height={swatchPx} fill={colour} />
      )}
    </svg>
  );
}
