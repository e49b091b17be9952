import { describe, expect, it } from "vitest";
import type { JurisdictionCode } from "../../src/model/jurisdiction.ts";
import type { NetworkId } from "../../src/model/network.ts";
import { limits } from "../../src/model/user-networks/limits.ts";
import { hashOf, type KnownIds, questionFrom, viewFrom } from "../../src/state/hash.ts";
import { hashWithQuestion } from "../../src/state/question-link.ts";
import { unknownIn } from "../../src/state/unknown-networks.ts";
import { networksText, userNetworksMeant } from "../../src/state/user-network-ids.ts";
import { noQuestion, startView, type View } from "../../src/state/view.ts";

const ids = (text: string): readonly NetworkId[] => text.split(" ") as readonly string[] as readonly NetworkId[];
const networks = ids("cncp ejn oas");
const [ESP, KEN] = ["ESP", "KEN"] as unknown as readonly [JurisdictionCode, JurisdictionCode];
const known: KnownIds = { networks: new Set(networks), jurisdictions: new Set([ESP, KEN]), ends: new Set([ESP, KEN]) };
const start = startView(networks);
const read = (hash: string, ground: View = start): View => viewFrom(hash, ground, known).view;
const unknown = (hash: string): readonly string[] => viewFrom(hash, start, known).unknownNetworks;

describe("each thing that a view shows", () => {
  const shown: readonly (readonly [Partial<View>, string])[] = [
    [{ edition: "current" }, "edition=current"],
    [{ networks: ids("cncp oas") }, "edition=published&networks=cncp,oas"],
    [{ networks: [] }, "edition=published&networks="],
    [{ territories: "with-state" }, "edition=published&territories=with-state"],
    [{ fill: "count" }, "edition=published&fill=count"],
    [{ fill: "compare", compare: ["cncp", "oas"] as never }, "edition=published&fill=compare&compare=cncp,oas"],
    [{ jurisdiction: ESP }, "edition=published&jurisdiction=ESP"],
    [{ network: networks[0] ?? null }, "edition=published&network=cncp"],
    [{ overlap: ids("ejn oas") }, "edition=published&overlap=ejn,oas"],
    [{ chart: "pairs" }, "edition=published&chart=pairs"],
    [{ enlarged: true }, "edition=published&enlarged=chart"],
    [{ sort: "degree" }, "edition=published&sort=degree"],
    [{ counting: "at-least" }, "edition=published&counting=at-least"],
    [{ projection: "globe" }, "edition=published&projection=globe"],
    [{ camera: { center: [-88.5, 17.257], zoom: 4 } }, "edition=published&camera=-88.50,17.26,4.00"],
    [{ page: "gaps" }, "edition=published&page=gaps"],
    [{ day: "2018-02-08" }, "edition=published&day=2018-02-08"],
    [{ purpose: "extradition" }, "edition=published&purpose=extradition"],
    [{ language: "fr" }, "edition=published&lang=fr"],
  ];

  it.each(shown)("stands in the address under its own key: %j as %s", (part, hash) => {
    expect(hashOf({ ...start, ...part }, start)).toBe(hash);
    const again = read(hash);
    expect(hashOf(again, start)).toBe(hash);
    if (!part.camera) expect(again).toEqual({ ...start, ...part });
  });

  it("is read with or without the sign before the fragment", () => {
    expect(read("#edition=current")).toEqual({ ...start, edition: "current" });
    expect(read("edition=current#")).toEqual(start);
  });

  it("is written so that no character of it ends the value", () => {
    const odd = { ...start, day: "a&b=c,d #e" };
    expect(hashOf(odd, start)).toBe("edition=published&day=a%26b%3Dc,d%20%23e");
  });

  it("is that of the first screen where nothing is said, whatever that shows", () => {
    const other: View = {
      ...start,
      ...{ edition: "current", territories: "with-state", fill: "count", chart: "grid", sort: "network" },
      ...{ counting: "at-least", projection: "globe", language: "ar", networks: ids("oas") },
    };
    expect(read("", other)).toEqual(other);
    expect(read("edition=x&territories=x&fill=x&chart=x&sort=x&counting=x&projection=x&lang=x", other)).toEqual(other);
  });
});

