import { inks } from "../../draw/palette.ts";
import type { LabelPainter } from "../../map/picture.ts";
import { createGlobePainter } from "../../map/svg/globe-painter.ts";
import { partsInSight } from "../../map/svg/parts-in-sight.ts";
import type { SvgTools } from "../../map/svg/tools.ts";
import { drawLabels } from "../../world/label-draw.ts";
import { mapLabels } from "../../world/labels.ts";

/** Paints the names of the atlas on the SVG map, as on a figure of it. */
const paintMapLabels: LabelPainter = (svg, { world, layout, projection, scene }) => {
  const names = mapLabels(world, layout, projection, code =>
    scene.jurisdictions.has(code) ? scene.nameOf(code) : null,
  );
  drawLabels(svg, names, inks[scene.theme]);
};

export const svgTools: SvgTools = {
  paintLabels: paintMapLabels,
  createGlobePainter,
  partsInSight,
};
