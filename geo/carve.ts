import type { Mask } from "./masks.ts";
import { reshaped, type Shape, shapesFile, shapesIn } from "./shaper.ts";
import { type Polygon, polygonAreaKm2 } from "./shapes.ts";

/** Below these, what falls on the wrong side of a mask is a sliver: two drawings of one line that don't quite meet. */
const sliverInsideKm2 = 30;
const sliverOutsideKm2 = 60;

/** The shapes with one entry for each key. */
export function merged(shapes: readonly Shape[]): readonly Shape[] {
  const polygons = new Map<string, Polygon[]>();
  for (const shape of shapes) {
    const list = polygons.get(shape.key) ?? [];
    polygons.set(shape.key, list);
    list.push(...shape.polygons);
  }
  return [...polygons].map(([key, list]) => ({ key, polygons: list }));
}

async function cutBy(command: "clip" | "erase", files: Readonly<Record<string, string>>) {
  const out = await reshaped(`-i x.json -${command} mask.json -o out.json format=geojson`, files);
  return new Map(shapesIn(out).map(({ key, polygons }) => [key, polygons]));
}

/** The shapes with the mask's area taken from its units and given to its own; slivers change sides, so no gap opens. */
export async function carved(shapes: readonly Shape[], mask: Mask): Promise<readonly Shape[]> {
  const owners = shapes.filter(({ key }) => mask.from.includes(key));
  const single = owners.flatMap(({ key, polygons }) => polygons.map(polygon => ({ key, polygons: [polygon] })));
  const files = {
    "x.json": shapesFile(single.map(({ polygons }, i) => ({ key: String(i), polygons }))),
    "mask.json": shapesFile([{ key: mask.unit, polygons: mask.polygons }]),
  };
  const [inside, outside] = [await cutBy("clip", files), await cutBy("erase", files)];
  if (inside.size === 0) throw new Error(`The mask of ${mask.unit} cuts nothing out of ${mask.from.join(", ")}.`);
  const pieces = single.flatMap((owner, i): readonly Shape[] => {
    const within = inside.get(String(i));
    const beyond = outside.get(String(i));
    if (!within) return [owner];
    if (!beyond) return [{ key: mask.unit, polygons: within }];
    const side = (polygon: Polygon, key: string): Shape => ({ key, polygons: [polygon] });
    return [
      ...within.map(p => side(p, polygonAreaKm2(p) < sliverInsideKm2 ? owner.key : mask.unit)),
      ...beyond.map(p => side(p, polygonAreaKm2(p) < sliverOutsideKm2 ? mask.unit : owner.key)),
    ];
  });
  return merged([...shapes.filter(({ key }) => !mask.from.includes(key)), ...pieces]);
}
