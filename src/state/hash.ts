import { chartIds } from "../charts/kinds.ts";
import { sortIds } from "../charts/ordering.ts";
import { graphicsChoices } from "../draw/graphics.ts";
import { type FillId, fillIds, fills, questionFill } from "../map/scene/fills.ts";
import { type JurisdictionCode, languages } from "../model/jurisdiction.ts";
import { editionIds, type NetworkId, purposes } from "../model/network.ts";
import { isEditionDay } from "../model/review.ts";
import { countings, territoryRules } from "../model/sets/overlap.ts";
import { limits } from "../model/user-networks/limits.ts";
import { type Camera, projectionIds } from "../world/camera.ts";
import type { ProjectionChoice } from "../world/regions.ts";
import { networksText, userNetworksMeant } from "./user-network-ids.ts";
import { noQuestion, pageIds, type Question, type View } from "./view.ts";

/** Ids that an address may contain. */
export interface KnownIds {
  readonly networks: ReadonlySet<string>;
  readonly jurisdictions: ReadonlySet<string>;
  /** Jurisdictions that a question may start or end with. */
  readonly ends: ReadonlySet<string>;
}

interface ReadAddress {
  readonly view: View;
  /** Network ids that the atlas lacks: the sender's own networks, or mistakes. */
  readonly unknownNetworks: readonly string[];
}

/** Longer addresses are truncated; those written by the atlas are far shorter. */
export const maxHashLength = 100_000;

/**
 * The fragment without "#": the edition, and what differs from the start view. The question is case information and is
 * left out; only `hashWithQuestion` writes it. `userNetworkIds` are all of the user's networks.
 */
export function hashOf(view: View, start: View, userNetworkIds: readonly NetworkId[] = []): string {
  const parts: [string, string][] = [["edition", view.edition]];
  const put = (key: string, value: string, startValue: string): void => {
    if (value !== startValue) parts.push([key, value]);
  };
  put("on", view.on ?? "", "");
  put("networks", networksText(view.networks, userNetworkIds), start.networks.join());
  put("territories", view.territories, start.territories);
  put("fill", view.fill, start.fill);
  put("compare", view.compare?.join() ?? "", "");
  put("jurisdiction", view.jurisdiction ?? "", "");
  put("network", view.network ?? "", "");
  put("overlap", view.overlap?.join() ?? "", "");
  put("chart", view.chart, start.chart);
  put("enlarged", view.enlarged ? "chart" : "", "");
  put("sort", view.sort, start.sort);
  put("counting", view.counting, start.counting);
  put("projection", view.projection, start.projection);
  put("projection-by", view.projectionBy, start.projectionBy);
  put("camera", view.camera ? cameraText(view.camera) : "", "");
  put("page", view.page ?? "", "");
  put("day", view.day ?? "", "");
  put("purpose", view.purpose ?? "", "");
  put("lang", view.language, start.language);
  put("graphics", view.graphics ?? "", "");
  return parts.map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("&");
}

const cameraText = ({ center: [lon, lat], zoom }: Camera): string =>
  [lon.toFixed(2), lat.toFixed(2), zoom.toFixed(2)].join();

export function cameraFrom(text: string | null): Camera | null {
  if (text === null) return null;
  const [lon, lat, zoom, ...rest] = text.split(",").map(part => (part.trim() === "" ? Number.NaN : Number(part)));
  if (lon === undefined || lat === undefined || zoom === undefined || rest.length > 0) return null;
  const inRange = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && zoom >= -2 && zoom <= 12;
  return inRange ? { center: [lon, lat], zoom } : null;
}

const valueOr = <T extends string>(values: readonly T[], text: string | null, otherwise: T): T =>
  values.find(value => value === text) ?? otherwise;

const dayFrom = (text: string | null): string | null => (text !== null && isEditionDay(text) ? text : null);

const isKnownNetwork = (known: KnownIds, id: string): id is NetworkId => known.networks.has(id);
const isKnownJurisdiction = (known: KnownIds, code: string): code is JurisdictionCode => known.jurisdictions.has(code);

