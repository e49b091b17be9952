import { describe, expect, it } from "vitest";
import { inks } from "../../../src/draw/palette.ts";
import { figureLayout } from "../../../src/export/frame/figure.ts";
import { colourDoubts, colouredNetworks } from "../../../src/export/networks/coloured.ts";
import { dressed, withColours } from "../../../src/export/networks/dress.ts";
import { figureElement } from "../../../src/export/svg.ts";
import { en } from "../../../src/i18n/en/index.ts";
import type { NetworkId } from "../../../src/model/network.ts";
import { realContext } from "../../charts/real.ts";
import { emptyDocument } from "../documents.ts";
import { type FigureName, figureNames, origin, subjectNamed } from "../figures.ts";
import { textBoxes } from "../text/text-boxes.ts";

const context = realContext();
const three = ["cncp", "ejn", "oas"] as unknown as readonly NetworkId[];
const chosen = { cncp: "#123456", ejn: "#fedcba" };

function figureIn(
  name: FigureName,
  colours: Readonly<Record<string, string>>,
  style: "colour" | "greyscale" = "colour",
) {
  const own = { ...withColours(context, colours), networks: three };
  const subject = subjectNamed(name, own, style);
  return { subject, svg: figureElement(figureLayout(own, { subject, style, origin, size: "page" }), emptyDocument()) };
}

const paintsOf = (svg: Element): ReadonlySet<string> =>
  new Set(
    [...svg.querySelectorAll("*")].flatMap(element =>
      ["fill", "stroke"].flatMap(name => element.getAttribute(name) ?? []),
    ),
  );

const withNetworks = figureNames.filter(name => !name.startsWith("map") || /memberships|compare/.test(name));

