import { describe, expect, it } from "vitest";
import { markEntries } from "../../../src/export/frame/map-marks.ts";
import type { MapFigure } from "../../../src/export/frame/types.ts";
import { fillIds } from "../../../src/map/scene/fills.ts";
import { realContext } from "../../charts/real.ts";
import { figureNamed, subjectNamed } from "../figures.ts";
import { textBoxes } from "../text/text-boxes.ts";

const context = realContext("current");
function paintedOf(fill: (typeof fillIds)[number], style: "colour" | "greyscale" = "colour"): MapFigure {
  const subject = subjectNamed(`map ${fill}`, context, style);
  if (!("painted" in subject)) throw new TypeError("no map");
  return subject.painted;
}
const labelsOf = (painted: MapFigure): readonly string[] =>
  markEntries(context, painted, 674).map(({ label }) => label);
const partOf = (center: readonly [number, number], zoom: number): MapFigure => ({
  ...paintedOf("count"),
  section: { camera: { center, zoom }, projection: "equal-earth", frame: { widthPx: 800, heightPx: 480 } },
});

describe("marks of a map that its colours do not explain", () => {
  it.each(fillIds)("are dots and unsettled borders on a map of the world: %s", fill => {
    const labels = labelsOf(paintedOf(fill));
    for (const label of ["Dot: too small to draw as a shape", "Border not settled", "Line of Control"])
      expect(labels).toContain(label);
  });

  it("are stripes of several changes, without colour crossed lines, where the legend has none of its own", () => {
    expect(labelsOf(paintedOf("changes"))).toContain("Stripes: several of these");
    expect(labelsOf(paintedOf("changes", "greyscale"))).toContain("Crossed lines: several of these");
    expect(labelsOf(paintedOf("memberships")).join()).not.toContain("several");
  });

  it("are land without a colour, where only States have one", () => {
    expect(labelsOf(paintedOf("gaps"))).toContain("Not counted");
    expect(labelsOf(paintedOf("count"))).not.toContain("Not counted");
  });

  it("are left out where a part of the world shows none", () => {
    expect(labelsOf(partOf([-60, -15], 4))).toEqual([]);
    expect(labelsOf(partOf([77, 32], 4))).toContain("Line of Control");
  });

  it("stand in the legend of the figure, drawn as on the map", () => {
    const svg = figureNamed(context, { name: "map count", size: "page", style: "colour" });
    expect(textBoxes(svg).map(({ text }) => text)).toContain("Border not settled");
    const [, swatches] = [...svg.children].filter(({ localName }) => localName === "g");
    expect(swatches?.querySelectorAll("circle")).toHaveLength(1);
    expect([...(swatches?.querySelectorAll("path") ?? [])].map(path => path.getAttribute("stroke-dasharray"))).toEqual([
      "4 3",
      "1 2.5",
    ]);
  });
});
