import type { Locator, Page } from "playwright";
import jurisdictions from "../../../data/jurisdictions.json";
import { drawnAgain, until } from "../driver.ts";

/** One way to use the page. It counts each click, tap or key that chooses something; moving and typing are free. */
export interface Hand {
  readonly page: Page;
  /** How often something was chosen so far. */
  presses(): number;
  press(target: Locator): Promise<void>;
  /** Takes an option of a native list: one press to open it, one to choose. */
  pick(list: Locator, label: string): Promise<void>;
  /** Chooses a country or territory on the map, and its name where the map asks which of several was meant. */
  choosePlace(name: string): Promise<void>;
  /** Writes where the focus is. */
  write(text: string): Promise<void>;
}

interface Ways {
  press(page: Page, target: Locator): Promise<void>;
  pressPlace(page: Page, name: string): Promise<void>;
}

function handOf(page: Page, ways: Ways): Hand {
  let presses = 0;
  const press = async (target: Locator): Promise<void> => {
    presses += 1;
    await ways.press(page, target);
  };
  return {
    page,
    presses: () => presses,
    press,
    async choosePlace(name) {
      presses += 1;
      await ways.pressPlace(page, name);
      const asked = page.locator(".map-chooser").getByRole("menuitem", { name, exact: true });
      await asked.or(page.locator('.shell[data-sheet="open"]')).first().waitFor();
      if (await asked.isVisible()) await press(asked);
    },
    async pick(list, label) {
      presses += 2;
      await list.selectOption({ label });
    },
    write: text => page.keyboard.insertText(text),
  };
}

export const mouse = (page: Page): Hand =>
  handOf(page, {
    press: (_, target) => target.click(),
    pressPlace: async (page, name) => page.mouse.click(...(await placeOf(page, codeOf(name)))),
  });

export const touch = (page: Page): Hand =>
  handOf(page, {
    press: (_, target) => target.tap(),
    pressPlace: async (page, name) => page.touchscreen.tap(...(await placeOf(page, codeOf(name)))),
  });

export const keyboard = (page: Page): Hand => handOf(page, { press: pressByKeys, pressPlace: pressPlaceByKeys });

function codeOf(name: string): string {
  const found = jurisdictions.find(jurisdiction => jurisdiction.name === name);
  if (!found) throw new Error(`${name} is no jurisdiction.`);
  return found.code;
}

const markOf = (page: Page, code: string): Locator => page.locator(`.map-svg [data-jurisdictions="${code}"]`).last();

/** The middle of a mark on the map, once the map stands still. */
async function placeOf(page: Page, code: string): Promise<readonly [x: number, y: number]> {
  const mark = markOf(page, code);
  const middle = async (): Promise<readonly [x: number, y: number]> => {
    const { x, y, width, height } = (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    return [x + width / 2, y + height / 2];
  };
  let [x, y] = await middle();
  await until(`${code} to stand still`, async () => {
    await drawnAgain(page, 3);
    const before = [x, y];
    [x, y] = await middle();
    return x > 0 && x === before[0] && y === before[1];
  });
  return [x, y];
}

/** Tab goes round the page in fewer stops. */
const mostStops = 160;

/** By Tab to the target or its group, by arrows inside of the group, and by Enter, or by Space where Enter does nothing. */
async function pressByKeys(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  if ((await target.getAttribute("role")) === "option") return pressOption(page, target);
  await reach(page, target);
  const key = await target.evaluate(element => {
    if (element.matches("input[type=checkbox], input[type=radio]")) return "Space";
    return element.matches("input, textarea") ? null : "Enter";
  });
  if (key !== null) await page.keyboard.press(key);
}

async function reach(page: Page, target: Locator): Promise<void> {
  let focus = await focusBy(target);
  for (let stops = 0; stops < mostStops && focus === "elsewhere"; stops += tabsAtOnce) {
    await holdTab(page, target);
    focus = await focusBy(target);
  }
  for (const key of ["ArrowRight", "ArrowDown"])
    for (let step = 0; step < 40 && focus === "in its group"; step++) {
      await page.keyboard.press(key);
      focus = await focusBy(target);
    }
  if (focus !== "there") throw new Error(`No key leads to ${target}.`);
}

/** Radio buttons, tabs and the marks of a chart have one stop for all. */
const groups = "[role=tablist], svg";
const groupsOfRadios = "fieldset, [role=radiogroup]";

const focusBy = (target: Locator): Promise<"there" | "in its group" | "elsewhere"> =>
  target.evaluate(
    (element, [ofRadios, others]) => {
      const group = element.closest(element.matches("[type=radio], [role=radio]") ? ofRadios : others);
      if (element === document.activeElement) return "there";
      return group?.contains(document.activeElement) ? "in its group" : "elsewhere";
    },
    [groupsOfRadios, groups] as const,
  );

/** How many stops Tab goes on before the page is asked where it is. */
const tabsAtOnce = 12;

/** Goes on by Tab for several stops, at most to the target or its group: what comes after that, the page does not get. */
async function holdTab(page: Page, target: Locator): Promise<void> {
  const guard = await target.evaluateHandle(
    (element, [ofRadios, others]) => {
      const goal = element.closest(element.matches("[type=radio], [role=radio]") ? ofRadios : others) ?? element;
      const stop = (event: KeyboardEvent): void => {
        if (!goal.contains(document.activeElement)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
      };
      window.addEventListener("keydown", stop, true);
      return () => window.removeEventListener("keydown", stop, true);
    },
    [groupsOfRadios, groups] as const,
  );
  await Promise.all(Array.from({ length: tabsAtOnce }, () => page.keyboard.press("Tab")));
  await guard.evaluate(takeAway => takeAway());
  await guard.dispose();
}

/** The options of a search field are gone through while the focus stays in the field. */
async function pressOption(page: Page, option: Locator): Promise<void> {
  for (let step = 0; step < 20; step++) {
    const isActive = await option.evaluate(
      element => document.activeElement?.getAttribute("aria-activedescendant") === element.id,
    );
    if (isActive) return page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`No key leads to ${option}.`);
}

/** Arrows lead from mark to mark: towards the wanted one along the longer way, else along the other. */
async function pressPlaceByKeys(page: Page, name: string): Promise<void> {
  const stage = page.locator(".map-stage");
  await reach(page, stage);
  await placeOf(page, codeOf(name));
  const seen = new Set<string>();
  let at: string | null = null;
  for (let step = 0; step < 30; step++) {
    const [across, down] = await wayBetween(at === null ? stage : markOf(page, codeOf(at)), markOf(page, codeOf(name)));
    const keys = [across > 0 ? "ArrowRight" : "ArrowLeft", down > 0 ? "ArrowDown" : "ArrowUp"];
    const isAlong = Math.abs(across) > Math.abs(down) !== seen.has(at ?? "");
    seen.add(at ?? "");
    await page.keyboard.press((isAlong ? keys[0] : keys[1]) ?? "");
    await drawnAgain(page, 2);
    at = (await page.locator(".map-tip > :first-child").textContent()) ?? "";
    if (at === name) return page.keyboard.press("Enter");
  }
  throw new Error(`No arrow leads to ${name}.`);
}

/** From the middle of one element to that of another, at the same moment: the map may move beneath both. */
async function wayBetween(from: Locator, to: Locator): Promise<readonly [across: number, down: number]> {
  const start = await from.elementHandle();
  return to.evaluate((end, begin) => {
    const middle = (element: Element): readonly [number, number] => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    };
    const [fromX, fromY] = middle(begin as Element);
    const [toX, toY] = middle(end);
    return [toX - fromX, toY - fromY] as const;
  }, start);
}
