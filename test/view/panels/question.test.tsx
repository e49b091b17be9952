import { expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { en } from "../../../src/i18n/en/index.ts";
import { reviewed as reviewedInWords } from "../../../src/i18n/en/words.ts";
import type { EditionId } from "../../../src/model/network.ts";
import { reachFrom } from "../../../src/model/routes/reach.ts";
import { routeBetween } from "../../../src/model/routes/route.ts";
import { QuestionPanel, type QuestionPanelProps } from "../../../src/panels/question/QuestionPanel.tsx";
import { QuestionTools } from "../../../src/panels/question/QuestionTools.tsx";
import { ReachPanel } from "../../../src/panels/question/ReachPanel.tsx";
import { type ToastBoard, ToastContext } from "../../../src/panels/toasts/context.ts";
import { reachSentence } from "../../../src/prose/reach-sentences.ts";
import { routeSentence } from "../../../src/prose/route-sentences.ts";
import { accessibilityFaults, code, given, ground, shown } from "./fixture.tsx";

const nothing = (): void => {};

const answer = (edition: EditionId, from: string, to: string): string =>
  routeSentence(routeBetween(ground(edition), code(from), code(to)), given(edition));

function panel(edition: EditionId, [from, to]: readonly [string, string], props: Partial<QuestionPanelProps> = {}) {
  const route = routeBetween(ground(edition), code(from), code(to));
  const actions = {
    onReachAll: nothing,
    onPurpose: nothing,
    onEdition: nothing,
    onOpen: nothing,
    onOpenNetwork: nothing,
    onPrint: nothing,
    onClose: nothing,
  };
  return <QuestionPanel {...given(edition)} route={route} purpose={null} {...actions} {...props} />;
}

it("answers with the shared networks and names the edition", () => {
  expect(answer("published", "ESP", "FRA")).toBe(
    "Spain and France are both listed in two networks: the EJN and Eurojust. (Published edition, about 2013.)",
  );
});

it("answers with possible introductions where no network is shared, and says that they are no legal basis", () => {
  expect(answer("published", "DEU", "KEN")).toContain(
    "Germany and Kenya share no listed network. Cyprus, Malta and the United Kingdom share a network with each of them and could introduce them; an introduction is not a legal basis. (Published edition, about 2013.)",
  );
});

it("never prints a chain of strangers where the State is in a network with the other", () => {
  const sentence = answer("published", "REU", "DEU");
  expect(sentence).toContain("Réunion is part of France. France and Germany are both listed in two networks");
  expect(sentence).not.toMatch(/listed route goes|in a network with both/);
});

it("says that a territory and its own State belong together, and shows no route", () => {
  expect(answer("published", "REU", "FRA")).toContain(
    "belong to the same State, so the atlas shows no route between them",
  );
});

it("says that nothing is listed, and never that there is no way", () => {
  expect(answer("published", "ESP", "JPN")).toContain("No route between Spain and Japan is listed");
  expect(answer("published", "ESP", "MLI")).toContain("no chain of networks connects them");
});

it("says what the other edition answers before the evidence of its own", () => {
  const { text } = shown(panel("published", ["DEU", "KEN"]));
  expect(text()).toMatch(/In the current edition.*Cyprus and Malta.*Possible introductions/s);
});

it("says in numbers whom a jurisdiction reaches", () => {
  expect(reachSentence(reachFrom(ground("published"), code("KEN")), given("published"))).toMatch(
    /^Kenya shares a listed network with 52 jurisdictions. It could reach \d+ more/,
  );
  expect(reachSentence(reachFrom(ground("published"), code("JPN")), given("published"))).toContain(
    "Japan is on no list of the networks considered",
  );
});

it("names the bridges with the network on each side", async () => {
  shown(panel("published", ["DEU", "KEN"]));
  const rows = [...document.querySelectorAll("tbody tr")].map(row => row.textContent);
  expect(rows).toEqual([
    "CyprusEJN and EurojustCNCP",
    "MaltaEJN and EurojustCNCP",
    "United Kingdom of Great Britain and Northern IrelandEJN and EurojustCNCP",
  ]);
  expect(await accessibilityFaults()).toEqual([]);
});

it("says of each network of an introduction what it serves, where its site is and who says so", () => {
  const { text } = shown(panel("published", ["DEU", "KEN"]));
  expect(text()).toContain("The networks used");
  const entry = document.querySelector('.membership[data-networks="cncp"]')?.textContent ?? "";
  for (const words of ["extradition", "thecommonwealth.org", "(official)"]) expect(entry).toContain(words);
});

it("shows the status of a member beside the network that it concerns", () => {
  shown(panel("current", ["DNK", "DEU"]));
  const entry = document.querySelector('.membership[data-networks="eurojust"]')?.textContent;
  expect(entry).toContain("Denmark: participant by agreement");
});

it("shows whom one reaches, and takes a name for the other end of the question", async () => {
  const onAskTo = vi.fn();
  const reach = reachFrom(ground("published"), code("GBR"));
  const actions = { onPurpose: nothing, onPrint: nothing, onClose: nothing };
  const { text } = shown(
    <ReachPanel {...given("published")} reach={reach} purpose={null} onAskTo={onAskTo} {...actions} />,
  );
  expect(text()).toContain("Who the United Kingdom can reach");
  await page.getByText("In a shared network").click();
  await page.getByRole("button", { name: "Kenya" }).click();
  expect(onAskTo).toHaveBeenCalledWith("KEN");
  expect(await accessibilityFaults()).toEqual([]);
});

it("warns that the other edition answers otherwise, and offers it", async () => {
  const onEdition = vi.fn();
  const { text } = shown(panel("published", ["DEU", "KEN"], { onEdition }));
  expect(text()).toContain(
    `In the current edition, reviewed ${reviewedInWords}: no shared network; Cyprus and Malta share a network with each of them`,
  );
  await page.getByRole("button", { name: "Show this edition" }).click();
  expect(onEdition).toHaveBeenCalledWith("current");
});

it("says once, plainly, that an introduction is no legal basis, and what comes next", () => {
  const { text } = shown(panel("published", ["BLZ", "MEX"]));
  expect(text().match(/never a legal basis/g)).toHaveLength(1);
  expect(text()).toContain("Ask your central authority");
  expect(text()).toContain("The UNODC page has no list of WACAP");
});

it("shows the network at which one of the two is named without being a member, as what, and who says so", () => {
  const { text, place } = shown(panel("current", ["GBR", "FRA"]));
  expect(text()).toContain("Named by a source, but not listed");
  const entry = place.querySelector('[data-networks="eurojust"]');
  expect(entry?.textContent).toMatch(/^European Union Agency.*Liaison Prosecutor of a third country/);
  expect(entry?.querySelector('a[href*="eurojust"]')).not.toBe(null);
});

it("says among the next steps how old the lists of today's answer are", () => {
  const { text, show } = shown(panel("current", ["SEN", "MLI"]));
  expect(text()).toContain("Last dated source for each list used: the Sahel platform, 30 October 2021; WACAP");
  show(panel("published", ["SEN", "MLI"]));
  expect(text()).not.toContain("Last dated source");
});

it("asks again for networks that serve a purpose", async () => {
  const onPurpose = vi.fn();
  shown(panel("published", ["ESP", "FRA"], { onPurpose }));
  await page.getByRole("combobox", { name: "Purpose" }).selectOptions("extradition");
  expect(onPurpose).toHaveBeenCalledWith("extradition");
});

it("counts long chains instead of listing them", async () => {
  const { text } = shown(panel("published", ["BRA", "MDG"]));
  expect(text()).toMatch(/\d+ routes/);
  expect(text()).toContain("Last one of: Mauritius, Seychelles.");
  expect(await accessibilityFaults()).toEqual([]);
});

it("copies a link without the pair, and says what a link with it reveals before it can be copied", async () => {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async text => {
    copied.push(text);
  });
  const say = vi.fn();
  shown(
    <ToastContext.Provider value={{ say } as unknown as ToastBoard}>
      <QuestionTools
        messages={en}
        text="Answer."
        link="https://atlas/#a"
        linkWithPair="https://atlas/#a&from=ESP"
        onTable={() => undefined}
        onWorkbook={() => undefined}
      />
    </ToastContext.Provider>,
  );
  await page.getByRole("button", { name: "Copy answer" }).click();
  await page.getByRole("button", { name: "Copy link", exact: true }).click();
  expect(copied).toEqual(["Answer.", "https://atlas/#a"]);
  await expect.poll(() => say.mock.calls).toEqual([["Copied."], ["Copied."]]);
  await page.getByText("Copy link with both countries …").click();
  await expect.element(page.getByText(/are case information/)).toBeVisible();
  await page.getByRole("button", { name: "Copy link with both countries" }).click();
  expect(copied.at(-1)).toContain("from=ESP");
});
