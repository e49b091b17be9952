import fc from "fast-check";
import { expect, it } from "vitest";
import { inks } from "../../src/draw/palette.ts";
import { textWidth } from "../../src/draw/text-metrics.ts";
import { paperScene } from "../../src/map/scene/paper.ts";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import { labelHaloPx } from "../../src/world/draw.ts";
import { worldCamera } from "../../src/world/earth.ts";
import { drawLabels } from "../../src/world/label-draw.ts";
import { type LabelCandidate, placeLabels } from "../../src/world/label-placement.ts";
import { mapLabels } from "../../src/world/labels.ts";
import { layoutWorldmap } from "../../src/world/layout.ts";
import { regionCamera } from "../../src/world/regions.ts";
import { coarseWorld, realContext } from "../charts/real.ts";
import { emptyDocument } from "../export/documents.ts";

const frame = { widthPx: 600, heightPx: 400 };
const shares = { start: 0, middle: 0.5, end: 1 } as const;

/** The box around the letters of each name. */
const boxesOf = (names: ReturnType<typeof placeLabels>) =>
  names.map(({ code, sizePx, anchor, lines }) => {
    const width = Math.max(...lines.map(({ text }) => textWidth(text, sizePx)));
    const left = (lines[0]?.x ?? 0) - width * shares[anchor];
    const [top, bottom] = [(lines[0]?.y ?? 0) - sizePx * 0.7, lines.at(-1)?.y ?? 0];
    return { code, left, right: left + width, top, bottom };
  });

type Box = ReturnType<typeof boxesOf>[number];
const meet = (a: Omit<Box, "code">, b: Omit<Box, "code">) =>
  a.left < b.right - 0.01 && b.left < a.right - 0.01 && a.top < b.bottom - 0.01 && b.top < a.bottom - 0.01;

const nameable = (i: number, rest: Omit<LabelCandidate, "code">): LabelCandidate => ({
  code: `U${i}` as JurisdictionCode,
  ...rest,
});

it("never lets a name cover another, or a dot, or leave the frame", () => {
  const unit = fc.record({
    name: fc.constantFrom("Fiji", "Saint Vincent and the Grenadines", "Antigua and Barbuda", "Chad"),
    x: fc.double({ min: 0, max: 600, noNaN: true }),
    y: fc.double({ min: 0, max: 400, noNaN: true }),
    breadthPx: fc.double({ min: 1, max: 300, noNaN: true }),
    radiusPx: fc.constantFrom(0, 5),
  });
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 40 }), units => {
      const named = units.map((each, i) => nameable(i, each));
      const boxes = boxesOf(placeLabels(named, { frame, landAt: () => null }));
      const dots = units
        .filter(({ radiusPx }) => radiusPx > 0)
        .map(({ x, y }) => ({ left: x - 4, right: x + 4, top: y - 4, bottom: y + 4 }));
      boxes.forEach((box, i) => {
        for (const other of [...boxes.slice(i + 1), ...dots]) expect(meet(box, other)).toBe(false);
        expect(box.left >= 0 && box.top >= 0 && box.right <= 600 && box.bottom <= 400).toBe(true);
      });
    }),
  );
});

it("names a small island beside it in the sea, and never on the land of another", () => {
  const island = nameable(0, { name: "Grenada", x: 300, y: 200, breadthPx: 6, radiusPx: 0 });
  const other = "USA" as JurisdictionCode;
  const placed = (landAt: (x: number, y: number) => JurisdictionCode | null) =>
    boxesOf(placeLabels([island], { frame, landAt }));
  expect(placed(() => null)[0]?.left).toBeGreaterThan(303);
  expect(placed(x => (x > 303 ? other : null))[0]?.right).toBeLessThan(297);
  expect(placed(() => other)).toEqual([]);
});

const context = realContext();
const world = coarseWorld();

function laidOut(region: "caribbean" | "world", isCut = true) {
  const size = { widthPx: 1104, heightPx: 620 };
  const camera = region === "world" ? worldCamera(size) : regionCamera(region, size);
  const { fills } = paperScene({ ...context, fill: "memberships", compare: null, reach: null, before: null }, "colour");
  return layoutWorldmap(world, fills, { ...size, camera, id: "map", isCut });
}

const namesIn = (region: "caribbean" | "world"): readonly string[] =>
  mapLabels(world, laidOut(region), "equal-earth", context.nameOf).map(({ lines }) =>
    lines.map(({ text }) => text).join(" "),
  );

it("names every island State of the Caribbean in a map of it, and nobody in a map of the world", () => {
  const states = ["Antigua and Barbuda", "Barbados", "Dominica", "Grenada", "Jamaica", "Saint Kitts and Nevis"];
  const more = ["Saint Lucia", "Saint Vincent and the Grenadines", "Trinidad and Tobago", "Bahamas", "Cuba", "Haiti"];
  expect(namesIn("caribbean")).toEqual(expect.arrayContaining([...states, ...more]));
  expect(namesIn("world")).toEqual([]);
});

it("draws nothing beyond the frame of a map that is cut", () => {
  const reachOf = (isCut: boolean) => {
    const { units, lines, sphere } = laidOut("caribbean", isCut);
    const paths = [sphere, ...units.map(({ path }) => path), ...lines.map(({ path }) => path)].join("");
    const xs = [...paths.matchAll(/[ML](-?[\d.]+),/g)].map(([, x]) => Number(x));
    return [Math.min(...xs), Math.max(...xs)] as const;
  };
  expect(reachOf(true)).toEqual([0, 1104]);
  expect(reachOf(false)[1]).toBeGreaterThan(2000);
});

it("draws names in a halo that keeps stripes two pixels away, and codes in a narrower one", () => {
  const svg = emptyDocument().createElementNS("http://www.w3.org/2000/svg", "svg") as SVGSVGElement;
  const label = (sizePx: number) => ({
    ...{ code: "FJI" as JurisdictionCode, sizePx, anchor: "start" as const },
    lines: [{ x: 10, y: 10, text: "Fiji" }],
  });
  drawLabels(svg, [label(12), label(8.2)], inks.light);
  const widths = [...svg.querySelectorAll("text[stroke]")].map(text => Number(text.getAttribute("stroke-width")));
  expect(widths[0]).toBe(2 * labelHaloPx);
  expect(labelHaloPx).toBeGreaterThanOrEqual(2);
  expect(widths[1]).toBeLessThan(3.5);
  expect([...svg.querySelectorAll("text:not([stroke])")].map(text => text.textContent)).toEqual(["Fiji", "Fiji"]);
});

it("names every island of a chain by its code, on both sides in turn, before it writes whole names", () => {
  const chain = Array.from({ length: 6 }, (_, i) =>
    nameable(i, {
      ...{ name: "A long name of an island", x: 300, y: 150 + i * 6, breadthPx: 1, radiusPx: 2, sizePx: 10 },
      brief: { text: `I0${i}`, sizePx: 8 },
    }),
  );
  const labels = placeLabels(chain, { frame, landAt: () => null });
  expect(labels).toHaveLength(6);
});
