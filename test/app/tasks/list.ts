import { readFileSync } from "node:fs";
import type { Page } from "playwright";
import { expect } from "vitest";
import { until } from "../driver.ts";
import type { Hand } from "./hand.ts";

/** What somebody wants, and the shortest way that the page offers at first sight. */
export interface Task {
  /** As in the first column of `.github/journeys.md`. */
  readonly title: string;
  /** Goes the way and waits for what was wanted; rejects where it doesn't come. */
  readonly go: (hand: Hand, isPhone: boolean) => Promise<void>;
}

const answers = (page: Page, words: string): Promise<void> =>
  until(
    `the answer “${words}”`,
    async () => (await page.locator(".answer-sentence").textContent())?.includes(words) === true,
  );

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const search = (page: Page) => page.getByRole("combobox", { name: "Search" });
const option = (page: Page, name: string | RegExp) => page.getByRole("option", { name }).first();
const colourBy = (page: Page) => page.getByRole("combobox", { name: "Colour by" });
const dialog = (page: Page) => page.locator("dialog[open]");

async function find(hand: Hand, typed: string, found: string | RegExp): Promise<void> {
  await hand.press(search(hand.page));
  await hand.write(typed);
  await hand.press(option(hand.page, found));
}

async function save(hand: Hand): Promise<{ name: string; bytes: Buffer }> {
  const file = hand.page.waitForEvent("download");
  await hand.press(dialog(hand.page).getByRole("button", { name: /^Save / }));
  const download = await file;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The phone shows one part below the map at a time. */
const overlapsOnPhone = async (hand: Hand, isPhone: boolean): Promise<void> => {
  if (isPhone) await hand.press(button(hand.page, "Overlaps"));
};

const table = "Network,Country\nPilot,Spain\nPilot,Kenya\nPilot,Malta\nPilot,Belize\nPilot,Ivory Coast\n";

export const tasks: readonly Task[] = [
  {
    title: "Which networks is Belize in?",
    async go(hand) {
      await find(hand, "Belize", "Belize");
      await answers(hand.page, "Belize is listed in the CNCP, the OAS network and REFCO");
    },
  },
  {
    title: "How do I reach Kenya from Spain?",
    async go(hand) {
      await find(hand, "Spain to Kenya", /Spain.*Kenya/);
      await answers(hand.page, "Spain and Kenya share no listed network");
    },
  },
  {
    title: "Show only REFCO and IberRed",
    async go(hand) {
      const { page } = hand;
      await hand.press(button(page, "Choose only REFCO"));
      await hand.press(page.getByRole("checkbox", { name: "Show IberRed" }));
      await until("the two networks", async () => page.url().includes("networks=iberred,refco"));
    },
  },
  {
    title: "Who is in both EJN and CNCP?",
    async go(hand, isPhone) {
      const { page } = hand;
      await overlapsOnPhone(hand, isPhone);
      await hand.press(page.getByRole("tab", { name: "Pairs" }));
      await hand.press(page.locator(".chart-pairs").getByRole("button", { name: /CNCP and EJN: 3/ }));
      await answers(page, "Cyprus, Malta and the United Kingdom");
    },
  },
  {
    title: "Find Saint Lucia on the map",
    async go(hand, isPhone) {
      const { page } = hand;
      if (isPhone) await hand.pick(page.getByRole("combobox", { name: "Regions" }), "Caribbean");
      else await hand.press(button(page, "Caribbean"));
      await hand.choosePlace("Saint Lucia");
      await answers(page, "Saint Lucia is listed in");
    },
  },
  {
    title: "What has changed for the United Kingdom?",
    async go(hand) {
      const { page } = hand;
      await find(hand, "United Kingdom", /^United Kingdom/);
      await page.locator(".sheet details[open]").getByText("its part in Eurojust").waitFor();
    },
  },
  {
    title: "Save the UpSet chart as a PDF on A4",
    async go(hand, isPhone) {
      const { page } = hand;
      await overlapsOnPhone(hand, isPhone);
      await hand.press(button(page, "Export this chart"));
      await hand.press(dialog(page).getByRole("radio", { name: "PDF" }));
      await hand.pick(dialog(page).getByRole("combobox", { name: "Size" }), "A4 page");
      const { name, bytes } = await save(hand);
      expect(name).toMatch(/^upset-published.*\.pdf$/);
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    },
  },
  {
    title: "Make a grey map of the number of networks for a slide",
    async go(hand) {
      const { page } = hand;
      await hand.pick(colourBy(page), "Number of networks: stronger for more networks");
      await hand.press(button(page, "Export the map"));
      await hand.press(dialog(page).getByRole("radio", { name: "PNG" }));
      await hand.pick(dialog(page).getByRole("combobox", { name: "Size" }), "Slide 16:9");
      await hand.press(dialog(page).getByRole("radio", { name: "Greyscale" }));
      const { name } = await save(hand);
      expect(name).toMatch(/\.png$/);
    },
  },
  {
    title: "Paste a table of five countries",
    async go(hand) {
      const { page } = hand;
      await hand.press(page.locator(".networks summary").filter({ hasText: "My networks" }));
      await hand.press(button(page, "Add networks …"));
      await hand.press(page.getByRole("textbox", { name: "Or paste a table" }));
      await hand.write(table);
      await hand.press(button(page, "Read table"));
      await hand.press(button(page, "Use these networks"));
      await until("the network", async () => (await page.getByRole("checkbox", { name: "Show Pilot" }).count()) === 1);
    },
  },
  {
    title: "Send this view to a colleague",
    async go(hand) {
      const { page } = hand;
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await hand.press(button(page, "Copy link to this view"));
      await page.getByText("Link copied.").waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    },
  },
];
