import type { ChartId } from "../charts/kinds.ts";
import type { SortId } from "../charts/ordering.ts";
import type { GraphicsChoice } from "../draw/graphics.ts";
import { defaultFill, type FillId } from "../map/scene/fills.ts";
import type { JurisdictionCode, Language } from "../model/jurisdiction.ts";
import type { EditionId, NetworkId, Purpose } from "../model/network.ts";
import type { Counting, TerritoryRule } from "../model/sets/overlap.ts";
import type { Camera } from "../world/camera.ts";
import type { ProjectionChoice } from "../world/regions.ts";

/** Pages that open over the atlas. */
export const pageIds = ["about", "sources", "discrepancies", "changes", "gaps", "own"] as const;
export type PageId = (typeof pageIds)[number];

/** The two jurisdictions of a question. Case information: never in the address, a file name or a title. */
export interface Question {
  readonly from: JurisdictionCode | null;
  readonly to: JurisdictionCode | null;
}

/**
 * Everything that decides the picture; all of it can be linked and undone. Hover and open menus are not part of it.
 * The address says `projection=globe` for a globe that a person chose, and adds `projection-by=region` for one that a
 * region button chose, so that the next region is flat again after a reload, too.
 */
export interface View extends ProjectionChoice {
  readonly edition: EditionId;
  /** Chosen networks in reading order. */
  readonly networks: readonly NetworkId[];
  readonly territories: TerritoryRule;
  readonly fill: FillId;
  /** The two networks to compare. Null: none are chosen. */
  readonly compare: readonly [NetworkId, NetworkId] | null;
  /** The jurisdiction whose sheet is open. Null: none. */
  readonly jurisdiction: JurisdictionCode | null;
  /** The network whose sheet is open. Null: none. */
  readonly network: NetworkId | null;
  /** The networks of the selected cell or pair. Null: nothing is selected. */
  readonly overlap: readonly NetworkId[] | null;
  readonly chart: ChartId;
  /** The chart has the whole window. */
  readonly enlarged: boolean;
  readonly sort: SortId;
  /** For charts that leave the choice, and for a selection while a chart without counts is shown. */
  readonly counting: Counting;
  /** Null: the whole world. */
  readonly camera: Camera | null;
  readonly language: Language;
  /** How the map is drawn in this visit. Null: as the device prefers. */
  readonly graphics: GraphicsChoice | null;
  /** Null: no page is open. */
  readonly page: PageId | null;
  /** The day (`yyyy-mm-dd`) whose edition replaces the current one. Null: none does. */
  readonly on: string | null;
  /** The day (`yyyy-mm-dd`) of the map of changes. Null: the edition itself. */
  readonly day: string | null;
  readonly question: Question;
  /** Routes use only networks with this purpose. Null: any purpose. */
  readonly purpose: Purpose | null;
}

export const noQuestion: Question = { from: null, to: null };

/** The first screen: published edition, the document's networks on, nothing chosen. */
export const startView = (documentNetworks: readonly NetworkId[], language: Language = "en"): View => ({
  edition: "published",
  networks: documentNetworks,
  territories: "apart",
  fill: defaultFill,
  compare: null,
  jurisdiction: null,
  network: null,
  overlap: null,
  chart: "upset",
  enlarged: false,
  sort: "size",
  counting: "exactly",
  projection: "equal-earth",
  projectionBy: "person",
  camera: null,
  language,
  graphics: null,
  page: null,
  on: null,
  day: null,
  question: noQuestion,
  purpose: null,
});
