import { describe, expect, it } from "vitest";
import { figureSizes } from "../../src/export/frame/sizes.ts";
import { reviewed as reviewedInWords } from "../../src/i18n/en/words.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { realContext } from "../charts/real.ts";
import { figureNamed, figureNames, origin } from "./figures.ts";
import { outside, overlapping, textBoxes } from "./text/text-boxes.ts";

const drawable = ["cncp", "ejn", "oas"] as unknown as readonly NetworkId[];

/** Both editions, for the words are longer in one; in grey the words of a chart stand where they do in colour. */
const combinations = figureNames.flatMap(name =>
  figureSizes.flatMap(size => [
    { name, size, style: "colour", edition: "published" } as const,
    { name, size, style: "colour", edition: "current" } as const,
    ...(name.startsWith("map") ? [{ name, size, style: "greyscale", edition: "published" } as const] : []),
  ]),
);

it.each(combinations)("keeps all words of $name whole and apart: $size, $style, $edition edition", asked => {
  const context = realContext(asked.edition);
  const svg = figureNamed(asked.name === "euler" ? { ...context, networks: drawable } : context, asked);
  const boxes = textBoxes(svg);
  expect(boxes.length).toBeGreaterThan(8);
  expect(outside(boxes, Number(svg.getAttribute("width")), Number(svg.getAttribute("height")))).toEqual([]);
  expect(overlapping(boxes)).toEqual([]);
});

describe("a map of memberships without colour", () => {
  const svg = figureNamed(realContext(), { name: "map memberships", size: "screen", style: "greyscale" });
  const strokes = [...svg.querySelectorAll("g[clip-path] path[stroke]")];

  it("hatches members with lines that every program draws, and leaves no pattern", () => {
    expect(svg.querySelector("pattern")).toBeNull();
    expect(strokes.length).toBeGreaterThan(100);
    for (const path of strokes) expect(path.getAttribute("d")).toMatch(/^M/);
  });

  it("has no colour anywhere", () => {
    const paints = [...svg.querySelectorAll("*")].flatMap(element =>
      ["fill", "stroke"].flatMap(name => element.getAttribute(name)?.match(/^#.*/) ?? []),
    );
    expect(paints.length).toBeGreaterThan(100);
    for (const paint of paints) expect(paint).toMatch(/^#(..)\1\1$/);
  });

  it("explains its lines in the legend", () => {
    const seen = textBoxes(svg).map(({ text }) => text);
    expect(seen).toContain("Crossed lines: several networks 37");
    expect(seen).toContain("EJN + Eurojust (same list) 27");
  });
});

/** What data about a file say, which anybody can read who gets it. */
const metadata = (svg: Element): string =>
  ["title", "desc"].map(name => svg.querySelector(name)?.textContent ?? "").join("\n");

describe("a map of reach", () => {
  const asked = { name: "map reach", size: "screen", style: "colour" } as const;
  const context = realContext();

  it("says over the map and in its legend whose reach it is, and not in its title and description", () => {
    const svg = figureNamed(context, asked);
    const seen = textBoxes(svg).map(({ text }) => text);
    expect(seen).toContain("Reach from Spain through judicial cooperation networks");
    expect(metadata(svg)).not.toMatch(/Spain|ESP/);
    expect(metadata(svg)).toContain("Through one other, 54: Antigua and Barbuda");
  });

  it("says it there too where a person asked for that", () => {
    const svg = figureNamed(context, { ...asked, origin: { ...origin, withPair: true } });
    expect(svg.querySelector("title")?.textContent).toContain("Reach from Spain");
  });
});

it.each(figureNames)(
  "says in the picture of %s what it shows, of when, from where, how to cite it and where it is",
  name => {
    const context = { ...realContext("current"), networks: drawable };
    const seen = textBoxes(figureNamed(context, { name, size: "page", style: "colour" }))
      .map(({ text }) => text)
      .join(" ");
    for (const said of [
      "networks",
      `urrent edition, reviewed ${reviewedInWords}`,
      "Commonwealth Network of Contact Persons",
      "Source: UNODC",
      "Cite as: Cooperation Atlas, version 0.1.0",
      "do not imply official endorsement or acceptance",
      "https://atlas.example/some/folder/#edition=published",
      "This link does not include networks added by the user.",
    ]) {
      expect(seen).toContain(said);
    }
  },
);

it("names the document as a source only where networks of the document are shown", () => {
  const sourceOf = (...networks: readonly string[]) => {
    const context = { ...realContext(), networks: networks as readonly string[] as readonly NetworkId[] };
    return metadata(figureNamed(context, { name: "upset", size: "screen", style: "colour" }));
  };
  expect(sourceOf("cncp")).not.toContain("Other networks: from public sources");
  expect(sourceOf("cncp", "carin")).toMatch(/Source: UNODC, .*Other networks: from public sources/);
  expect(sourceOf("carin")).toContain("Other networks: from public sources");
  expect(sourceOf("carin")).not.toContain("UNODC");
});

it("names the day of a map of changes instead of the edition", () => {
  const svg = figureNamed(realContext("current"), {
    ...{ name: "map changes", size: "screen", style: "colour" },
    origin: { ...origin, day: "2018-04-01" },
  });
  const seen = textBoxes(svg).map(({ text }) => text);
  expect(seen).toContain("From the published edition, about 2013, to 1 April 2018, as far as the sources show");
  expect(seen.join()).not.toContain(`reviewed ${reviewedInWords}.`);
});

it("turns a whole page for a map without insets, and not for a table of all jurisdictions", () => {
  const sizeOf = (name: "map memberships" | "grid", ...chosen: readonly NetworkId[]) => {
    const context = chosen.length > 0 ? { ...realContext(), networks: chosen } : realContext();
    const svg = figureNamed(context, { name, size: "page", style: "colour" });
    return [svg.getAttribute("width"), svg.getAttribute("height")];
  };
  expect(sizeOf("map memberships", "sahel" as NetworkId)).toEqual(["1123", "794"]);
  expect(sizeOf("map memberships")).toEqual(["794", "1123"]);
  expect(sizeOf("grid")).toEqual(["794", "1123"]);
});

it("names a hundred networks on half a page, or says how many more there are and where they are named", () => {
  const base = realContext();
  const networks = Array.from({ length: 100 }, (_, i) => `own-${i}` as NetworkId);
  const [like] = base.edition.networks;
  if (!like) throw new Error("no network");
  const own = networks.map((id, i) => ({ ...like, id, shortName: `Own ${i}`, name: `Network number ${i}` }));
  const members = base.edition.members.get(like.id) ?? new Map();
  const edition = {
    ...base.edition,
    networks: own,
    network: new Map(own.map(network => [network.id, network])),
    members: new Map(networks.map((id, i) => [id, new Map([...members].slice(i % 40))])),
  };
  const svg = figureNamed({ ...base, edition, networks }, { name: "upset", size: "half", style: "colour" });
  const boxes = textBoxes(svg);
  const [, more = "0"] = /^and (\d+) more, named in the atlas$/m.exec(boxes.map(({ text }) => text).join("\n")) ?? [];
  const named = boxes.filter(({ text }) => /^Own \d+: Network number \d+$/.test(text));
  expect(named.length + Number(more)).toBe(100);
  expect(named.length).toBeGreaterThan(60);
  expect(outside(boxes, Number(svg.getAttribute("width")), Number(svg.getAttribute("height")))).toEqual([]);
});
