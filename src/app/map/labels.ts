import { inks } from "../../draw/palette.ts";
import type { LabelPainter } from "../../map/picture.ts";
import { drawLabels } from "../../world/label-draw.ts";
import { mapLabels } from "../../world/labels.ts";

/** Paints the names of the atlas on the SVG map, as on a figure of it. */
export const paintMapLabels: LabelPainter = (svg, { world, layout, projection, scene }) => {
  const names = mapLabels(world, layout, projection, code =>
    scene.jurisdictions.has(code) ? scene.nameOf(code) : null,
  );
  drawLabels(svg, names, inks[scene.theme]);
};
