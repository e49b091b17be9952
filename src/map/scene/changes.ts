import { editionDiff, type NetworkDiff } from "../../model/diff.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { type Fill, land } from "../../world/fill.ts";
import { fillOfTints, type Tint } from "./hatching.ts";
import { closingEntries } from "./members.ts";
import { membershipsScene } from "./memberships.ts";
import type { LegendEntry, Painted, SceneInput } from "./scene.ts";

export const changeKinds = ["joined", "left", "corrected", "flagged", "list-known"] as const;
/**
 * `corrected`: was a member when the document was written, which does not list it. `list-known`: named by a list that the
 * document does not have, which says nothing of when it joined.
 */
export type ChangeKind = (typeof changeKinds)[number];

const tints: Readonly<Record<ChangeKind, Tint>> = {
  joined: { colour: "#2f8f7f", hatch: { angle: 45, gapPx: 4, widthPx: 1.5 } },
  left: { colour: "#b5523b", hatch: { angle: 135, gapPx: 4, widthPx: 1.5 } },
  corrected: { colour: "#5b86b8", hatch: { angle: 0, gapPx: 5, widthPx: 1 } },
  flagged: { colour: "#d9a441", hatch: { angle: 90, gapPx: 5, widthPx: 1 } },
  "list-known": { colour: "#7d78b5", hatch: { angle: 90, gapPx: 5, widthPx: 2, dots: true } },
};

function kindsIn({ joined, left, status, flagged }: NetworkDiff): readonly (readonly [JurisdictionCode, ChangeKind])[] {
  return [
    ...joined.map(({ jurisdiction, nature, op }) => {
      const kind = op === "list" ? "list-known" : nature === "correction" ? "corrected" : "joined";
      return [jurisdiction, kind] as const;
    }),
    ...left.map(({ jurisdiction }) => [jurisdiction, "left"] as const),
    ...[...status, ...flagged].map(({ jurisdiction }) => [jurisdiction, "flagged"] as const),
    // A remark that comes with the entry into the list, such as Venezuela's at IberRed.
    ...joined.flatMap(({ jurisdiction, text }) => (text === null ? [] : [[jurisdiction, "flagged"] as const])),
  ];
}

/** What happened to each jurisdiction in the chosen networks since the document. */
export function changesBetween(diffs: readonly NetworkDiff[]): ReadonlyMap<JurisdictionCode, ReadonlySet<ChangeKind>> {
  const found = new Map<JurisdictionCode, Set<ChangeKind>>();
  for (const [code, kind] of diffs.flatMap(kindsIn)) found.set(code, (found.get(code) ?? new Set()).add(kind));
  return found;
}

export function changesScene(input: SceneInput): Painted {
  if (!input.before) return membershipsScene(input);
  const { atlas, networks, day = null } = input;
  const { map } = input.messages;
  // The published edition has changed nowhere: what has since is what is asked.
  const after = input.edition.id === "published" ? atlas.editions.current : input.edition;
  const diffs = editionDiff(atlas, input.before, after, day).filter(({ network }) => networks.includes(network));
  const changed = changesBetween(diffs);
  const fills = new Map<JurisdictionCode, Fill>(
    [...changed].map(([code, kinds]) => [
      code,
      fillOfTints(
        input,
        changeKinds.filter(kind => kinds.has(kind)).map(kind => tints[kind]),
      ),
    ]),
  );
  const legend = changeKinds.flatMap((kind): readonly LegendEntry[] => {
    const jurisdictions = [...changed].filter(([, kinds]) => kinds.has(kind)).map(([code]) => code);
    const swatch = fillOfTints(input, [tints[kind]]);
    const entry = { id: kind, label: map.changes[kind], swatch, jurisdictions, networks: [] };
    return jurisdictions.length > 0 ? [{ ...entry, count: jurisdictions.length }] : [];
  });
  const closing = closingEntries(input).map(entry =>
    entry.id === "not-listed"
      ? { ...entry, id: "unchanged", label: map.unchanged, swatch: land, count: null, jurisdictions: [] }
      : entry,
  );
  return { title: map.titles.changes, fills, legend: [...legend, ...closing] };
}
