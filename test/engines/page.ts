import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import type { EngineWindow, Point } from "./engine.ts";

const timeout = 30_000;

/** Waits until a function that runs in the page gives what is wanted. */
export const becomes = async <T>(what: string, ask: () => Promise<T> | T, wanted: T): Promise<void> => {
  await expect.poll(ask, { message: what, timeout }).toEqual(wanted);
};

/** Waits until the map has taken over or has said that it stays as it is, and the page around it is there. */
export const settles = (window: EngineWindow): Promise<void> =>
  becomes(
    "the map settles",
    () =>
      window.evaluate(
        () => document.documentElement.dataset.map !== undefined && document.querySelector(".networks") !== null,
      ),
    true,
  );

export async function opened(window: EngineWindow, address: string): Promise<void> {
  await window.goTo(address);
  await settles(window);
}

/** How many shapes of the first map, which stays in the page, have the stripes or colours of networks. */
export const colouredShapes = (window: EngineWindow): Promise<number> =>
  window.evaluate(() => document.querySelectorAll(".map-svg [fill^='url(#']").length);

export const textOf = (window: EngineWindow, selector: string): Promise<string | null> =>
  window.evaluate(wanted => document.querySelector(wanted)?.textContent ?? null, selector);

/** How many shapes of a chart are on the page with a size. */
export const visibleMarks = (window: EngineWindow, chart: string): Promise<number> =>
  window.evaluate(wanted => {
    const shapes = document.querySelectorAll(`${wanted} :is(path, rect, circle, ellipse)`);
    return [...shapes].filter(shape => shape.getBoundingClientRect().width > 0).length;
  }, chart);

/** Runs in the page: the middle of what a selector and the beginning of its text name, or null where it can't be clicked. */
function reachableMiddle(selector: string, text: string): Point | null {
  const named = [...document.querySelectorAll(selector)].find(each => (each.textContent ?? "").trim().startsWith(text));
  if (!named) return null;
  const { x, y, width, height } = named.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  const top = document.elementFromPoint(middle.x, middle.y);
  // Only what is out of sight is moved: to scroll to a list that is still finding its place would move the page below it.
  if (top === null) named.scrollIntoView({ block: "nearest" });
  return top !== null && named.contains(top) ? middle : null;
}

/** Clicks, as a hand does, on what a selector and the beginning of its text name, once it stands still. */
export async function press(window: EngineWindow, selector: string, text = ""): Promise<void> {
  let last: Point | null = null;
  const standsStill = async (): Promise<boolean> => {
    const before = last;
    last = await window.evaluate(reachableMiddle, selector, text);
    return last !== null && before?.x === last.x && before.y === last.y;
  };
  await becomes(`${selector} “${text}” can be clicked`, standsStill, true);
  if (last !== null) await window.click(last);
}

/** The middle of a country on the map. The canvas has no elements, but the first map below it has the same frame. */
export async function countryOnMap(window: EngineWindow, code: string): Promise<Point> {
  const point = await window.evaluate(wanted => {
    const first = document.querySelector<HTMLElement>(".map-svg");
    const shape = first?.querySelector(`[data-jurisdictions="${wanted}"]`);
    if (!first || !shape) return null;
    const { hidden } = first;
    first.hidden = false;
    const { x, y, width, height } = shape.getBoundingClientRect();
    first.hidden = hidden;
    return { x: x + width / 2, y: y + height / 2 };
  }, code);
  if (point === null) throw new Error(`The map has no ${code}.`);
  return point;
}

/** The bytes of the figure whose menu is open, as the browser saves it. */
export async function saved(window: EngineWindow, format: string): Promise<Buffer> {
  await press(window, "dialog.export-menu[open] label", format);
  await press(window, "dialog.export-menu[open] button", "Save ");
  const ending = `.${format.toLowerCase()}`;
  // A file has its name, and its bytes, only once it is whole: until then another ending stands behind it, or nothing in it.
  const file = () => readdirSync(window.downloads).find(name => name.endsWith(ending));
  const bytes = () => readFileSync(join(window.downloads, file() ?? "no file"));
  await expect
    .poll(() => file() !== undefined && bytes().length > 0, { message: `a file ${ending}`, timeout })
    .toBe(true);
  const whole = bytes();
  rmSync(join(window.downloads, file() ?? ""));
  return whole;
}
