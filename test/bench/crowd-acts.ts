import type { Page } from "playwright";
import type { Contender } from "./contenders.ts";

/** The most that can be taken in: 2 000 networks, of some forty of the atlas's jurisdictions each. */
function crowdedTable(codes: readonly string[]): string {
  const lines = ["network,country"];
  for (let i = 0; i < 2000; i++)
    for (const [j, code] of codes.entries())
      if ((i * 31 + j * 17 + ((i * j) % 7)) % 6 === 0) lines.push(`Network ${i},${code}`);
  return lines.join("\n");
}

/** Something that a person does in the page, and what then is to be seen. */
export interface Act {
  readonly what: string;
  /** What to do before, untimed. */
  before?(page: Page): Promise<unknown>;
  run(page: Page): Promise<unknown>;
  /** Whether the page shows the effect; without it the time says nothing. */
  shows(page: Page): Promise<boolean>;
}

const row = (page: Page) => page.locator(".networks [data-networks=own-network-3]");
const box = (page: Page) => row(page).getByRole("checkbox");
const isShown = async (page: Page, selector: string): Promise<boolean> => (await page.locator(selector).count()) > 0;
const click = async (page: Page): Promise<void> => {
  await page.mouse.down();
  await page.mouse.up();
};
const choose = (page: Page, label: string, value: string) =>
  page.getByRole("combobox", { name: label, exact: true }).selectOption(value);

const onCharts: readonly Act[] = [
  {
    what: "sort the chart",
    run: page => choose(page, "Order", "degree"),
    shows: async page => page.url().includes("sort=degree"),
  },
  {
    what: "count at least",
    run: page => choose(page, "Count", "at-least"),
    shows: async page => page.url().includes("counting=at-least"),
  },
  ...["pairs", "grid", "linear", "euler", "multiples", "upset"].map(
    (chart): Act => ({
      what: `see the chart ${chart}`,
      before: page => page.locator(`.tab[data-value=${chart}]`).hover(),
      run: click,
      shows: page => isShown(page, `.tab[data-value=${chart}][aria-selected=true]`),
    }),
  ),
];

const actsOn = ({ places }: Contender): readonly Act[] => [
  {
    what: "point at a country",
    async before(page) {
      await page.keyboard.press("Escape");
      await page.mouse.move(2, 2);
    },
    run: async page => page.mouse.move(...(await places(page)).brazil),
    shows: page => isShown(page, ".map-tip:not([hidden])"),
  },
  {
    what: "point at a network",
    run: page => row(page).locator(".network-name").hover(),
    shows: page => isShown(page, ".network[data-marked]"),
  },
  {
    what: "switch a network off",
    before: page => box(page).hover(),
    run: click,
    shows: async page => !(await box(page).isChecked()),
  },
  { what: "switch it on again", run: click, shows: page => box(page).isChecked() },
  ...onCharts,
  {
    what: "filter the list",
    before: page => page.locator(".networks-filter").last().focus(),
    run: page => page.keyboard.press("7"),
    shows: async page => (await page.locator(".networks [data-networks=own-network-3]").count()) === 0,
  },
  {
    what: "type in the search",
    before: page => page.locator(".header-search input").focus(),
    run: page => page.keyboard.press("n"),
    shows: page => isShown(page, ".header-search .combobox-option"),
  },
  {
    what: "ask a question",
    before: async page => {
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "From Spain to Kenya" }).hover();
    },
    run: click,
    shows: page => isShown(page, ".question"),
  },
  {
    what: "open a country",
    before: async page => {
      await page.keyboard.press("Escape");
      await page.mouse.move(...(await places(page)).brazil);
    },
    run: click,
    shows: async page => page.url().includes("jurisdiction=BRA"),
  },
  {
    what: "close it again",
    run: page => page.keyboard.press("Escape"),
    shows: async page => !page.url().includes("jurisdiction="),
  },
  {
    what: "colour by the count",
    run: page => choose(page, "Colour by", "count"),
    shows: async page => page.url().includes("fill=count"),
  },
  {
    what: "switch to the other edition",
    before: page => page.locator(".header input[type=radio]:not(:checked)").first().hover(),
    run: click,
    shows: async page => page.url().includes("edition="),
  },
];

const userNetworksTicked = (page: Page): Promise<number> =>
  page.locator(".networks [data-networks^=own-] input:checked").count();

/** After all others: whatever was open is closed by then. */
const onAll: readonly Act[] = [
  {
    what: "switch 2 000 off",
    async before(page) {
      await page.locator(".networks-filter").last().fill("");
      await page.getByRole("button", { name: /^switch 2,000 off/ }).hover();
    },
    run: click,
    shows: async page => (await userNetworksTicked(page)) === 0,
  },
  {
    what: "switch 2 000 on",
    before: page => page.getByRole("button", { name: /^switch 2,000 on/ }).hover(),
    run: click,
    shows: async page => (await userNetworksTicked(page)) > 0,
  },
];

/** As a person takes a file in; reading it shows its progress and can be stopped, using it is felt. */
const takeIn = (table: string): Act => ({
  what: "use what was read",
  async before(page) {
    const buffer = Buffer.from(table);
    await page.locator("input[type=file]").setInputFiles({ name: "crowd.csv", mimeType: "text/csv", buffer });
    await page.getByRole("button", { name: "Use these networks" }).hover({ timeout: 120_000 });
  },
  run: click,
  shows: async page => (await userNetworksTicked(page)) > 0,
});

/** One after the other, as each finds the page as the last has left it. */
export const actsIn = (contender: Contender, codes: readonly string[]): readonly Act[] => [
  takeIn(crowdedTable(codes)),
  ...actsOn(contender),
  ...onAll,
];
