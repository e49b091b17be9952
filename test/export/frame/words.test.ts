import { describe, expect, it } from "vitest";
import type { ChartKind } from "../../../src/charts/types.ts";
import { networkLegend } from "../../../src/export/frame/network-legend.ts";
import { chartPicture, isWideMap, mapPicture } from "../../../src/export/frame/picture.ts";
import type { FigureSubject, MapSection } from "../../../src/export/frame/types.ts";
import {
  aboutFigure,
  changesSpan,
  editionOfFigure,
  type FigureOrigin,
  figureWords,
  fileStem,
} from "../../../src/export/frame/words.ts";
import { reviewed as reviewedInWords } from "../../../src/i18n/en/words.ts";
import { atlasOf } from "../../../src/model/atlas.ts";
import { reviewedMonth } from "../../../src/model/review.ts";
import { bands } from "../../../src/world/fill.ts";
import { contextIn } from "../../charts/contexts.ts";
import { code, id } from "../../model/data.ts";
import { jurisdiction, list, network, otherNetwork } from "../../model/random.ts";
import { rowsOf } from "../../model/toy-records.ts";

const notPublished = { ...list, status: "not-published" } as const;
const atlas = atlasOf({
  jurisdictions: ["ESP", "FRA", "KEN"].map(own => jurisdiction(own)),
  networks: [
    network("n", { group: "document", shortName: "N", name: "First network" }),
    network("secret", {
      ...{ group: "document", shortName: "Secret", name: "Secret network" },
      lists: { published: notPublished, current: notPublished },
    }),
  ],
  memberships: rowsOf("n", "ESP FRA"),
  changes: [],
  others: [
    otherNetwork("far", ["KEN"], { shortName: "Far", name: "Far network" }),
    otherNetwork("mine", ["KEN"], { group: "own", shortName: "Mine", name: "Mine" }),
  ],
});
const ids = (text: string) => text.split(" ").map(id);
const contextOf = (networks: string, edition: "published" | "current" = "published") => ({
  ...contextIn(atlas, edition),
  networks: ids(networks),
});
const origin: FigureOrigin = {
  ...{ version: "1.2.3", sourceCount: 95, link: null, hasUserNetworks: false, withPair: false, day: null },
};
const chart = {
  ...{ id: "upset", words: "upset", hasMaps: false, isHatched: true, countings: [] },
} as unknown as ChartKind;
const ofChart = { kind: "upset", chart } as unknown as FigureSubject;
const ofMap = (kind: string, fill: object = {}, more: object = {}): FigureSubject =>
  ({
    kind,
    painted: {
      ...{ fill, title: "Reach from Spain", networks: ids("n secret far"), section: null, legend: [] },
      ...more,
    },
  }) as unknown as FigureSubject;
const words = (subject: FigureSubject, networks = "n", more: Partial<FigureOrigin> = {}) =>
  figureWords(contextOf(networks), subject, { ...origin, legend: [], ...more });

const caution =
  "A shared network helps you make contact; it is not a legal basis. “Not listed” does not mean “not a member”.";
const published = "Source: UNODC, International cooperation networks, page of about 2013; lists as published.";
const notOfUn = "Not a work of the United Nations.";

describe("the title of a figure", () => {
  const titleOf = (subject: FigureSubject, networks: string) => words(subject, networks).title;
  const everyKind = (networks: string): readonly string[] => [
    ...(["upset", "pairs", "grid", "linear", "euler", "multiples"] as const).map(kind =>
      titleOf({ ...ofChart, kind } as FigureSubject, networks),
    ),
    ...(["map", "map-count", "map-compare", "map-reach", "map-changes", "map-gaps"] as const).map(kind =>
      titleOf(ofMap(kind, {}, { networks: ids(networks) }), networks),
    ),
  ];

  it("calls no person's own networks judicial, in no figure, nor in how to cite it", () => {
    for (const title of everyKind("mine")) expect(title).not.toMatch(/judicial/i);
    expect(everyKind("mine")).toContain("Overlaps of networks");
    expect(words(ofChart, "mine").foot.join(" ")).not.toMatch(/judicial/);
    expect(words(ofChart, "mine").described).not.toMatch(/judicial/);
  });

  it("says of both that it shows both, and of the atlas's alone what they are", () => {
    for (const title of everyKind("n mine")) expect(title).toMatch(/judicial cooperation network.* added by the user/i);
    for (const title of everyKind("n far")) expect(title).not.toContain("added by the user");
    expect(everyKind("n").filter(title => !/judicial cooperation network/i.test(title))).toEqual([]);
  });
});

