import { type Hatch, hatchAngles, inks, type Swatch } from "../../draw/palette.ts";
import type { NetworkId } from "../../model/network.ts";
import { bands, type Fill } from "../../world/fill.ts";
import { paleOf } from "./members.ts";
import type { SceneInput } from "./scene.ts";

/** What a map tells networks apart by: a colour on the screen, a hatch on paper without colour. */
export interface Tint {
  readonly colour: string;
  readonly hatch: Hatch;
}

const isNear = (a: number, b: number): boolean => {
  const aside = Math.abs(a - b) % 180;
  return Math.min(aside, 180 - aside) < 30;
};

/** With whom each network is drawn over one another somewhere. */
function companionsIn(
  networks: readonly NetworkId[],
  crossings: Iterable<readonly NetworkId[]>,
): ReadonlyMap<NetworkId, ReadonlySet<NetworkId>> {
  const found = new Map(networks.map(id => [id, new Set<NetworkId>()] as const));
  for (const crossing of crossings) {
    for (const id of crossing) for (const other of crossing) if (other !== id) found.get(id)?.add(other);
  }
  return found;
}

/**
 * The hatch of each network: its own, turned where one before it that it crosses runs in about the same direction.
 * `crossings` are networks that are drawn over one another. Where a network crosses more than three, some run alike and
 * keep gaps of their own.
 */
export function hatchesApart(
  networks: readonly NetworkId[],
  palette: ReadonlyMap<NetworkId, Swatch>,
  crossings: Iterable<readonly NetworkId[]>,
): ReadonlyMap<NetworkId, Hatch> {
  const companions = companionsIn(networks, crossings);
  const hatches = new Map<NetworkId, Hatch>();
  for (const id of networks) {
    const own = palette.get(id)?.hatch;
    if (!own) continue;
    const taken = [...(companions.get(id) ?? [])].flatMap(other => hatches.get(other)?.angle ?? []);
    const angle = [own.angle, ...hatchAngles].find(free => !taken.some(other => isNear(other, free))) ?? own.angle;
    hatches.set(id, { ...own, angle });
  }
  return hatches;
}

/** Stripes of the tints, or their hatches over one another; paler for what is covered through its State. */
export function fillOfTints(input: SceneInput, tints: readonly Tint[], isPale = false): Fill {
  if (input.style === "greyscale") {
    const { ink, outline } = inks.light;
    return { kind: "hatches", hatches: tints.map(({ hatch }) => hatch), ink: isPale ? outline : ink };
  }
  return bands(...tints.map(({ colour }) => (isPale ? paleOf(input, colour) : colour)));
}