describe("the section of the map in an address", () => {
  const camera = (text: string) => read(`camera=${text}`).camera;

  it("reaches to the edges of the world and of the zoom, and no farther", () => {
    for (const [lon, lat, zoom] of [
      [180, 90, 12],
      [-180, -90, -2],
      [0, 0, 0],
    ] as const)
      expect(camera(`${lon},${lat},${zoom}`)).toEqual({ center: [lon, lat], zoom });
    for (const beyond of ["180.01,0,0", "-180.01,0,0", "0,90.01,0", "0,-90.01,0", "0,0,12.01", "0,0,-2.01"])
      expect(camera(beyond), beyond).toBe(null);
  });

  it("needs three numbers, no more and no less", () => {
    for (const text of ["", "1", "1,2", "1,2,3,4", "1,2,", "1,,3", ",2,3", "1, ,3", "a,2,3", "1,2,NaN", "1,2,Infinity"])
      expect(camera(text), text).toBe(null);
    expect(camera(" 1 ,2, 3")).toEqual({ center: [1, 2], zoom: 3 });
  });
});

describe("the day in an address", () => {
  it("is a day of the calendar, written whole", () => {
    const day = (text: string) => read(`day=${text}`).day;
    expect(day("2018-02-08")).toBe("2018-02-08");
    for (const text of [
      "2018-13-01",
      "2018-02",
      "2018",
      "x2018-02-08",
      "2018-02-08T00:00",
      "18-02-08",
      "2018-2-8",
      "%2B002018-02-08",
      "",
    ])
      expect(day(text), text).toBe(null);
  });
});

describe("names in an address", () => {
  it("of jurisdictions may be in small letters", () => {
    expect(read("jurisdiction=esp").jurisdiction).toBe("ESP");
    expect(read("jurisdiction=XYZ").jurisdiction).toBe(null);
  });

  it("of networks may have spaces around them, come in any order and more than once", () => {
    expect(read("networks= oas ,cncp,cncp").networks).toEqual(["cncp", "oas"]);
    expect(read("network=nowhere").network).toBe(null);
    expect(read("overlap=nowhere").overlap).toBe(null);
  });

  it("that nobody knows are told, without empty ones, and never more than a person may have", () => {
    expect(unknown("networks=ejn, own-a ,,own-b")).toEqual(["own-a", "own-b"]);
    expect(unknown("edition=current")).toEqual([]);
    const many = Array.from({ length: limits.networks + 5 }, (_, i) => `x${i}`);
    expect(unknown(`networks=${many.join()}`)).toEqual(many.slice(0, limits.networks));
  });

  it("of fills may be older ones", () => {
    expect(read("fill=stripes", { ...start, fill: "count" }).fill).toBe("memberships");
  });

  it("are not read beyond the length that any link of the atlas can have", () => {
    const padding = "x".repeat(100_000 - "edition=current&networks=".length);
    expect(read(`edition=current&networks=${padding}&chart=pairs`)).toMatchObject({
      edition: "current",
      chart: "upset",
    });
    expect(read(`edition=current&networks=${padding.slice(20)}&chart=pairs`)).toMatchObject({ chart: "pairs" });
  });
});

describe("two networks to compare", () => {
  it("are kept where another fill is shown, and the fill falls back where one of them is not known", () => {
    expect(read("fill=count&compare=ejn,oas")).toMatchObject({ fill: "count", compare: ["ejn", "oas"] });
    expect(read("fill=compare&compare=ejn,oas")).toMatchObject({ fill: "compare", compare: ["ejn", "oas"] });
    expect(read("fill=compare&compare=ejn,nowhere")).toMatchObject({ fill: "memberships", compare: null });
    expect(read("fill=compare")).toMatchObject({ fill: "memberships", compare: null });
  });
});

