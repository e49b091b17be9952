import fc from "fast-check";
import { chartIds } from "../../src/charts/kinds.ts";
import { graphicsChoices } from "../../src/draw/graphics.ts";
import { fillIds } from "../../src/map/scene/fills.ts";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import { type NetworkId, purposes } from "../../src/model/network.ts";
import type { KnownIds } from "../../src/state/hash.ts";
import { pageIds, startView, type View } from "../../src/state/view.ts";
import type { ProjectionChoice } from "../../src/world/regions.ts";

const networks = ["cncp", "ejn", "oas"] as unknown as readonly NetworkId[];
export const codes = ["BLZ", "ESP", "KEN"] as unknown as readonly JurisdictionCode[];
export const known: KnownIds = { networks: new Set(networks), jurisdictions: new Set(codes), ends: new Set(codes) };
export const start = startView(networks);

const projections: fc.Arbitrary<ProjectionChoice> = fc.constantFrom(
  { projection: "equal-earth", projectionBy: "person" },
  { projection: "globe", projectionBy: "person" },
  { projection: "globe", projectionBy: "region" },
);

/** Any view without a question. */
export const views: fc.Arbitrary<View> = fc
  .record<Omit<View, keyof ProjectionChoice>>({
    edition: fc.constantFrom("published", "current"),
    networks: fc.subarray([...networks]),
    territories: fc.constantFrom("apart", "with-state"),
    fill: fc.constantFrom(...fillIds.filter(mode => mode !== "compare")),
    compare: fc.constant(null),
    jurisdiction: fc.option(fc.constantFrom(...codes)),
    network: fc.option(fc.constantFrom(...networks)),
    overlap: fc.option(fc.subarray([...networks], { minLength: 1 })),
    chart: fc.constantFrom(...chartIds),
    sort: fc.constantFrom("size", "degree", "network", "reading"),
    enlarged: fc.boolean(),
    counting: fc.constantFrom("exactly", "at-least"),
    camera: fc.option(
      fc.record({
        center: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })),
        zoom: fc.integer({ min: -2, max: 12 }),
      }),
    ),
    language: fc.constantFrom("en", "fr", "ar"),
    graphics: fc.option(fc.constantFrom(...graphicsChoices)),
    page: fc.option(fc.constantFrom(...pageIds)),
    on: fc.option(fc.constant("2016-05-01")),
    day: fc.option(fc.constant("2018-02-08")),
    question: fc.constant(start.question),
    purpose: fc.option(fc.constantFrom(...purposes)),
  })
  .chain(view => projections.map(choice => ({ ...view, ...choice })));
