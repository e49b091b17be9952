import { inks } from "../../draw/palette.ts";
import type { LabelPainter } from "../../map/picture.ts";
import { drawNames } from "../../world/label-draw.ts";
import { namesOnMap } from "../../world/labels.ts";

/** Paints the names of the atlas on the SVG map, as on a figure of it. */
export const paintMapLabels: LabelPainter = (svg, { world, layout, projection, scene }) => {
  const names = namesOnMap(world, layout, projection, code =>
    scene.jurisdictions.has(code) ? scene.nameOf(code) : null,
  );
  drawNames(svg, names, inks[scene.theme]);
};
