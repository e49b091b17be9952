import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { page as screen } from "vitest/browser";
import { inks } from "../../src/draw/palette.ts";
import type { FillId } from "../../src/map/scene/fills.ts";
import { earthProjection } from "../../src/world/earth.ts";
import {
  across,
  code,
  frames,
  hexOf,
  type MapPage,
  openMap,
  type Pixels,
  placeOf,
  seenOn,
  size,
  until,
  wholeWorldCamera,
} from "./map-page.ts";

let page: MapPage;
// Not larger than the browser's own window: a screenshot of a larger frame is shrunk.
beforeAll(() => screen.viewport(1280, 720));

const seen = (): Promise<Pixels> => seenOn(page);

const at = (lon: number, lat: number): readonly [number, number] =>
  earthProjection(size, wholeWorldCamera)([lon, lat]) ?? [0, 0];

describe.each(["svg", "gl"] as const)("drawn by %s", surface => {
  beforeAll(async () => {
    page = await openMap(surface === "svg" ? { loadGl: () => new Promise(() => {}) } : {});
    await page.shows(surface);
  });
  afterAll(() => page.close());

  it("stripes a country in its networks' colours, bands at least 5 px wide", async () => {
    const colours = across(await seen(), placeOf("BRA"), 60);
    const [yellow, red] = ["#ddcc77", "#cc6677"].map(colour => colours.filter(seen => seen === colour).length);
    expect(yellow).toBeGreaterThan(18);
    expect(red).toBeGreaterThan(18);
    let changes = 0;
    const plain = colours.filter(colour => colour === "#ddcc77" || colour === "#cc6677");
    for (let i = 1; i < plain.length; i++) if (plain[i] !== plain[i - 1]) changes++;
    expect((60 * Math.SQRT2) / (changes + 1)).toBeGreaterThan(4.9);
  });

  it("shows no seam where rings are cut: Chukotka across 180° and Antarctica at the edge", async () => {
    const pixels = await seen();
    const [x, y] = at(180, 67.5);
    for (let i = -3; i <= 3; i++) expect(hexOf(pixels(x + i, y))).toBe(inks.light.land);
    for (const lon of [-120, -100, 0, 60, 100, 140]) expect(hexOf(pixels(...at(lon, -82)))).toBe(inks.light.land);
    const sea = [at(-160, 30), at(-30, 30), at(80, -40), at(175, 40)].map(place => hexOf(pixels(...place)));
    expect(new Set(sea)).toEqual(new Set([inks.light.sea]));
  });

  const modes: readonly (readonly [FillId, string, string])[] = [
    ["count", "AUS", ""],
    ["compare", "AUS", "#88ccee"],
    ["changes", "HRV", "#2f8f7f"],
    ["gaps", "CHN", "#b5523b"],
  ];
  it.each(modes)("paints the fill mode %s", async (fill, place, colour) => {
    const before = page.atlas.editions.published;
    const edition = fill === "changes" ? page.atlas.editions.current : before;
    const [cncp, , , oas] = before.networks.map(network => network.id);
    const scene = page.sceneWith({ fill, edition, before, compare: cncp && oas ? [cncp, oas] : null });
    page.map.draw(scene);
    const wanted = scene.fills.get(code(place));
    const expected = colour || (wanted?.kind === "bands" ? wanted.colours[0] : "");
    await until(async () => hexOf((await seen())(...placeOf(place))) === expected, `${place} in ${expected}`);
  });

  it("draws no shape anew where only colours change", async () => {
    if (surface === "gl") return;
    const paths = page.stage.querySelectorAll("g.units > path, g.lines > path");
    const changed: (string | null)[] = [];
    const observer = new MutationObserver(records => changed.push(...records.map(record => record.attributeName)));
    for (const path of paths) observer.observe(path, { attributeFilter: ["d", "fill"] });
    page.map.draw(page.sceneWith({ fill: "gaps" }));
    page.map.draw(page.sceneWith({ fill: "memberships" }));
    await frames(2);
    observer.disconnect();
    expect(changed).toContain("fill");
    expect(changed).not.toContain("d");
  });

  it("marks at once what is pointed at elsewhere, and says what is under the pointer", async () => {
    const [x, y] = placeOf("AUS");
    const { left, top } = page.stage.getBoundingClientRect();
    const move = { bubbles: true, clientX: left + x, clientY: top + y, pointerType: "mouse" };
    document.elementFromPoint(left + x, top + y)?.dispatchEvent(new PointerEvent("pointermove", move));
    expect(page.told.hovered.at(-1)).toEqual({ jurisdictions: ["AUS"], networks: ["cncp"] });
    expect(page.stage.querySelector(".map-tip")?.textContent).toBe("AustraliaCNCP");
    page.map.highlight({ jurisdictions: [code("MLT"), code("SYC")], networks: [] });
    expect(page.stage.querySelectorAll(".map-rings circle")).toHaveLength(2);
    page.map.highlight(null);
    expect(page.stage.querySelectorAll(".map-rings circle")).toHaveLength(0);
  });

  it("is one tab stop: arrows go from country to country, Enter opens, Escape steps back", async () => {
    page.stage.focus();
    const press = (key: string) =>
      document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    press("ArrowRight");
    const first = page.told.hovered.at(-1)?.jurisdictions[0];
    press("ArrowDown");
    const second = page.told.hovered.at(-1)?.jurisdictions[0];
    expect(first).toBeDefined();
    expect(second).not.toBe(first);
    const name = second && page.atlas.jurisdictions.get(second)?.name;
    expect(page.stage.querySelector("[role=status]")?.textContent).toContain(name);
    press("Enter");
    expect(page.told.chosen.at(-1)).toBe(second);
    press("Escape");
    expect(page.told.hovered.at(-1)).toBeNull();
    expect(page.stage.querySelectorAll("[tabindex='0'], a, button")).toHaveLength(0);
  });
});