describe("a question", () => {
  it("may have one end only", () => {
    expect(read("from=ESP").question).toEqual({ from: "ESP", to: null });
    expect(read("to=KEN").question).toEqual({ from: null, to: "KEN" });
    expect(read("from=XYZ&to=nowhere").question).toBe(noQuestion);
  });

  it("is read from the history of the browser only where it holds codes that are known", () => {
    expect(questionFrom(known, "esp", "KEN")).toEqual({ from: "ESP", to: "KEN" });
    expect(questionFrom({ ...known, ends: new Set([ESP]) }, "KEN", "ESP")).toEqual({ from: null, to: "ESP" });
    for (const value of [null, undefined, 7, {}, ["ESP"], "XYZ"])
      expect(questionFrom(known, value, value)).toBe(noQuestion);
  });

  it("stands in a link with the ends that it has, and the fill where that is not the reach of the first", () => {
    const asked = (from: JurisdictionCode | null, to: JurisdictionCode | null, more: Partial<View> = {}) =>
      hashWithQuestion({ ...start, ...more, question: { from, to } }, start);
    expect(asked(null, null)).toBe("edition=published");
    expect(asked(null, KEN)).toBe("edition=published&to=KEN");
    expect(asked(ESP, null)).toBe("edition=published&fill=memberships&from=ESP");
    expect(asked(ESP, null, { fill: "count" })).toBe("edition=published&fill=count&from=ESP");
  });
});

describe("own networks in an address", () => {
  const own = Array.from({ length: 300 }, (_, i) => `own-network-${i}` as NetworkId);
  const withOwn: KnownIds = { ...known, networks: new Set([...networks, ...own]) };

  it("come back from a link that names them by their number", () => {
    for (const chosen of [own, own.slice(0, 280), [...networks.slice(1), ...own.filter((_, i) => i % 50 !== 3)]]) {
      const hash = hashOf({ ...start, networks: chosen }, start, own);
      expect(hash.length).toBeLessThan(600);
      expect(viewFrom(hash, start, withOwn).view.networks).toEqual(chosen);
      const link = hashWithQuestion({ ...start, networks: chosen }, start, own);
      expect(viewFrom(link, start, withOwn).view.networks).toEqual(chosen);
    }
  });

  it("are named one by one while that is short, or where it is shorter than all those left out", () => {
    expect(networksText(own.slice(0, 60), own)).toBe(own.slice(0, 60).join());
    const long = own.slice(0, 80);
    expect(long.join().length).toBeGreaterThan(1000);
    expect(networksText(long, own)).toBe(long.join());
    const exactly = ["a".repeat(1000)] as readonly string[] as readonly NetworkId[];
    expect(networksText(exactly, [])).toMatch(/^a{1000}$/);
    const shortest = Array.from({ length: 100 }, (_, i) => `own-${String(i).padStart(6, "0")}` as NetworkId).slice(
      0,
      91,
    );
    expect(shortest.join()).toHaveLength(1000);
    expect(networksText(shortest, shortest)).toMatch(/^own\.91\.[0-9a-z]+$/);
    expect(networksText(shortest.slice(1), shortest)).toBe(shortest.slice(1).join());
  });

  it("are meant by their number where it is written whole, and by nothing that only holds it", () => {
    const [number = ""] = networksText(own, own).split(",");
    expect(userNetworksMeant(["cncp", number], own)).toEqual(own);
    expect(userNetworksMeant(["cncp", number], [...networks, ...own])).toEqual(own);
    expect(userNetworksMeant([`x${number}`], own)).toEqual([]);
    expect(userNetworksMeant([`${number}x`.padEnd(24, "x")], own)).toEqual([]);
    expect(userNetworksMeant(["cncp"], own)).toEqual([]);
  });

  it("never stand for those of a reader who has others", () => {
    const [number = ""] = networksText(own, own).split(",");
    expect(userNetworksMeant([number], own.slice(1))).toEqual([]);
    expect(userNetworksMeant([number], [...own.slice(1), "own-other" as NetworkId])).toEqual([]);
    expect(userNetworksMeant([number, "-own-other"], [...own, "own-other" as NetworkId])).toEqual(own);
    expect(userNetworksMeant([number, "xown-other"], [...own, "own-other" as NetworkId])).toEqual([]);
  });

  it("that are missing are named up to five, and then told by their number", () => {
    expect(unknownIn(["a", "b", "c", "d", "e"])).toEqual({ named: ["a", "b", "c", "d", "e"], more: 0 });
    expect(unknownIn(["a", "b", "c", "d", "e", "f", "g"])).toEqual({ named: ["a", "b", "c", "d", "e"], more: 2 });
    expect(unknownIn(["own.40.abc", "-own-x", "a"])).toEqual({ named: ["a"], more: 40 });
    expect(unknownIn(["xown.40.abc", "own.40.abcdefgh", "own.12345.abc"])).toMatchObject({ more: 0 });
    expect(unknownIn([])).toEqual({ named: [], more: 0 });
  });
});
