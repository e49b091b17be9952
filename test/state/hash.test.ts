import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartIds } from "../../src/charts/kinds.ts";
import { fillIds } from "../../src/map/scene/fills.ts";
import { purposes } from "../../src/model/network.ts";
import { limits } from "../../src/model/user-networks/limits.ts";
import { hashOf, viewFrom } from "../../src/state/hash.ts";
import { hashWithQuestion } from "../../src/state/question-link.ts";
import { pageIds, type View } from "../../src/state/view.ts";
import { projectionForRegion } from "../../src/world/regions.ts";
import { codes, known, start, views } from "./views.ts";

const read = (hash: string): View => viewFrom(hash, start, known).view;

/** Every key that an address may have, and some that it may not. */
const keys = [
  ...["edition", "networks", "territories", "fill", "compare", "jurisdiction", "network", "overlap", "chart", "sort"],
  ...[
    "counting",
    "projection",
    "projection-by",
    "camera",
    "page",
    "day",
    "purpose",
    "lang",
    "from",
    "to",
    "__proto__",
    "constructor",
  ],
];

const values = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    ...[
      "<img src=x onerror=alert(1)>",
      "javascript:alert(1)",
      "__proto__",
      "constructor",
      "toString",
      "%FF%FE",
      "null",
    ],
    ...[
      "1e999,NaN,0",
      "0,0,0,0",
      "-181,0,0",
      "2020-02-30",
      "2020-99-99",
      "esp",
      "ESP",
      "ejn,cncp",
      "ejn,,ejn",
      "own-x",
    ],
    ...["compare", "reach", "changes", "stripes", "none", "'; DROP TABLE networks", "\u202e", "\u0000"],
  ),
);

describe("the address", () => {
  it("names the edition alone on the first screen", () => {
    expect(hashOf(start, start)).toBe("edition=published");
  });

  it("gives back every view that it was made from", () => {
    fc.assert(
      fc.property(views, view => {
        expect(read(hashOf(view, start))).toEqual(view);
      }),
    );
  });

  it("says who chose the globe: a person, as in all older addresses, or a region", () => {
    expect(read("projection=globe")).toEqual({ ...start, projection: "globe", projectionBy: "person" });
    expect(hashOf(read("projection=globe"), start)).toBe("edition=published&projection=globe");
    const pacific = projectionForRegion("pacific", start);
    const hash = hashOf({ ...start, ...pacific }, start);
    expect(hash).toBe("edition=published&projection=globe&projection-by=region");
    expect(projectionForRegion("europe", read(hash))).toEqual({ projection: "equal-earth", projectionBy: "person" });
    expect(read("projection-by=region")).toEqual(start);
  });

  it("never holds the pair that somebody looks up", () => {
    const view = { ...start, question: { from: codes[1] ?? null, to: codes[2] ?? null } };
    expect(hashOf(view, start)).toBe(hashOf(start, start));
  });

  it("holds the pair in the link that a person asks for, and reads it again", () => {
    const question = { from: codes[1] ?? null, to: codes[2] ?? null };
    const hash = hashWithQuestion({ ...start, question }, start);
    expect(hash).toBe("edition=published&fill=memberships&from=ESP&to=KEN");
    expect(read(hash)).toEqual({ ...start, question });
    expect(hashWithQuestion({ ...start, fill: "reach", question }, start)).toBe(
      "edition=published&fill=reach&from=ESP&to=KEN",
    );
  });

  it("shows the reach of a country that a link asks from, unless the link names another fill", () => {
    expect(read("from=ESP&to=KEN").fill).toBe("reach");
    expect(read("to=KEN").fill).toBe("memberships");
    expect(read("from=ESP&to=KEN&fill=count").fill).toBe("count");
  });

  it("falls back to the first screen for any text at all", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), text => {
        const view = read(text);
        expect(read(hashWithQuestion(view, start))).toEqual(view);
        expect(read(`jurisdiction=${text}&camera=${text}&networks=cncp`).networks).toEqual(["cncp"]);
      }),
    );
    expect(read("edition=<script>&chart=__proto__&fill=constructor&camera=1,2,Infinity&day=2020-99-99")).toEqual(start);
  });

  it("reads nothing but what it knows from any value under any key", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...keys), values), { maxLength: 40 }), pairs => {
        const { view, unknownNetworks } = viewFrom(
          pairs.map(([key, value]) => `${key}=${value}`).join("&"),
          start,
          known,
        );
        expect(Object.keys(view).toSorted()).toEqual(Object.keys(start).toSorted());
        for (const id of [...view.networks, ...(view.compare ?? []), ...(view.overlap ?? []), view.network ?? "ejn"])
          expect(known.networks.has(id)).toBe(true);
        const { from, to } = view.question;
        for (const code of [view.jurisdiction, from, to])
          expect(code === null || known.jurisdictions.has(code)).toBe(true);
        expect(fillIds).toContain(view.fill);
        expect(chartIds).toContain(view.chart);
        expect([null, ...pageIds]).toContain(view.page);
        expect([null, ...purposes]).toContain(view.purpose);
        expect(view.day ?? "2018-02-08").toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect([view.camera?.zoom ?? 0, ...(view.camera?.center ?? [])].every(Number.isFinite)).toBe(true);
        expect(unknownNetworks.length).toBeLessThanOrEqual(limits.networks);
        // What was read is what is written from then on.
        expect(read(hashOf(view, start))).toEqual({ ...view, question: start.question });
      }),
    );
  });

  it("says which networks of a link are unknown here, and uses the rest", () => {
    const { view, unknownNetworks } = viewFrom("networks=ejn,own-liaison,oas", start, known);
    expect(view.networks).toEqual(["ejn", "oas"]);
    expect(unknownNetworks).toEqual(["own-liaison"]);
  });

  it("compares only when both networks are known", () => {
    expect(read("fill=compare&compare=ejn").fill).toBe("memberships");
    expect(read("fill=compare&compare=oas,ejn").compare).toEqual(["ejn", "oas"]);
  });
});
