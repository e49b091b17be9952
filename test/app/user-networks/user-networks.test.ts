import { readFileSync } from "node:fs";
import type { Locator } from "playwright";
import { expect, it } from "vitest";
import { goToHash, openAtlas, readTable, takeIn, until } from "../driver.ts";

const table =
  "network,country,status\nLiaison,Spain,member\nLiaison,Kenya,member\nLiaison,Kenja,member\n<b>Odd</b>,=1+1,member\n";

it("takes a person's table in, keeps it in the browser, gives it back after a reload, and answers a question through it", async () => {
  const { page, requests, complaints, close } = await openAtlas({ hash: "#edition=published&page=own" });
  await page.getByRole("textbox", { name: "Or paste a table" }).fill(table);
  const before = requests.length;
  await page.getByRole("button", { name: "Read table" }).click();
  await page.getByRole("button", { name: "Use these networks" }).click();
  await until(
    "the network in the list",
    async () => (await page.getByRole("button", { name: "Remove Liaison" }).count()) === 1,
  );
  await page.getByText("Saved in this browser").waitFor();
  expect(requests.slice(before).filter(url => !url.includes("parse-worker"))).toEqual([]);
  expect(await page.evaluate(() => location.hash)).toContain("own-liaison");
  await page.reload();
  const row = page.locator(".networks [data-networks=own-liaison]");
  await until("the network after a reload", async () => (await row.count()) === 1);
  expect(await row.getByRole("checkbox").isChecked()).toBe(true);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "From Spain to Kenya" }).click();
  await until("the answer", async () =>
    ((await page.locator(".answer-sentence").textContent()) ?? "").includes(
      "Spain and Kenya are both listed in one network: Liaison",
    ),
  );
  expect(complaints).toEqual([]);
  await close();
});

it("takes answers by keyboard alone, keeps them over another way to read the columns, and gives them back with the file", async () => {
  const { page, complaints, close } = await openAtlas({ hash: "#edition=published&page=own" });
  const { keyboard } = page;
  const odd =
    "network,country,status\nNine,Spain,member\nNine,Buglaria,member\nTen,Buglaria,member\nTen,Atlantis,member\nTen,Kenja,member\n";
  const question = (text: string): Locator => page.locator(".user-networks-question", { hasText: text });
  const isFocused = (place: Locator): Promise<boolean> =>
    place.evaluate(element => element === document.activeElement).catch(() => false);
  const open = (n: string) => page.getByText(`${n} open.`).waitFor();
  await readTable(page, odd);
  await open("3 questions are");
  await page.getByRole("button", { name: "Answer 3 open questions" }).focus();
  await keyboard.press("Enter");
  await until("the questions", () => isFocused(page.getByRole("heading", { name: "Questions" })));
  // The choice of rows, then the suggestion.
  for (let i = 0; i < 2; i++) await keyboard.press("Tab");
  await keyboard.press("Enter");
  await open("2 questions are");
  await until("the next question", () => isFocused(question("Atlantis")));
  await page.getByRole("combobox", { name: "Which country “Atlantis” means" }).focus();
  await keyboard.type("Marru");
  await page.getByRole("option", { name: "Morocco" }).waitFor();
  await keyboard.press("Enter");
  await open("1 question is");
  await until("the last question", () => isFocused(question("Kenja")));
  await page.getByRole("button", { name: "Leave out “Kenja”" }).click();
  await page.getByText("All questions are answered.").waitFor();
  await page.getByRole("combobox", { name: "What the column “status” contains" }).selectOption("ignored");
  await page.getByText("Ten 2 members").waitFor();
  expect(await question("Buglaria").textContent()).toContain("Bulgaria");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the file with your answers" }).click(),
  ]);
  const back = readFileSync(await file.path(), "utf8");
  expect(back).toContain("Ten,Kenja,member,,left out");
  await readTable(page, back);
  await page.getByText("Ten 2 members").waitFor();
  await page.getByText("All questions are answered.").waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("reads nothing of a table with unclear columns until these are answered by keyboard, and keeps the answers with the file", async () => {
  const { page, complaints, close } = await openAtlas({ hash: "#edition=published&page=own" });
  const places = "Network,Requesting,Requested\nNine,France,Spain\nNine,Spain,Italy\nTen,Kenya,Peru\nTen,Peru,Kenya\n";
  await readTable(page, places);
  await page.getByRole("heading", { name: "Nothing is read yet. Answer the questions first." }).waitFor();
  expect(await page.getByRole("button", { name: "Use these networks" }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "“Requesting”: It names the members" }).press("Enter");
  await page.getByText("1 question is open.").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("All questions are answered.").waitFor();
  await page.getByText("Ten 2 members").waitFor();
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download the file with your answers" }).click(),
  ]);
  await readTable(page, readFileSync(await file.path(), "utf8"));
  await page.getByText("Every row was understood.").waitFor();
  await page.getByText("Ten 2 members").waitFor();
  expect(complaints).toEqual([]);
  await close();
});

