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

/** The middle of a mark on the map, once the map stands still. */
async function placeOf(page: Page, code: string): Promise<readonly [x: number, y: number]> {
  const mark = page.locator(`.map-svg [data-jurisdictions="${code}"]`).last();
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

const hasFocus = (target: Locator): Promise<boolean> => target.evaluate(element => element === document.activeElement);

/** Tab goes round the page in fewer stops. */
const mostStops = 160;

/** By Tab to the target or its group, by arrows inside of the group, and by Enter, or by Space where Enter does nothing. */
async function pressByKeys(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  if ((await target.getAttribute("role")) === "option") return pressOption(page, target);
  await reach(page, target);
  const isBox = await target.evaluate(element => element.matches("input[type=checkbox], input[type=radio]"));
  const isField = await target.evaluate(element =>
    element.matches("input:not([type=checkbox], [type=radio]), textarea"),
  );
  if (!isField) await page.keyboard.press(isBox ? "Space" : "Enter");
}

async function reach(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    if (await hasFocus(target)) return;
    if ((await sharesGroup(target)) && (await walkTo(page, target))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`No key leads to ${target}.`);
}

/** Radio buttons, tabs and the marks of a chart have one stop for all. */
const sharesGroup = (target: Locator): Promise<boolean> =>
  target.evaluate(element => {
    const group = element.closest("fieldset, [role=radiogroup], [role=tablist], svg");
    return group?.contains(document.activeElement) ?? false;
  });

async function walkTo(page: Page, target: Locator): Promise<boolean> {
  for (const key of ["ArrowRight", "ArrowDown"])
    for (let step = 0; step < 40; step++) {
      if (await hasFocus(target)) return true;
      await page.keyboard.press(key);
      if (!(await sharesGroup(target))) return false;
    }
  return false;
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
  await reach(page, page.locator(".map-stage"));
  const [toX, toY] = await placeOf(page, codeOf(name));
  const seen = new Set<string>();
  const frame = await page.locator(".map-stage").boundingBox();
  let [x, y] = frame ? [frame.x + frame.width / 2, frame.y + frame.height / 2] : [0, 0];
  for (let step = 0; step < 30; step++) {
    const [across, down] = [toX - x, toY - y];
    const keys = [across > 0 ? "ArrowRight" : "ArrowLeft", down > 0 ? "ArrowDown" : "ArrowUp"];
    const isAlong = Math.abs(across) > Math.abs(down) !== seen.has(`${x},${y}`);
    seen.add(`${x},${y}`);
    await page.keyboard.press((isAlong ? keys[0] : keys[1]) ?? "");
    const at = (await page.locator(".map-tip > :first-child").textContent()) ?? "";
    if (at === name) return page.keyboard.press("Enter");
    [x, y] = await placeOf(page, codeOf(at));
  }
  throw new Error(`No arrow leads to ${name}.`);
}
