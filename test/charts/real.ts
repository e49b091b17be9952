import changes from "../../data/changes.json";
import notes from "../../data/geo/disputed.json";
import units from "../../data/geo/units.json";
import coarse from "../../data/geo/world-coarse.json";
import jurisdictions from "../../data/jurisdictions.json";
import membershipsCsv from "../../data/memberships.csv?raw";
import networks from "../../data/networks.json";
import others from "../../data/other-networks.json";
import type { ChartContext } from "../../src/draw/context.ts";
import { atlasOf } from "../../src/model/atlas.ts";
import type { EditionId } from "../../src/model/network.ts";
import { recordsOf } from "../../src/model/reading/records.ts";
import { type AreaNote, type UnitRecord, type World, type WorldTopology, worldOf } from "../../src/world/world.ts";
import { contextIn } from "./contexts.ts";

const atlas = atlasOf(recordsOf({ jurisdictions, networks, membershipsCsv, changes, others }));

/** The first screen's context: the networks of the document, in one edition. */
export const realContext = (edition: EditionId = "published"): ChartContext => ({
  ...contextIn(atlas, edition),
  networks: atlas.records.networks.map(({ id }) => id),
});

const world = worldOf(coarse as unknown as WorldTopology, {
  units: units as unknown as readonly UnitRecord[],
  notes: notes as unknown as readonly AreaNote[],
});

export const coarseWorld = (): World => world;
