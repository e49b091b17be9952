import { paletteOf } from "../../src/draw/palette.ts";
import { en } from "../../src/i18n/en/index.ts";
import { type SceneInput, sceneOf } from "../../src/map/scene/scene.ts";
import { type Atlas, atlasOf } from "../../src/model/atlas.ts";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import type { NetworkId } from "../../src/model/network.ts";
import type { QueryScope } from "../../src/model/routes/connections.ts";
import { gapsIn } from "../../src/model/routes/gaps.ts";
import { reachFrom } from "../../src/model/routes/reach.ts";
import { routeBetween } from "../../src/model/routes/route.ts";
import { finderOf, jurisdictionEntries, networkEntries } from "../../src/model/search/finder.ts";
import { factsOf } from "../../src/model/sets/facts.ts";
import { cellsOf, incidenceOf, inclusiveCells } from "../../src/model/sets/overlap.ts";
import { cellsTable, gridTable, membershipsTable } from "../../src/model/tables/table.ts";
import { deserialize, serialize } from "../../src/model/user-networks/saved.ts";
import { aliases, code, names, atlas as real } from "../model/data.ts";
import { otherNetwork } from "../model/random.ts";
import { inMs, patientMs } from "./timing.ts";

/** The real jurisdictions in 2 000 networks of one tenth of them each. */
function crowdedAtlas(): Atlas {
  const codes = [...real.jurisdictions.keys()];
  const others = Array.from({ length: 2000 }, (_, i) =>
    otherNetwork(
      `own-${i}`,
      codes.filter((_code, j) => (i * 31 + j * 17 + ((i * j) % 7)) % 10 === 0),
    ),
  );
  return atlasOf({ ...real.records, others });
}

/** Times what a click waits for at 2 000 networks, and gives what takes longer than a second. */
export function benchInteractions(): readonly string[] {
  const atlas = crowdedAtlas();
  const edition = atlas.editions.current;
  const networks = edition.networks.map(({ id }) => id);
  const ground: QueryScope = { atlas, edition: "current", networks, territories: "apart", purpose: null };
  const incidence = incidenceOf(atlas, edition, networks, "apart");
  const context = { atlas, edition, messages: en, nameOf: (own: string) => own };
  const finder = finderOf<JurisdictionCode | NetworkId>([
    ...jurisdictionEntries(atlas, names, aliases),
    ...networkEntries(edition.networks),
  ]);
  const scene: SceneInput = {
    ...{ atlas, edition, networks, territories: "apart", palette: paletteOf(networks), theme: "light", messages: en },
    ...{ language: "en", nameOf: own => own, fill: "memberships", compare: null, pointedAt: [], reach: null },
    before: atlas.editions.published,
  };
  const [pointed] = networks.slice(-1);
  const kept = serialize(atlas.records.others.map(record => ({ ...record, group: "own" as const })));
  const isKnown = (place: JurisdictionCode): boolean => atlas.jurisdictions.has(place);
  const interactions: readonly (readonly [string, () => unknown])[] = [
    ["join own networks", () => atlasOf(atlas.records)],
    ["choose networks", () => cellsOf(incidenceOf(atlas, { ...edition }, networks, "with-state"))],
    ["paint the map", () => sceneOf(scene)],
    ["point at a network", () => sceneOf({ ...scene, pointedAt: pointed ? [pointed] : [] })],
    ["read what was kept", () => deserialize(kept, isKnown)],
    ["keep", () => serialize(atlas.records.others)],
    ["count at least", () => inclusiveCells({ ...incidence })],
    ["facts for the words", () => factsOf(edition, networks, { ...incidence })],
    ["ask for a route", () => routeBetween(ground, code("ESP"), code("KEN"))],
    ["see the reach", () => reachFrom(ground, code("FRA"))],
    ["see the gaps", () => gapsIn(ground)],
    ["type in the search", () => finder.find("guinae", 10)],
    ["table of cells", () => cellsTable(context, cellsOf(incidence), "exactly")],
    ["table of the grid", () => gridTable(context, networks, incidence.jurisdictions)],
    ["table of memberships", () => membershipsTable(context, networks)],
  ];
  console.log(
    `\nInteractions of the model at ${networks.length} networks × ${atlas.jurisdictions.size} jurisdictions, in ms`,
  );
  return interactions.flatMap(([what, run]) => {
    const ms = patientMs(run);
    console.log(`${what.padEnd(24)} ${inMs(ms).padStart(8)}`);
    return ms > 1000 ? [`${what} takes ${inMs(ms)} ms`] : [];
  });
}
