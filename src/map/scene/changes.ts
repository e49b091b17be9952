import { editionDiff, type NetworkDiff } from "../../model/diff.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { type Fill, land } from "../../world/fill.ts";
import { fillOfTints, type Tint } from "./hatching.ts";
import { closingEntries } from "./members.ts";
import type { FillInputWith, FillKind, LegendEntry, ThematicMap } from "./types.ts";

const changeKinds = ["joined", "left", "corrected", "flagged", "list-known"] as const;
/**
 * `corrected`: already a member when the document was written, but missing from it. `list-known`: named in a list that
 * the document lacks; the date of joining is unknown.
 */
type ChangeKind = (typeof changeKinds)[number];

const changeTints: Readonly<Record<ChangeKind, Tint>> = {
  joined: { colour: "#2f8f7f", hatch: { angle: 45, gapPx: 4, widthPx: 1.5 } },
  left: { colour: "#b5523b", hatch: { angle: 135, gapPx: 4, widthPx: 1.5 } },
  corrected: { colour: "#5b86b8", hatch: { angle: 0, gapPx: 5, widthPx: 1 } },
  flagged: { colour: "#d9a441", hatch: { angle: 90, gapPx: 5, widthPx: 1 } },
  "list-known": { colour: "#7d78b5", hatch: { angle: 90, gapPx: 5, widthPx: 2, dots: true } },
};

function changesOfDiff({
  joined,
  left,
  status,
  flagged,
}: NetworkDiff): readonly (readonly [JurisdictionCode, ChangeKind])[] {
  return [
    ...joined.map(({ jurisdiction, nature, op }) => {
      const kind = op === "list" ? "list-known" : nature === "correction" ? "corrected" : "joined";
      return [jurisdiction, kind] as const;
    }),
    ...left.map(({ jurisdiction }) => [jurisdiction, "left"] as const),
    ...[...status, ...flagged].map(({ jurisdiction }) => [jurisdiction, "flagged"] as const),
    // Some join with a remark, such as Venezuela at IberRed.
    ...joined.flatMap(({ jurisdiction, text }) => (text === null ? [] : [[jurisdiction, "flagged"] as const])),
  ];
}

/** Kinds of change of each jurisdiction. */
function changesBetween(diffs: readonly NetworkDiff[]): ReadonlyMap<JurisdictionCode, ReadonlySet<ChangeKind>> {
  const found = new Map<JurisdictionCode, Set<ChangeKind>>();
  for (const [code, kind] of diffs.flatMap(changesOfDiff)) found.set(code, (found.get(code) ?? new Set()).add(kind));
  return found;
}

function paintChanges(input: FillInputWith<"before">): ThematicMap {
  const { atlas, networks } = input;
  const day = input.day ?? atlas.editions.current.day;
  const { map } = input.messages;
  // Compared with itself the published edition shows nothing, so the current one stands in.
  const after = input.edition.id === "published" ? atlas.editions.current : input.edition;
  const diffs = editionDiff(atlas, input.before, after, day).filter(({ network }) => networks.includes(network));
  const changed = changesBetween(diffs);
  const fills = new Map<JurisdictionCode, Fill>();
  for (const [code, found] of changed) {
    const tints = changeKinds.filter(kind => found.has(kind)).map(kind => changeTints[kind]);
    fills.set(code, fillOfTints(input, tints));
  }
  const legend = changeKinds.flatMap((kind): readonly LegendEntry[] => {
    const jurisdictions = [...changed].filter(([, found]) => found.has(kind)).map(([code]) => code);
    if (jurisdictions.length === 0) return [];
    const swatch = fillOfTints(input, [changeTints[kind]]);
    return [{ id: kind, label: map.changes[kind], swatch, count: jurisdictions.length, jurisdictions, networks: [] }];
  });
  const closing = closingEntries(input).map(entry =>
    entry.id === "not-listed"
      ? { ...entry, id: "unchanged", label: map.unchanged, swatch: land, count: null, jurisdictions: [] }
      : entry,
  );
  return { title: map.titles.changes, fills, legend: [...legend, ...closing] };
}

/** What happened to each jurisdiction in the chosen networks since the published edition. */
export const changesFill: FillKind<"before"> = {
  label: "changes",
  figureId: "map-changes",
  chosenBy: "menu",
  needs: ["before"],
  rows: "changes",
  states: "changed",
  isBetweenEditions: true,
  paint: paintChanges,
};
