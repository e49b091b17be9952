import type { FigureStyle, MapContext } from "../../draw/context.ts";
import type { Messages } from "../../i18n/messages.ts";
import type { Edition } from "../../model/atlas.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { Fill, Fills } from "../../world/fill.ts";

/** Distances from one jurisdiction to all others. */
interface SceneReach {
  readonly from: JurisdictionCode;
  /** 1 = a shared network, 2 = one bridge, …; null or no entry: no listed network leads there. */
  readonly distances: ReadonlyMap<JurisdictionCode, number | null>;
  /** Why others are not reached; only `related` has a colour of its own. */
  readonly unreached: readonly { readonly code: JurisdictionCode; readonly why: string }[];
}

/** What a fill is painted from; null: not available. */
export interface FillInput extends MapContext {
  /** The two networks to compare. */
  readonly compare: readonly [NetworkId, NetworkId] | null;
  /** Highlighted networks: one of several identical lists then gets a band of its own. */
  readonly pointedAt: readonly NetworkId[];
  readonly reach: SceneReach | null;
  /** The edition that changes are counted from. */
  readonly before: Edition | null;
  /** A day (`yyyy-mm-dd`) between two editions; later changes are left out. */
  readonly day?: string | null;
  /** `greyscale` tells networks apart by hatches, for print without colour. */
  readonly style?: FigureStyle;
}

/** `dotted` stands for a network without a published list, which paints nothing. */
export type LegendSwatch = Fill | { readonly kind: "dotted"; readonly colour: string };

/** The page and figures show the same entries. */
export interface LegendEntry {
  readonly id: string;
  readonly label: string;
  readonly swatch: LegendSwatch;
  /** Null: unknown, which is not 0. */
  readonly count: number | null;
  /** Highlighted on the map while the entry is hovered. */
  readonly jurisdictions: readonly JurisdictionCode[];
  readonly networks: readonly NetworkId[];
}

/** A title, fills, and the legend that explains them. */
export interface ThematicMap {
  readonly title: string;
  readonly fills: Fills;
  readonly legend: readonly LegendEntry[];
}

export interface TipLine {
  readonly text: string;
  /** Colour of the network that the line names; null: the line is a note. */
  readonly colour: string | null;
}

/** The tooltip of a jurisdiction, which screen readers announce too. */
export interface Tip {
  readonly name: string;
  readonly lines: readonly TipLine[];
}

/** Fields of `FillInput` that are not always available. */
export type FillNeed = "compare" | "reach" | "before";

/** Input that has everything some fill needs. */
export type FillInputWith<Need extends FillNeed> = FillInput & {
  readonly [Key in Need]: NonNullable<FillInput[Key]>;
};

/** Rows behind a map as data; the tables and JSON of each kind load with the export. */
export type FillRows = "members" | "groups" | "changes" | "gaps";

type FigureMessages = Messages["export"]["figure"];

/** Key of a map's title and file name among the words of figures. */
export type MapFigureId = Extract<keyof FigureMessages["titles"], "map" | `map-${string}`>;

/** One way of filling the map: all that the page, the terminal and the export know about it. */
export interface FillKind<Need extends FillNeed = FillNeed> {
  /** Key of its name in the menu. */
  readonly label: keyof Messages["mapControls"]["fills"];
  readonly figureId: MapFigureId;
  /** Key of a figure title that quotes the map's own title; left out where the general title is enough. */
  readonly specificTitle?: keyof FigureMessages["specificTitles"];
  /** `menu` can always be chosen, `question` while a question has a start. */
  readonly chosenBy: "menu" | "question";
  /** While one of these is missing, the map shows the default fill. */
  readonly needs: readonly Need[];
  readonly rows: FillRows;
  /** What the sentence above the map states while nothing is chosen; left out: an overview. */
  readonly states?: "busiest" | "compared" | "changed" | "gaps";
  /** Former ids, still read from addresses. */
  readonly aliases?: readonly string[];
  /** Shows changes since the published edition, so its figures always end at the current edition or a day before it. */
  readonly isBetweenEditions?: boolean;
  /** The list of networks beside the map already shows this legend. */
  readonly isInNetworkList?: boolean;
  /** Id of the legend entry that names the start of a question: case information, left out of words about the figure. */
  readonly questionEntry?: string;
  paint(input: FillInputWith<Need>): ThematicMap;
  /** Lines at the top of a jurisdiction's tooltip. */
  tipLines?(input: FillInput, code: JurisdictionCode): readonly TipLine[];
  /** Networks that the colours stand for; left out where they are the chosen ones. */
  networksOf?(input: FillInput): readonly NetworkId[];
}

/** Everything the map shows, except highlights. */
export interface MapScene extends ThematicMap {
  /** The fill that is painted: the default one where the chosen fill lacks something. */
  readonly fill: FillKind;
  readonly theme: MapContext["theme"];
  /** Codes in the atlas: only these have a name and a sheet. */
  readonly jurisdictions: ReadonlySet<JurisdictionCode>;
  readonly nameOf: (code: JurisdictionCode) => string;
  readonly tipOf: (code: JurisdictionCode) => Tip;
  /** Members of at least one of these networks; networks that are not chosen are ignored. */
  readonly membersOf: (networks: readonly NetworkId[]) => ReadonlySet<JurisdictionCode>;
  /** Chosen networks of a jurisdiction. */
  readonly networksOf: (code: JurisdictionCode) => readonly NetworkId[];
}
