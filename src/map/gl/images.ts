import type { Map as MaplibreMap } from "maplibre-gl";
import { type Inks, inks } from "../../draw/palette.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { stripeColours } from "../../world/draw.ts";
import { type Fill, fillKey } from "../../world/fill.ts";
import { dottedOrPlain, dottedUnits, unitFill } from "../../world/layout.ts";
import { stripeSidePx, stripesAt } from "../../world/stripes.ts";
import type { World } from "../../world/world.ts";
import type { MapScene } from "../scene/types.ts";
import { LiveImage } from "./live-image.ts";
import { dotPixels, stripePixels } from "./pixels.ts";
import type { StripeScale } from "./stripe-widths.ts";
import { areaImagePrefix, dotImagePrefix, dotImageRadiusPx } from "./style.ts";

/** One image for the area and one for the dot of each unit, rewritten in place when what they show changes. */
interface UnitImages {
  /** Adds an image that the style asks for. */
  add(id: string): void;
  /** Brings all images up to date; returns the units that show a dot. */
  update(scene: MapScene, zoom: number, scale: StripeScale): ReadonlySet<JurisdictionCode>;
}

interface UnitImage {
  readonly kind: "area" | "dot";
  readonly code: JurisdictionCode;
  readonly image: LiveImage;
  /** What it shows. */
  key: string;
}

/** What all images are painted from. */
interface ImageInput {
  readonly scene: MapScene;
  readonly zoom: number;
  readonly scale: StripeScale;
  readonly dotted: ReadonlySet<JurisdictionCode>;
}

/** Pixels of a pattern per CSS pixel: more would cost memory without being seen. */
const patternDensity = 2;

const patternSide = stripeSidePx * patternDensity;

/** Pixels of a dot per CSS pixel. With more than the screen has, the rings of the shrunken dots come out jagged. */
const dotDensity = (): number => (window.devicePixelRatio > 1 ? 2 : 1);

/** Squares of pixels kept for images that show the same; with more of them, all are painted anew. */
const maxSquares = 400;

export function createUnitImages(map: MaplibreMap, world: World): UnitImages {
  const images = new Map<string, UnitImage>();
  const squares = new Map<string, Uint32Array>();
  let dots = createDotPainter(dotDensity());
  let input: ImageInput | null = null;

  const paint = (target: UnitImage, { scene, zoom, scale, dotted }: ImageInput): void => {
    const ink = inks[scene.theme];
    const fill = unitFill(world, scene.fills, target.code);
    const colours = stripeColours(target.kind === "dot" ? fill : dottedOrPlain(fill, dotted.has(target.code)), ink);
    const { repeats } = stripesAt(zoom, colours.length, scale(target.code));
    const key =
      target.kind === "dot"
        ? `dot ${scene.theme} ${fillKey(fill)}`
        : `${colours.join(" ")} ${colours.length > 1 ? repeats : 1}`;
    if (key === target.key) return;
    target.key = key;
    const square =
      squares.get(key) ?? (target.kind === "dot" ? dots.paint(fill, ink) : stripePixels(colours, patternSide, repeats));
    squares.set(key, square);
    target.image.write(square);
  };
  const add = (id: string): void => {
    const kind = id.startsWith(dotImagePrefix) ? "dot" : id.startsWith(areaImagePrefix) ? "area" : null;
    if (!kind) return;
    const known = images.get(id) ?? {
      kind,
      code: id.slice(id.indexOf(":") + 1) as JurisdictionCode,
      image: kind === "dot" ? new LiveImage(dots.side, "clear") : new LiveImage(patternSide, "repeat"),
      key: "",
    };
    images.set(id, known);
    if (input) paint(known, input);
    const pixelRatio = kind === "dot" ? dots.density : patternDensity;
    if (!map.hasImage(id)) map.addImage(id, known.image, { pixelRatio });
  };
  /** A window that moves to another screen needs dots of other pixels: an image cannot change its size. */
  const replaceDots = (): void => {
    dots = createDotPainter(dotDensity());
    squares.clear();
    for (const [id, { kind }] of [...images]) {
      if (kind !== "dot") continue;
      images.delete(id);
      map.removeImage(id);
      add(id);
    }
  };
  return {
    add,
    update(scene, zoom, scale) {
      const dotted = new Set(dottedUnits(world, scene.fills, zoom).map(({ code }) => code));
      input = { scene, zoom, scale, dotted };
      if (dots.density !== dotDensity()) replaceDots();
      if (squares.size > maxSquares) squares.clear();
      for (const target of images.values()) paint(target, input);
      return dotted;
    },
  };
}

/** Paints dots of some pixels per CSS pixel; `side` is that of their images. */
function createDotPainter(density: number) {
  const side = 2 * (dotImageRadiusPx + 1) * density;
  const context = new OffscreenCanvas(side, side).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("no 2D canvas to paint dots on");
  return {
    density,
    side,
    paint: (fill: Fill, ink: Inks): Uint32Array =>
      dotPixels(
        { colours: stripeColours(fill, ink), ring: ink.ink, radius: dotImageRadiusPx * density },
        side,
        context,
      ),
  };
}
