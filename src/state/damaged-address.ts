import { chartIds } from "../charts/kinds.ts";
import { sortIds } from "../charts/ordering.ts";
import { graphicsChoices } from "../draw/graphics.ts";
import { fillIds, fills } from "../map/scene/fills.ts";
import { languages } from "../model/jurisdiction.ts";
import { editionIds, purposes } from "../model/network.ts";
import { isEditionDay } from "../model/review.ts";
import { countings, territoryRules } from "../model/sets/overlap.ts";
import { projectionIds } from "../world/camera.ts";
import { cameraFrom, type KnownIds, maxHashLength } from "./hash.ts";
import { pageIds } from "./view.ts";

/** Mail programs encode a link once more than they should, and some twice. */
const maxRounds = 6;

const entities: readonly (readonly [RegExp, string])[] = [
  [/&(?:amp|#38|#x26);/gi, "&"],
  [/&(?:lt|#60|#x3c);/gi, "<"],
  [/&(?:gt|#62|#x3e);/gi, ">"],
  [/&(?:quot|apos|#3[49]|#x2[27]);/gi, '"'],
  [/&(?:nbsp|#160|#xa0|shy|#173|#xad);/gi, ""],
];

const decoded = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, run => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });

/** Quoted-printable, as in the source of a mail: `=3D` for `=`, and `=` at the end of a line that goes on. */
function unquoted(text: string): string {
  if (!/=3d/i.test(text)) return text;
  return text.replace(/=(2[356cde]|3d|)/gi, (_, code: string) =>
    code === "" ? "" : String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** No value of an address has a space or a mark that nobody sees. */
const unseen = /[\s+\p{Cf}\p{Cc}\p{Cs}]/gu;

const oneRound = (text: string): string =>
  decoded(unquoted(entities.reduce((so, [entity, sign]) => so.replace(entity, sign), text.replace(unseen, ""))));

/** What a sentence or a mail sets around a link. */
const around = /^(?:[a-z]+:\/\/[^#]*#|[#&<("'“‘«[{])+|[#&.,;:!?)\]}>"'“”’»|*_\\]+$/giu;

/** The text after as many rounds as change it. */
function settled(text: string): string {
  let now = text;
  for (let round = 0; round < maxRounds; round++) {
    const next = oneRound(now).replace(around, "");
    if (next === now) break;
    now = next;
  }
  return now;
}

const written = (text: string): string => encodeURIComponent(text).replaceAll("%2C", ",");

const inCapitals = new Set(["jurisdiction", "from", "to"]);

const partsOf = (text: string): readonly (readonly [key: string, value: string])[] =>
  text
    .split("&")
    .filter(part => part !== "")
    .map(part => {
      const sign = part.includes("=") ? part.indexOf("=") : part.length;
      return [part.slice(0, sign), part.slice(sign + 1)];
    });

/**
 * A fragment as the atlas writes it, from one that a mail program, a chat or a sentence has altered: encoded, with
 * entities, quoted-printable, broken into lines, with punctuation at the end or in capitals. An address that the atlas
 * has written stays as it is; what is not understood stays, too.
 */
export function mendedAddress(hash: string): string {
  const text = settled(settled(hash.slice(0, maxHashLength)).replaceAll("#", "&"));
  return partsOf(text)
    .map(([key, value]) => {
      const name = key.toLowerCase();
      return [name, inCapitals.has(name) ? value.toUpperCase() : value.toLowerCase()].map(written).join("=");
    })
    .join("&");
}

const oneOf =
  (values: readonly string[]) =>
  (value: string): boolean =>
    values.includes(value);

type Understands = (value: string, known: KnownIds) => boolean;

const areKnown =
  (isEnough: (ids: number) => boolean): Understands =>
  (value, { networks }) => {
    const ids = value.split(",");
    return isEnough(new Set(ids).size) && ids.every(id => networks.has(id));
  };

/** Whether the atlas understands a value. Networks that are not here are told apart, by their names. */
const understood: ReadonlyMap<string, Understands> = new Map<string, Understands>([
  ["edition", oneOf(editionIds)],
  ["on", isEditionDay],
  ["networks", () => true],
  ["territories", oneOf(territoryRules)],
  ["fill", value => fillIds.some(id => id === value || fills[id].aliases?.includes(value))],
  ["compare", areKnown(ids => ids === 2)],
  ["jurisdiction", (value, { jurisdictions }) => jurisdictions.has(value)],
  ["network", areKnown(ids => ids === 1)],
  ["overlap", areKnown(ids => ids > 0)],
  ["chart", oneOf(chartIds)],
  ["enlarged", oneOf(["chart"])],
  ["sort", oneOf(sortIds)],
  ["counting", oneOf(countings)],
  ["projection", oneOf(projectionIds)],
  ["projection-by", oneOf(["region", "person"])],
  ["camera", value => cameraFrom(value) !== null],
  ["page", oneOf(pageIds)],
  ["day", isEditionDay],
  ["purpose", oneOf(purposes)],
  ["lang", oneOf(languages)],
  ["graphics", oneOf(graphicsChoices)],
  ["from", (value, { ends }) => ends.has(value)],
  ["to", (value, { ends }) => ends.has(value)],
]);

/** Parts of a mended address that are not understood, or contradict an earlier one. */
export function unreadParts(mended: string, known: KnownIds): readonly string[] {
  const first = new Map<string, string>();
  const parts = partsOf(mended).map(([key, value]) => [decoded(key), decoded(value)] as const);
  const isRead = ([key, value]: readonly [string, string]): boolean => {
    const before = first.get(key);
    first.set(key, before ?? value);
    return (before === undefined || before === value) && understood.get(key)?.(value, known) === true;
  };
  const unread = parts.filter(part => !isRead(part));
  const lacksPair = first.get("fill") === "compare" && !first.has("compare") ? [["fill", "compare"] as const] : [];
  return [...unread, ...lacksPair].map(([key, value]) => (value === "" ? key : `${key}=${value}`));
}
