import type { FigureStyle, MapContext } from "../../draw/context.ts";
import type { Edition } from "../../model/atlas.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { FillMode } from "../../state/view.ts";
import type { Fill, Fills } from "../../world/fill.ts";
import { changesScene } from "./changes.ts";
import { compareScene } from "./compare.ts";
import { countScene, gapsScene } from "./count.ts";
import { membershipsScene } from "./memberships.ts";
import { reachScene } from "./reach.ts";
import { type Tip, tipOf } from "./tip.ts";

export interface SceneInput extends MapContext {
  readonly fill: FillMode;
  /** The two networks of `fill: "compare"`. */
  readonly compare: readonly [NetworkId, NetworkId] | null;
  /** Networks that are pointed at: one of several identical lists then gets a band of its own. */
  readonly pointedAt: readonly NetworkId[];
  /** Steps from a jurisdiction to everybody who is reached; needed by `fill: "reach"`. */
  readonly reach: SceneReach | null;
  /** What the edition is held against by `fill: "changes"`. */
  readonly before: Edition | null;
  /** The day (`yyyy-mm-dd`) of an edition between the two, so that `fill: "changes"` says nothing of later days. */
  readonly day?: string | null;
  /** Without colour, where they are drawn for paper: networks are then told apart by hatches. */
  readonly style?: FigureStyle;
}

export interface SceneReach {
  readonly from: JurisdictionCode;
  /** 1 = a shared network, 2 = one bridge, …; null or no entry where no listed network leads there. */
  readonly distances: ReadonlyMap<JurisdictionCode, number | null>;
}

export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  /** `dotted` is the swatch of a network whose list is not published: it paints nothing. */
  readonly swatch: Fill | { readonly kind: "dotted"; readonly colour: string };
  /** Null where no number can be given, which is not the same as 0. */
  readonly count: number | null;
  /** Whom the entry marks when it is pointed at. */
  readonly jurisdictions: readonly JurisdictionCode[];
  readonly networks: readonly NetworkId[];
}

/** Fills and what they mean. */
export interface Painted {
  readonly title: string;
  readonly fills: Fills;
  readonly legend: readonly LegendEntry[];
}

/** All that the map shows, apart from what highlight marks on it. */
export interface MapScene extends Painted {
  readonly theme: MapContext["theme"];
  /** Codes of the atlas, so that what can be named can be chosen. */
  readonly jurisdictions: ReadonlySet<JurisdictionCode>;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly tipOf: (code: JurisdictionCode) => Tip;
  /** Who is in one of these networks at least, as far as they are chosen. */
  readonly membersOf: (networks: readonly NetworkId[]) => ReadonlySet<JurisdictionCode>;
  /** Chosen networks that a jurisdiction is in. */
  readonly networksOf: (code: JurisdictionCode) => readonly NetworkId[];
}

const painters: Readonly<Record<FillMode, (input: SceneInput) => Painted>> = {
  memberships: membershipsScene,
  count: countScene,
  compare: compareScene,
  reach: reachScene,
  changes: changesScene,
  gaps: gapsScene,
};

export function sceneOf(input: SceneInput): MapScene {
  const chosen = new Set(input.networks);
  return {
    ...painters[input.fill](input),
    theme: input.theme,
    jurisdictions: new Set(input.atlas.jurisdictions.keys()),
    nameOf: input.nameOf,
    tipOf: code => tipOf(input, code),
    membersOf: networks =>
      new Set(networks.flatMap(id => (chosen.has(id) ? [...(input.edition.members.get(id)?.keys() ?? [])] : []))),
    networksOf: code =>
      (input.edition.memberships.get(code) ?? []).flatMap(({ network }) => (chosen.has(network) ? [network] : [])),
  };
}