it("says which networks of a link are not here and offers to take them in", async () => {
  const { page, close } = await openAtlas({ hash: "#edition=published&networks=ejn,own-liaison" });
  const note = page.locator(".answer-note");
  await until("the note", async () => ((await note.textContent().catch(() => "")) ?? "").includes("own-liaison"));
  await note.getByRole("button", { name: "Import a file" }).click();
  await page.getByRole("dialog").waitFor();
  await close();
});

it("makes a network by hand, with members by search and by a click on the map, and undoes it in one step", async () => {
  const { page, settled, close } = await openAtlas({ hash: "#edition=published&page=own" });
  await settled();
  await page.getByRole("button", { name: "Create a network" }).click();
  await page.getByRole("textbox", { name: "Name" }).fill("Officers");
  await page.getByRole("combobox", { name: "Add a country" }).fill("Kenia");
  await page.getByRole("option", { name: "Kenya" }).click();
  const editor = page.getByRole("complementary", { name: "My network" });
  await page.locator(".user-networks-members").getByText("Kenya").waitFor();
  const map = await page.locator(".map-host").boundingBox();
  if (!map) throw new Error("there is a map");
  // The Sahara: no jurisdiction is so large and so far from any dot.
  await page.mouse.click(map.x + map.width * 0.47, map.y + map.height * 0.36);
  await until("a member from the map", async () => (await page.locator(".user-networks-members li").count()) === 2);
  await page.getByRole("combobox", { name: "Status of Kenya" }).selectOption("observer");
  await page.locator(".user-networks-editor").getByRole("button", { name: "Done" }).click();
  expect(await editor.count()).toBe(0);
  const row = page.locator(".networks [data-networks=own-new-network]");
  await until("the name in the list", async () => ((await row.textContent()) ?? "").includes("Officers"));
  expect(await row.locator(".network-count").textContent()).toBe("1");
  await page.getByRole("button", { name: "Add networks …" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  await until("nothing left", async () => (await row.count()) === 0);
  // The same with its editor still open below the page.
  await page.getByRole("button", { name: "Create a network" }).click();
  await editor.waitFor();
  await page.getByRole("button", { name: "Add networks …" }).click();
  await page.getByRole("button", { name: "Undo" }).click();
  const sheet = page.locator('.shell-sheet[aria-label="My network"]');
  await until("no editor of nothing", async () => (await sheet.count()) === 0);
  await close();
});

it("keeps two networks of one name apart over a reload, and replaces one where the person says so", async () => {
  const { page, close } = await openAtlas({ hash: "#edition=published&page=own" });
  const take = async (text: string, how: string): Promise<void> => {
    await readTable(page, text);
    await page.getByRole("button", { name: how }).click();
  };
  await take("network,country\nNine,Spain\n", "Use these networks");
  await take("network,country\nNine,Kenya\nNine,Peru\n", "Keep old and new");
  await take("network,country\nNine,Chile\n", "Replace");
  await page.getByRole("button", { name: "Remove Nine (2)" }).waitFor();
  await page.getByText("Saved in this browser").waitFor();
  await page.reload();
  const count = (id: string) => page.locator(`.networks [data-networks=${id}] .network-count`);
  await until("both after a reload", async () => (await count("own-nine-2").count()) === 1);
  expect([await count("own-nine").textContent(), await count("own-nine-2").textContent()]).toEqual(["1", "2"]);
  await close();
});

it("says how the bytes of a file were read where they are no UTF-8", async () => {
  const { page, close } = await openAtlas({ hash: "#edition=published&page=own" });
  await page.locator("input[type=file]").setInputFiles({
    name: "mine.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("Pays;Traité\nCôte d'Ivoire;x\n", "latin1"),
  });
  await page.getByText("The file does not state its encoding, so this is a guess.").waitFor();
  expect(await page.getByRole("combobox", { name: "Encoding of the file" }).inputValue()).toBe("windows-1252");
  await close();
});

it("lets a network be added, changed and removed by keyboard alone, without losing the place", async () => {
  const { page, settled, close } = await openAtlas({ hash: "#edition=published&page=own" });
  const { keyboard } = page;
  await settled();
  const isFocused = (place: Locator): Promise<boolean> =>
    place.evaluate(element => element === document.activeElement).catch(() => false);
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  /** Goes on with Tab until the focus is there, at most once round. */
  const tabTo = async (place: Locator): Promise<void> => {
    await place.waitFor();
    for (let i = 0; i < 120 && !(await isFocused(place)); i++) await keyboard.press("Tab");
    expect(await isFocused(place)).toBe(true);
  };
  const press = async (place: Locator): Promise<void> => {
    await tabTo(place);
    await keyboard.press("Enter");
  };
  const list = page.getByRole("heading", { name: "Networks added" });
  await tabTo(page.getByRole("textbox", { name: "Or paste a table" }));
  await keyboard.insertText("network,country,status\nNine,Spain,member\nNine,Peru,observer\n");
  await press(button("Read table"));
  await press(button("Use these networks"));
  await until("the place after taking in", () => isFocused(list));
  await press(button("Edit Nine"));
  await tabTo(page.getByRole("combobox", { name: "Add a country" }));
  await keyboard.type("Kenia");
  await page.getByRole("option", { name: "Kenya" }).waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await press(button("Remove Kenya"));
  await until("the place after taking out", () =>
    isFocused(page.getByRole("heading", { name: "1 member; 1 not counted" })),
  );
  await press(button("Done"));
  await press(button("Add networks …"));
  await press(button("Remove Nine"));
  await until("the place after removing", () => isFocused(list));
  await press(button("Undo"));
  await button("Edit Nine").waitFor();
  expect(await isFocused(list)).toBe(true);
  await close();
});

it("lets the person say which statuses count, on the map and in the list, and keeps that", async () => {
  const { page, close } = await openAtlas({ hash: "#edition=published&page=own" });
  await takeIn(page, "network,country,status\nNine,Spain,member\nNine,Peru,suspended\nNine,Chile,observer\n");
  await page.getByRole("button", { name: "Edit Nine" }).click();
  const count = page.locator(".networks [data-networks=own-nine] .network-count");
  const says = (text: string) => until(`${text} in the list`, async () => (await count.textContent()) === text);
  await says("1");
  await page.getByRole("checkbox", { name: "suspended" }).check();
  await says("2");
  await page.getByRole("checkbox", { name: "suspended" }).uncheck();
  await says("1");
  await page.getByRole("checkbox", { name: "observer" }).check();
  await says("2");
  await page.getByRole("button", { name: "Done" }).click();
  const { hash: view } = new URL(page.url());
  await goToHash(page, `${view}&page=own`);
  await page.getByText("Saved in this browser").waitFor();
  await goToHash(page, view);
  await page.reload();
  await says("2");
  await page.locator(".networks [data-networks=own-nine]").getByRole("button", { name: "Nine", exact: true }).click();
  await page.getByRole("combobox", { name: "Show members with the status" }).selectOption("suspended");
  const sheet = page.locator(".sheet");
  await sheet.getByRole("button", { name: "Peru" }).waitFor();
  expect(await sheet.getByRole("button", { name: "Chile" }).count()).toBe(0);
  await close();
});
