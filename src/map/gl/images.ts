import type { Map as MaplibreMap } from "maplibre-gl";
import { type Inks, inks } from "../../draw/palette.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { stripeColours } from "../../world/draw.ts";
import { fillKey } from "../../world/fill.ts";
import { dottedUnits, fillOf, shownFill } from "../../world/layout.ts";
import { stripeSidePx, stripesAt } from "../../world/stripes.ts";
import type { World } from "../../world/world.ts";
import type { MapScene } from "../scene/types.ts";
import type { BandShares } from "./band-shares.ts";
import { LiveImage } from "./live-image.ts";
import { dotPixels, stripePixels } from "./pixels.ts";
import { dotId, dotImageRadiusPx } from "./style.ts";

/** One image for the area and one for the dot of each unit, rewritten in place when what they show changes. */
export interface UnitImages {
  /** Adds an image that the style asks for; false for a name that is not ours. */
  add(map: MaplibreMap, id: string): boolean;
  /** Brings all images up to date; returns the units that show a dot. */
  update(scene: MapScene, zoom: number, shares: BandShares): ReadonlySet<JurisdictionCode>;
}

interface Live {
  readonly image: LiveImage;
  /** What it shows. */
  key: string;
}

/** Pixels of an image for one on screen: more would cost memory and are not seen. */
const density = 2;

/** Dots are drawn smaller than their image: with more pixels than the screen has, their rings come out jagged. */
const dotDensity = window.devicePixelRatio > 1 ? 2 : 1;

export function createUnitImages(world: World): UnitImages {
  const side = stripeSidePx * density;
  const dotSide = 2 * (dotImageRadiusPx + 1) * dotDensity;
  const live = new Map<string, Live>();
  const squares = new Map<string, Uint32Array>();
  const canvas = new OffscreenCanvas(dotSide, dotSide).getContext("2d", { willReadFrequently: true });
  let shown: {
    readonly scene: MapScene;
    readonly zoom: number;
    readonly shares: BandShares;
    readonly dotted: ReadonlySet<JurisdictionCode>;
  } | null = null;

  const paint = (id: string, target: Live): void => {
    if (!shown) return;
    const code = id.slice(id.indexOf(":") + 1) as JurisdictionCode;
    const { scene, zoom, shares, dotted } = shown;
    const ink: Inks = inks[scene.theme];
    const fill = fillOf(world, scene.fills, code);
    const isDot = id === dotId(code);
    const colours = stripeColours(isDot ? fill : shownFill(fill, dotted.has(code)), ink);
    const { repeats } = stripesAt(zoom, colours.length, shares(code));
    const key = isDot
      ? `dot ${scene.theme} ${fillKey(fill)}`
      : `${colours.join(" ")} ${colours.length > 1 ? repeats : 1}`;
    if (key === target.key) return;
    target.key = key;
    const make = (): Uint32Array =>
      isDot && canvas
        ? dotPixels({ colours, ring: ink.ink, radius: dotImageRadiusPx * dotDensity }, dotSide, canvas)
        : stripePixels(colours, side, repeats);
    const square = squares.get(key) ?? make();
    squares.set(key, square);
    target.image.write(square);
  };

  return {
    add(map, id) {
      const isDot = id.startsWith("dot:");
      if (!isDot && !id.startsWith("area:")) return false;
      const made = live.get(id) ?? {
        image: isDot ? new LiveImage(dotSide, "clear") : new LiveImage(side, "repeat"),
        key: "",
      };
      live.set(id, made);
      paint(id, made);
      if (!map.hasImage(id)) map.addImage(id, made.image, { pixelRatio: isDot ? dotDensity : density });
      return true;
    },
    update(scene, zoom, shares) {
      shown = { scene, zoom, shares, dotted: new Set(dottedUnits(world, scene.fills, zoom)) };
      if (squares.size > 400) squares.clear();
      for (const [id, target] of live) paint(id, target);
      return shown.dotted;
    },
  };
}