const jurisdictionFrom = (known: KnownIds, text: string | null): JurisdictionCode | null =>
  text !== null && isKnownJurisdiction(known, text.toUpperCase()) ? (text.toUpperCase() as JurisdictionCode) : null;

const fillFrom = (text: string | null, otherwise: FillId): FillId =>
  text === null ? otherwise : (fillIds.find(id => id === text || fills[id].aliases?.includes(text)) ?? otherwise);

/** Known networks of a list, without duplicates, in atlas order. */
function networksFrom(known: KnownIds, text: string | null): readonly NetworkId[] {
  if (text === null) return [];
  const listed = text.split(",").map(id => id.trim());
  const ids = [...known.networks].filter(id => isKnownNetwork(known, id));
  const named = new Set<string>([...listed, ...userNetworksMeant(listed, ids)]);
  return [...known.networks].filter(id => named.has(id)).filter(id => isKnownNetwork(known, id));
}

/** Only the globe can be chosen by a region. */
function projectionFrom(params: URLSearchParams, start: View): ProjectionChoice {
  const projection = valueOr(projectionIds, params.get("projection"), start.projection);
  const isByRegion = projection === "globe" && params.get("projection-by") === "region";
  return { projection, projectionBy: isByRegion ? "region" : "person" };
}

/** Reads any text as an address. Unknown and hostile values fall back to the start view; never throws. */
export function viewFrom(hash: string, start: View, known: KnownIds): ReadAddress {
  const params = new URLSearchParams(hash.replace(/^#/, "").slice(0, maxHashLength));
  const listed = params.get("networks");
  const compared = networksFrom(known, params.get("compare"));
  const overlap = networksFrom(known, params.get("overlap"));
  const network = params.get("network");
  const [first, second] = compared;
  const question = questionFrom(known, params.get("from"), params.get("to"));
  const fill = fillFrom(params.get("fill"), question.from ? questionFill : start.fill);
  const compare = first && second ? ([first, second] as const) : null;
  const view: View = {
    edition: valueOr(editionIds, params.get("edition"), start.edition),
    networks: listed === null ? start.networks : networksFrom(known, listed),
    territories: valueOr(territoryRules, params.get("territories"), start.territories),
    fill: fills[fill].needs.includes("compare") && !compare ? start.fill : fill,
    compare,
    jurisdiction: jurisdictionFrom(known, params.get("jurisdiction")),
    network: network !== null && isKnownNetwork(known, network) ? network : null,
    overlap: overlap.length > 0 ? overlap : null,
    chart: valueOr(chartIds, params.get("chart"), start.chart),
    enlarged: params.get("enlarged") === "chart",
    sort: valueOr(sortIds, params.get("sort"), start.sort),
    counting: valueOr(countings, params.get("counting"), start.counting),
    ...projectionFrom(params, start),
    camera: cameraFrom(params.get("camera")),
    language: valueOr(languages, params.get("lang"), start.language),
    graphics: graphicsChoices.find(choice => choice === params.get("graphics")) ?? null,
    page: pageIds.find(id => id === params.get("page")) ?? null,
    on: dayFrom(params.get("on")),
    day: dayFrom(params.get("day")),
    purpose: purposes.find(purpose => purpose === params.get("purpose")) ?? null,
    question,
  };
  const unknownNetworks = (listed ?? "")
    .split(",")
    .map(id => id.trim())
    .filter(id => id !== "" && !known.networks.has(id))
    .slice(0, limits.networks);
  return { view, unknownNetworks };
}

/** Reads a question from untrusted values of a link or `history.state`. */
export function questionFrom(known: KnownIds, from: unknown, to: unknown): Question {
  const code = (value: unknown): JurisdictionCode | null => {
    const found = typeof value === "string" ? jurisdictionFrom(known, value) : null;
    return found !== null && known.ends.has(found) ? found : null;
  };
  const question = { from: code(from), to: code(to) };
  return question.from || question.to ? question : noQuestion;
}