describe("a person's own colours", () => {
  it.each(withNetworks)("are those of marks and legend of %s, and the atlas's are gone from it", name => {
    const paints = paintsOf(figureIn(name, { cncp: "#123456" }).svg);
    expect(paints).toContain("#123456");
    expect(paints).not.toContain(context.palette.get("cncp" as NetworkId)?.light);
  });

  it.each(withNetworks)("leave no colour in %s without colour", name => {
    for (const paint of paintsOf(figureIn(name, chosen, "greyscale").svg))
      if (paint.startsWith("#")) expect(paint).toMatch(/^#(..)\1\1$/);
  });

  it("are offered for the networks whose colours a figure shows, and not where colours mean something else", () => {
    const offered = (name: FigureName) =>
      colouredNetworks({ context: { ...context, networks: three }, subject: figureIn(name, {}).subject });
    expect(offered("upset").map(({ id, label, colour }) => [id, label, colour])).toEqual([
      ["cncp", "CNCP", "#88ccee"],
      ["ejn", "EJN", "#332288"],
      ["oas", "OAS network", "#ddcc77"],
    ]);
    expect(offered("map compare").map(({ id }) => id)).toEqual(["cncp", "oas"]);
    for (const name of ["map count", "map reach", "map changes", "map gaps"] as const)
      expect(offered(name)).toEqual([]);
    const all = colouredNetworks({ context, subject: subjectNamed("map memberships", context, "colour") });
    expect(all.map(({ label }) => label)).toContain("EJN + Eurojust");
  });
});

describe("doubts about chosen colours", () => {
  const doubts = (colours: Readonly<Record<string, string>>) => {
    const own = withColours(context, colours);
    const networks = colouredNetworks({ context: own, subject: subjectNamed("upset", own, "colour") });
    return colourDoubts(networks, colours);
  };
  const atlas = Object.fromEntries([...context.palette].map(([id, { light }]) => [id, light]));

  it("are none about the atlas's own colours of the document's networks, chosen again", () => {
    expect(doubts({})).toEqual({ alike: [], alikeToSome: [], faint: [] });
    expect(doubts(atlas)).toEqual({ alike: [], alikeToSome: [], faint: [] });
  });

  it("name two networks of about the same colour, one of them chosen", () => {
    expect(doubts({ cncp: "#342389" }).alike).toEqual([["CNCP", "EJN"]]);
  });

  it("name two that only colour-blind readers take for each other", () => {
    const { alike, alikeToSome } = doubts({ cncp: "#c00000", ejn: "#5f5300" });
    expect(alike).toEqual([]);
    expect(alikeToSome).toContainEqual(["CNCP", "EJN"]);
  });

  it.each(["#ffffff", "#fffef0", inks.light.land])(
    "name a network whose colour %s is that of paper or land",
    colour => {
      expect(doubts({ oas: colour }).faint).toEqual(["OAS network"]);
    },
  );

  it("are said in plain sentences with the names of the networks", () => {
    expect(en.export.figure.colourDoubts(doubts({ cncp: "#ffffff", ejn: "#fefefe" }))).toEqual([
      "The colours of CNCP and EJN look alike.",
      "The colours of CNCP and EJN are hard to see on paper or on the map’s land.",
    ]);
  });
});

it("keeps numbers on the areas of an Euler diagram legible on any chosen colour", () => {
  const { svg } = figureIn("euler", { cncp: "#000000", ejn: "#000000", oas: "#000000" });
  const areas = [...svg.querySelectorAll("[fill-opacity]")].map(area => Number(area.getAttribute("fill-opacity")));
  expect(areas.length).toBeGreaterThan(0);
  for (const opacity of areas) expect(opacity).toBeLessThanOrEqual(0.3);
});

describe("the names of networks", () => {
  const named = (name: FigureName, names: "both" | "short" | "full") => {
    const own = { ...context, networks: three };
    const subject = subjectNamed(name, dressed(own, { colours: {}, names }), "colour");
    const layout = figureLayout(own, { subject, style: "colour", origin, size: "page", names });
    return textBoxes(figureElement(layout, emptyDocument()))
      .map(({ text }) => text)
      .join("\n");
  };

  it("in a map are short in the legend and whole below it, or one of both", () => {
    expect(named("map memberships", "both")).toMatch(/^CNCP 53$[\s\S]*Networks: CNCP: Commonwealth Network/m);
    expect(named("map memberships", "short")).toMatch(/^CNCP 53$/m);
    expect(named("map memberships", "short")).not.toContain("Commonwealth Network");
    expect(named("map memberships", "full")).toMatch(/^Commonwealth Network of Contact Persons 53$/m);
    expect(named("map memberships", "full")).not.toContain("CNCP");
  });

  it("in a chart stand whole beside the short ones that its marks have, or short", () => {
    for (const names of ["both", "full"] as const)
      expect(named("upset", names)).toMatch(/^CNCP: Commonwealth Network of Contact Persons$/m);
    expect(named("upset", "short")).not.toContain("Commonwealth Network");
  });

  it.each(["half", "page", "slide", "screen"] as const)(
    "of all networks of the atlas stand in the legend of a chart: %s",
    size => {
      const all = { ...context, networks: context.edition.networks.map(({ id }) => id) };
      const subject = subjectNamed("upset", all, "colour");
      const { lines } = figureLayout(all, { subject, style: "colour", origin, size });
      const texts = lines.map(({ text }) => text).join("\n");
      for (const { name } of all.edition.networks) expect(texts).toContain(name);
      expect(Math.min(...lines.map(({ sizePx }) => sizePx * 0.75))).toBeGreaterThanOrEqual(6);
    },
  );

  it("of all networks of the atlas stand below a map on a whole page", () => {
    const all = { ...context, networks: context.edition.networks.map(({ id }) => id) };
    const subject = subjectNamed("map memberships", all, "colour");
    const { lines } = figureLayout(all, { subject, style: "colour", origin, size: "page" });
    const text = lines.map(line => line.text).join(" ");
    for (const { name } of all.edition.networks) expect(text).toContain(name);
    expect(text).not.toContain("named in the atlas");
  });
});
