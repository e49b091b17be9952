import { expect, it } from "vitest";
import { incidenceIn } from "../../src/draw/context.ts";
import { inks, lightened, paletteOf } from "../../src/draw/palette.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { pairsOf } from "../../src/model/sets/pairs.ts";
import { realContext } from "../charts/real.ts";

/** WCAG 2, written from its definition. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

it.each(["#000000", "#000080", "#1b1a17", "#3c3a33", "#660000", "#332288", "#808080", "#ffffff", "#ffcc00"])(
  "keeps the chosen colour %s as it is in the light, and lets it be seen in the dark",
  colour => {
    const own = "own-mine" as NetworkId;
    const swatch = paletteOf([own], new Map([[own, colour]])).get(own);
    expect(swatch?.light).toBe(colour);
    expect(contrast(swatch?.dark ?? "", inks.dark.ground)).toBeGreaterThanOrEqual(3);
    expect(contrast(swatch?.dark ?? "", inks.dark.land)).toBeGreaterThanOrEqual(1.8);
  },
);

it("hatches networks of the document that share members in different directions, those with one list too", () => {
  for (const edition of ["published", "current"] as const) {
    const context = realContext(edition);
    const pairs = pairsOf(incidenceIn(context)).filter(({ members }) => members.length > 0);
    expect(pairs.length).toBeGreaterThan(8);
    const alike = pairs.filter(({ networks: [a, b] }) => {
      const [first, second] = [a, b].map(id => context.palette.get(id)?.hatch.angle);
      return first === second;
    });
    expect(alike.map(pair => pair.networks.join(" and "))).toEqual([]);
  }
});

it("gives no two of the networks beyond the document the same colour or, without colour, the same hatch and tone", () => {
  const beyond = realContext("published").edition.networks.flatMap(({ id, group }) => (group === "beyond" ? [id] : []));
  expect(beyond.length).toBeGreaterThanOrEqual(35);
  const swatches = [...paletteOf(beyond).values()];
  for (const theme of ["light", "dark"] as const)
    expect(new Set(swatches.map(swatch => swatch[theme])).size).toBe(beyond.length);
  expect(new Set(swatches.map(({ light, hatch }) => `${light} ${JSON.stringify(hatch)}`)).size).toBe(beyond.length);
  const many = paletteOf(Array.from({ length: 60 }, (_, i) => `own-${i}` as NetworkId));
  expect(new Set([...many.values()].map(({ light, hatch }) => `${light} ${JSON.stringify(hatch)}`)).size).toBe(60);
});

it("keeps every colour of networks beyond the document in sight on its ground", () => {
  const swatches = [...paletteOf(Array.from({ length: 40 }, (_, i) => `own-${i}` as NetworkId)).values()];
  for (const { light, dark } of swatches) {
    expect(contrast(light, inks.light.land)).toBeGreaterThanOrEqual(2);
    expect(contrast(dark, inks.dark.ground)).toBeGreaterThanOrEqual(3);
  }
});

it("leaves a colour that is light enough as it was chosen", () => {
  expect(lightened("#ffcc00")).toBe("#ffcc00");
});
