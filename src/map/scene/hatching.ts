import { type Hatch, hatchAngles, inks, type Swatch } from "../../draw/palette.ts";
import { valueIn } from "../../model/at.ts";
import type { NetworkId } from "../../model/network.ts";
import { bands, type Fill } from "../../world/fill.ts";
import { paleOf } from "./members.ts";
import type { FillInput } from "./types.ts";

/** Tells a network apart: a colour on screen, a hatch in print without colour. */
export interface Tint {
  readonly colour: string;
  readonly hatch: Hatch;
}

/** Lines closer in direction than 30° are hard to tell apart. */
const areNearlyParallel = (a: number, b: number): boolean => {
  const difference = Math.abs(a - b) % 180;
  return Math.min(difference, 180 - difference) < 30;
};

/** For each network, those whose hatches cross its own somewhere. */
function crossedBy(
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
 * The hatch of each network: its own, rotated where an earlier network that it crosses is nearly parallel. Each of
 * `crossings` is a set of networks drawn over one another. A network that crosses more than three may stay parallel to
 * one; their gaps then differ.
 */
export function hatchesApart(
  networks: readonly NetworkId[],
  palette: ReadonlyMap<NetworkId, Swatch>,
  crossings: Iterable<readonly NetworkId[]>,
): ReadonlyMap<NetworkId, Hatch> {
  const crossed = crossedBy(networks, crossings);
  const hatches = new Map<NetworkId, Hatch>();
  for (const id of networks) {
    const own = palette.get(id)?.hatch;
    if (!own) continue;
    const angles = [...valueIn(crossed, id)].flatMap(other => hatches.get(other)?.angle ?? []);
    const angle =
      [own.angle, ...hatchAngles].find(free => !angles.some(other => areNearlyParallel(other, free))) ?? own.angle;
    hatches.set(id, { ...own, angle });
  }
  return hatches;
}

/** Stripes in the colours, or the hatches over one another; `isPale` for a part covered through its State. */
export function fillOfTints(input: FillInput, tints: readonly Tint[], isPale = false): Fill {
  if (input.style === "greyscale") {
    const { ink, outline } = inks.light;
    return { kind: "hatches", hatches: tints.map(({ hatch }) => hatch), ink: isPale ? outline : ink };
  }
  return bands(...tints.map(({ colour }) => (isPale ? paleOf(input, colour) : colour)));
}