describe("the foot of a figure", () => {
  it("says source, caution, how to cite it and the boundaries, in this order", () => {
    expect(words(ofChart).foot).toEqual([
      `${published} ${notOfUn} ${caution}`,
      expect.stringMatching(
        /^Cite as: Cooperation Atlas, version 1\.2\.3: Overlaps of judicial cooperation networks\. Published edition/,
      ),
      expect.stringMatching(/^The boundaries and names shown .* in this figure /),
    ]);
  });

  it("names the source of each group of networks that is shown", () => {
    const source = (networks: string, edition: "published" | "current" = "published") =>
      figureWords(contextOf(networks, edition), ofChart, { ...origin, legend: [] }).foot[0];
    expect(source("far")).toMatch(/^Other networks: .* Not a work of the United Nations\./);
    expect(source("far")).not.toContain("UNODC");
    expect(source("n mine")).toContain(`${published} Networks added by the user: from the user’s own data. ${notOfUn}`);
    expect(source("n", "current")).toContain("with the changes of 95 public sources applied");
    expect(words(ofMap("map"), "mine").foot.join(" ")).toContain("Other networks:");
  });

  it("of a map has the notes on memberships, and what is not known of the lists", () => {
    expect(words(ofMap("map", {}, { networks: ids("n secret") })).foot.join(" ")).toContain(
      "The UNODC page has no list of Secret, so it is not shown.",
    );
  });

  it("of a map names its networks and says that it shows a part of the world", () => {
    const map = words(ofMap("map", {}, { section: {} }));
    expect(map.foot.slice(0, 2)).toEqual([
      "The map shows a part of the world. The numbers in its legend are for the whole world.",
      "Networks: N: First network; Secret network; Far network.",
    ]);
    expect(words(ofMap("map")).foot[0]).toMatch(/^Networks: /);
    expect(words(ofMap("map", {}, { networks: [] })).foot[0]).toMatch(/^Source/);
    expect(words(ofMap("map", {}, { networks: ids("n nowhere") })).foot[0]).toBe("Networks: N: First network.");
  });

  it("names as many networks below a map as there is room for, and says where the others are named", () => {
    const named = (naming: object): string =>
      figureWords(contextOf("n far"), ofMap("map", {}, { networks: ids("n far") }), {
        ...origin,
        legend: [],
        ...naming,
      }).foot[0] ?? "";
    expect(named({ mostNames: 1 })).toBe("Networks: N: First network; and 1 more, named in the atlas.");
    expect(named({ mostNames: 0 })).toBe("Networks: all 2 are named in the atlas.");
    expect(named({ names: "full" })).not.toContain("First network");
    expect(named({ names: "short" })).not.toContain("First network");
  });

  it("speaks of the boundaries of the map where there is one, also in a chart of maps", () => {
    const boundaries = (subject: FigureSubject) => words(subject).foot.at(-1);
    const onMap = boundaries(ofMap("map"));
    expect(onMap).not.toBe(boundaries(ofChart));
    expect(boundaries({ ...ofChart, chart: { ...chart, hasMaps: true } } as unknown as FigureSubject)).toBe(onMap);
  });

  it("ends with the way back, by a whole address, and what that does not carry", () => {
    const link = (more: Partial<FigureOrigin>) => words(ofChart, "n", more).foot.at(3);
    expect(link({})).toBe(undefined);
    expect(link({ link: "https://atlas.example/#a" })).toBe("This view: https://atlas.example/#a");
    expect(link({ link: "https://atlas.example/#a", hasUserNetworks: true })).toBe(
      "This view: https://atlas.example/#a This link does not include networks added by the user.",
    );
    expect(link({ hasUserNetworks: true })).toBe(undefined);
  });
});

