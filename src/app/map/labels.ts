import { inks } from "../../draw/palette.ts";
import type { Namer } from "../../map/svg/labels.ts";
import { drawNames } from "../../world/label-draw.ts";
import { namesOnMap } from "../../world/labels.ts";

/** Names units of the atlas on the map that d3 draws, as a figure of it does. */
export const nameMap: Namer = (svg, { world, layout, projection, scene }) => {
  const names = namesOnMap(world, layout, projection, code =>
    scene.jurisdictions.has(code) ? scene.nameOf(code) : null,
  );
  drawNames(svg, names, inks[scene.theme]);
};