describe("the title of a figure", () => {
  const reach = ofMap("map-reach", { specificTitle: "map-reach", questionEntry: "from" });

  it("is general, or quotes the map where its kind does", () => {
    expect(words(ofChart)).toMatchObject({
      title: "Overlaps of judicial cooperation networks",
      name: "Overlaps of judicial cooperation networks",
    });
    expect(words(ofMap("map"))).toMatchObject({
      title: "Judicial cooperation networks of the world",
      name: "Judicial cooperation networks of the world",
    });
    const compared = words(ofMap("map-compare", { specificTitle: "map-compare" }, { title: "N and Far" }));
    expect([compared.title, compared.name]).toEqual(
      new Array(2).fill("Two judicial cooperation networks compared: N and Far"),
    );
  });

  it("names in the data of a file who asked only where a person wants that", () => {
    const [general, specific] = [
      "Reach through judicial cooperation networks",
      "Reach from Spain through judicial cooperation networks",
    ];
    expect(words(reach)).toMatchObject({ title: specific, name: general, short: general });
    expect(words(reach, "n", { withPair: true })).toMatchObject({ title: specific, name: specific, short: specific });
    const about = (withPair: boolean) =>
      aboutFigure({ subject: reach, context: contextOf("n"), origin: { ...origin, withPair } });
    expect(about(false).title).toBe(general);
    expect(about(false).about.join(" ")).toContain(`: ${general}.`);
    expect(about(false).about.join(" ")).not.toContain("Spain");
    expect(about(true)).toMatchObject({ title: specific, edition: expect.stringContaining("ublished edition") });
    expect(words(reach).foot.join(" ")).toContain(specific);
    expect(words(reach).described).not.toContain("Spain");
  });
});

describe("the edition of a figure", () => {
  const between = ofMap("map-changes", { isBetweenEditions: true });
  const edition = (subject: FigureSubject, day: string | null = null, more = {}) =>
    editionOfFigure(subject, { ...contextOf("n"), ...more }, day);

  it("is that of the lists, and says where territories count with their State", () => {
    expect(edition(ofChart)).toMatch(/^Published edition, about 2013/);
    expect(edition(ofChart)).not.toContain("territories");
    expect(edition(ofMap("map"), null, { territories: "with-state" })).toMatch(
      /; territories counted with their State$/,
    );
  });

  it("of changes is where they begin and end", () => {
    expect(edition(between)).toBe(
      `From the published edition, about 2013, to the current edition, reviewed ${reviewedInWords}`,
    );
    expect(edition(between, "2018-04-01")).toBe(
      "From the published edition, about 2013, to 1 April 2018, as far as the sources show",
    );
    expect(edition(ofChart, "2018-04-01")).toMatch(/^Published edition/);
    expect(words(between).foot.join(" ")).toContain("with the changes of 95 public sources applied");
    expect(words(between, "n", { day: "2018-04-01" }).edition).toContain("1 April 2018");
  });

  it("stands in the name of the file", () => {
    expect(fileStem(contextOf("n"), ofChart)).toBe("upset-published-2013");
    expect(fileStem(contextOf("n"), between)).toBe(`changes-published-2013-to-current-${reviewedMonth}`);
    expect(fileStem(contextOf("n"), between, "2018-04-01")).toBe("changes-published-2013-to-2018-04-01");
    expect(fileStem(contextOf("far"), ofMap("map"), "2018-04-01")).toBe(`map-beyond-the-document-${reviewedMonth}`);
    expect(changesSpan(null)).toBe(`published-2013-to-current-${reviewedMonth}`);
  });
});

describe("the description of a figure", () => {
  const entries = [
    {
      id: "n",
      label: "In N",
      swatch: bands("#aa3300"),
      count: 2,
      jurisdictions: ["FRA", "ESP"].map(code),
      networks: [],
    },
    { id: "none", label: "In none", swatch: bands("#ffffff"), count: 0, jurisdictions: [], networks: [] },
    {
      id: "secret",
      label: "Not known",
      swatch: { kind: "dotted", colour: "#000000" },
      count: null,
      jurisdictions: [],
      networks: [],
    },
    { id: "from", label: "Who asks", swatch: bands("#000000"), count: 1, jurisdictions: [code("KEN")], networks: [] },
  ];
  const map = ofMap("map-reach", { specificTitle: "map-reach", questionEntry: "from" }, { legend: entries });

  it("of a map has each group with its jurisdictions in order, lists that are not known, and no empty group", () => {
    expect(words(map, "n", { withPair: true }).long).toBe(
      "Reach from Spain through judicial cooperation networks. In N, 2: Land ESP, Land FRA. Not known. Who asks, 1: Land KEN.",
    );
    expect(words(map).long).toBe(
      "Reach through judicial cooperation networks. In N, 2: Land ESP, Land FRA. Not known.",
    );
  });

  it("of a chart says whether its groups are in exactly their networks or in at least these", () => {
    const said = (countings: readonly string[], counting: string) =>
      words({ kind: "upset", chart: { ...chart, countings }, counting } as unknown as FigureSubject).long;
    const [exactly, atLeast] = [
      "jurisdictions in its networks and in no other network shown",
      "jurisdictions in its networks, whether or not",
    ];
    expect(said(["exactly", "at-least"], "exactly")).toContain(exactly);
    expect(said(["exactly", "at-least"], "at-least")).toContain(atLeast);
    expect(said(["at-least"], "exactly")).toContain(atLeast);
    expect(said([], "exactly")).not.toContain("A group is");
  });

  it("of a chart has its caption, its legend and its foot, for those who see none of it", () => {
    const legend = [
      { label: "N: First network", swatch: bands("#aa3300"), count: null },
      { label: "Far network", swatch: bands("#003300"), count: null },
    ];
    const { short, long, described, foot, more } = figureWords(contextOf("n far"), ofChart, { ...origin, legend });
    expect(short).not.toBe("");
    expect(described).toBe([long, "N: First network; Far network.", ...foot].join(" "));
    expect(words(ofChart).described).toBe([words(ofChart).long, ...words(ofChart).foot].join(" "));
    expect(words(map).described).not.toContain("In none;");
    expect(more(3)).toBe("and 3 more, named in the atlas");
  });
});

describe("the legend of a chart", () => {
  it("has each chosen network with its whole name, and says whose list is not known", () => {
    const legend = networkLegend(contextOf("n secret far"), chart, { style: "colour", names: "both" });
    expect(legend.map(({ label, count }) => [label, count])).toEqual([
      ["N: First network", null],
      ["Secret network (no list known)", null],
      ["Far network", null],
    ]);
    expect(legend.map(({ swatch }) => swatch.kind)).toEqual(["bands", "dotted", "bands"]);
  });

  it("has the short names alone where a person wants those", () => {
    const legend = networkLegend(contextOf("n far"), chart, { style: "colour", names: "short" });
    expect(legend[0]?.label).toBe("N");
  });

  it("has the hatches of the chart without colour, or no square where the chart has none", () => {
    const swatches = (kind: ChartKind) =>
      networkLegend(contextOf("n secret"), kind, { style: "greyscale", names: "both" }).map(({ swatch }) => swatch);
    expect(swatches(chart)).toEqual([
      { kind: "pattern", id: expect.stringContaining("upset") },
      expect.objectContaining({ kind: "dotted" }),
    ]);
    expect(swatches({ ...chart, isHatched: false })[0]).toEqual({ kind: "none" });
  });
});

describe("the picture of a map", () => {
  const section = (widthPx: number, heightPx: number): MapSection => ({
    ...{ camera: { center: [0, 0], zoom: 1 }, projection: "equal-earth", frame: { widthPx, heightPx } },
  });
  const of = (shown: MapSection | null) =>
    ofMap("map", {}, { section: shown }) as unknown as { painted: Parameters<typeof isWideMap>[0] };
  const sizeOf = (shown: MapSection | null) => {
    const { widthPx, heightPx, insetPx, keepsShape } = mapPicture(of(shown).painted, {
      style: "colour",
      nameOf: () => null,
      namesOfRegion: region => [region],
    })(1000);
    return [widthPx, heightPx, insetPx, keepsShape];
  };

  it("is half as high as wide for the world, and has the shape of the window for a part of it, within reason", () => {
    expect(sizeOf(null)).toEqual([1000, 487, 0, true]);
    expect(sizeOf(section(1000, 700))).toEqual([1000, 700, 0, true]);
    expect(sizeOf(section(1000, 100))).toEqual([1000, 400, 0, true]);
    expect(sizeOf(section(500, 1000))).toEqual([1000, 1100, 0, true]);
  });

  it("turns a page unless it is nearly as high as wide", () => {
    expect(
      [null, section(1000, 790), section(1000, 800), section(500, 1000)].map(shown => isWideMap(of(shown).painted)),
    ).toEqual([...[true, true, false, false]]);
  });
});

it("lays a chart out in light, with all names and nothing to press, and leaves out its margins", () => {
  const asked: unknown[] = [];
  const recorded = {
    ...chart,
    layout: (context: { theme: string }, options: object) => {
      asked.push({ theme: context.theme, ...options });
      return { widthPx: 616, heightPx: 300 };
    },
  } as unknown as ChartKind;
  const pictureAt = chartPicture(recorded, { ...contextOf("n"), theme: "dark" }, {
    sort: "size",
    counting: "exactly",
    style: "colour",
  } as never);
  expect(pictureAt(600)).toMatchObject({ widthPx: 616, heightPx: 300, insetPx: 8, keepsShape: false });
  expect(asked).toEqual([
    expect.objectContaining({
      ...{
        theme: "light",
        widthPx: 616,
        interactive: false,
        allNames: true,
        byRegion: true,
        only: null,
        opened: [],
        sort: "size",
      },
    }),
  ]);
});
