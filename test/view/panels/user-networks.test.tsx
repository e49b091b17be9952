import { useState } from "preact/hooks";
import { expect, it, vi } from "vitest";
import { page } from "vitest/browser";
import { en } from "../../../src/i18n/en/index.ts";
import { finderOf, jurisdictionEntries } from "../../../src/model/search/finder.ts";
import { type ParseOptions, parseUserNetworks } from "../../../src/model/user-networks/parse.ts";
import { problemKinds } from "../../../src/model/user-networks/problem.ts";
import { type Readings, withAnswer } from "../../../src/model/user-networks/questions/answers.ts";
import { userNetworkRecords } from "../../../src/model/user-networks/records.ts";
import type { StatusMeaning } from "../../../src/model/user-networks/statuses/cell.ts";
import type { ImportPreviewProps } from "../../../src/panels/user-networks/ImportPreview.tsx";
import { UserNetworksPage } from "../../../src/panels/user-networks/UserNetworksPage.tsx";
import { accessibilityFaults, atlas, code, find, records, shown } from "./fixture.tsx";

type PageProps = Parameters<typeof UserNetworksPage>[0];

const nothing = (): void => {};
const finder = finderOf(jurisdictionEntries(atlas, [], {}));

function userNetworksPage(props: Partial<PageProps> = {}) {
  const actions = {
    onFiles: nothing,
    onText: nothing,
    onHtml: nothing,
    onCancel: nothing,
    onMake: nothing,
    onOpen: nothing,
    onEdit: nothing,
    onRemove: nothing,
    onUndo: nothing,
    onDownload: nothing,
    onClose: nothing,
  };
  return (
    <UserNetworksPage
      messages={en}
      networks={[]}
      progress={null}
      place={null}
      preview={null}
      storage={null}
      lastChange={null}
      onUnread={null}
      {...actions}
      {...props}
    />
  );
}

function preview(text: string, props: Partial<Omit<ImportPreviewProps, "messages">> = {}): PageProps["preview"] {
  const actions = {
    source: { decoding: null, sheets: null, isMadeOfCells: false },
    onSheet: nothing,
    onEncoding: nothing,
    sameNames: [],
    onColumns: nothing,
    onHints: nothing,
    onAnswer: nothing,
    onStatus: nothing,
    onUse: nothing,
    onDiscard: nothing,
    onMarked: nothing,
  };
  const file = parseUserNetworks(text, { finder, defaultName: "table" });
  const answers = { readings: new Map(), meanings: new Map() };
  const nameOf = (code: string): string => `the place ${code}`;
  return { file, answers, direction: "ltr", nameOf, find, codeOf: ({ id }) => code(id), ...actions, ...props };
}

const table = "network,country,status\nMine,Spain,member\nMine,Kenja,member\nMine,Portugal,observer\n";

it("takes a pasted table and chosen files", async () => {
  const onText = vi.fn();
  const onFiles = vi.fn();
  shown(userNetworksPage({ onText, onFiles }));
  await page.getByRole("textbox", { name: "Or paste a table" }).fill(table);
  await page.getByRole("button", { name: "Read table" }).click();
  expect(onText).toHaveBeenCalledWith(table);
  const files = ["mine.csv", "more.csv"].map(name => new File([table], name, { type: "text/csv" }));
  await page.getByLabelText("Choose files …").upload(files);
  expect(onFiles).toHaveBeenCalledWith([
    expect.objectContaining({ name: "mine.csv" }),
    expect.objectContaining({ name: "more.csv" }),
  ]);
  expect(await accessibilityFaults()).toEqual([]);
});

/** The page that reads the table again after each answer, as the atlas does. */
function AnsweredPage({ text }: { readonly text: string }) {
  const [readings, setReadings] = useState<Readings>(new Map());
  const [meanings, setMeanings] = useState<ReadonlyMap<string, StatusMeaning>>(new Map());
  const [told, setTold] = useState<Pick<ParseOptions, "columns" | "hints">>({});
  const file = parseUserNetworks(text, { finder, defaultName: "table", readings, meanings, ...told });
  const live = preview(text, {
    file,
    answers: { readings, meanings },
    onAnswer: answer => setReadings(withAnswer(readings, answer)),
    onStatus: (status, meaning) => setMeanings(new Map([...meanings, [status, meaning]])),
    onColumns: columns => setTold({ ...told, columns }),
    onHints: hints => setTold({ hints: { ...told.hints, ...hints } }),
  });
  return userNetworksPage({ preview: live });
}

const oddTable =
  "network,country,status\nMine,Spain,member\nMine,Kenja,member\nYours,Kenja,member\nMine,Atlantis,visitor\nYours,,member\n";

it("asks once for each spelling, with its rows, and names each other problem with its row", async () => {
  const { text } = shown(<AnsweredPage text={`${oddTable}Mine,Spain,member\n`} />);
  expect(text()).toContain("4 questions are open");
  expect(text()).toContain("“Kenja” rows 3 and 4");
  expect(text()).toContain("“Atlantis” row 5");
  expect(text()).toContain("No country row 6");
  expect(text()).toContain("“visitor” once");
  await expect.element(page.getByRole("row", { name: /^7 .*“Mine: Spain” appears twice/ })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

it("takes a suggestion for all rows of a spelling, counts the questions down and goes on to the next", async () => {
  const { text } = shown(<AnsweredPage text={oddTable} />);
  await page.getByRole("button", { name: "“Kenja” means the place KEN" }).click();
  expect(text()).toContain("3 questions are open");
  expect(text()).toContain("“Kenja”, rows 3 and 4: the place KEN.");
  await expect.element(page.getByRole("listitem").filter({ hasText: "Atlantis" })).toHaveFocus();
  await page.getByRole("button", { name: "Change the answer about “Kenja”, rows 3 and 4" }).click();
  await page.getByRole("button", { name: "Keep the answer" }).click();
  await page.getByRole("button", { name: "Change the answer about “Kenja”, rows 3 and 4" }).click();
  await page.getByRole("button", { name: "Leave out “Kenja”" }).click();
  await expect.element(page.getByRole("listitem").filter({ hasText: "“Kenja” rows 3 and 4" })).toHaveFocus();
  expect(text()).toContain("3 questions are open");
  expect(await accessibilityFaults()).toEqual([]);
});

it("finds who is meant by search, for one row alone where the person says so", async () => {
  const { text } = shown(<AnsweredPage text={oddTable} />);
  await page.getByRole("combobox", { name: "Where the answer about “Kenja” applies" }).selectOptions("only in row 4");
  await page.getByRole("combobox", { name: "Which country “Kenja” means" }).fill("Japan");
  await page.getByRole("option", { name: /Japan|JPN/ }).click();
  await expect.element(page.getByRole("button", { name: "Change the answer about “Kenja”, row 4" })).toBeVisible();
  expect(text()).toContain("4 questions are open");
  await expect.element(page.getByRole("listitem").filter({ hasText: "“Kenja” row 3" })).toHaveFocus();
  await page.getByRole("button", { name: "“Kenja” means the place KEN" }).click();
  expect(text()).toContain("“Kenja” row 3the place KEN");
  expect(text()).toContain("“Kenja” row 4the place JPN");
});

it("asks what an unknown status means, once for each word, and says when nothing is left to ask", async () => {
  const { text } = shown(<AnsweredPage text={"network,country,status\nMine,Spain,visitor\nMine,Peru,visitor\n"} />);
  expect(text()).toContain("1 question is open");
  expect(text()).toContain("2 not counted");
  await page.getByRole("button", { name: "“visitor”: Count as a member" }).click();
  expect(text()).toContain("All questions are answered.");
  expect(text()).toContain("2 members");
  await expect.element(page.getByRole("heading", { name: "Questions" })).toHaveFocus();
  await page.getByRole("button", { name: "Change the answer about “visitor”, 2 times" }).click();
  await page.getByRole("button", { name: "“visitor”: Leave out" }).click();
  expect(text()).toContain("“visitor” 2 timesleft out");
});

it("shows twenty-five of two hundred questions, and the others as these are answered", async () => {
  const rows = Array.from({ length: 200 }, (_, i) => `Mine,Nowhere ${String.fromCharCode(97 + (i % 26))}${i}\n`);
  const { text } = shown(<AnsweredPage text={`network,country\nMine,Spain\n${rows.join("")}`} />);
  expect(text()).toContain("200 questions are open");
  const fields = page.getByRole("combobox", { name: /^Which country “.*” means$/ });
  await expect.poll(() => fields.elements().length).toBe(25);
  await page.getByRole("button", { name: "Leave out “Nowhere a0”" }).click();
  await expect.poll(() => fields.elements().length).toBe(25);
  await page.getByRole("button", { name: "Show 25 more of 174 questions" }).click();
  await expect.poll(() => fields.elements().length).toBe(50);
});

it("shows how a table is read, and lets that be changed", async () => {
  const onColumns = vi.fn();
  shown(userNetworksPage({ preview: preview(table, { onColumns }) }));
  const status = page.getByRole("combobox", { name: "What the column “status” contains" });
  await expect.element(status).toHaveValue("status");
  await status.selectOptions("ignored");
  expect(onColumns).toHaveBeenCalledWith(expect.objectContaining({ roles: ["network", "jurisdiction", "ignored"] }));
});

const answer = (name: string) => page.getByRole("button", { name, exact: true });

it("asks what an unclear column holds, says so once, marks the column, and reads nothing before", async () => {
  const places = "Network,Requesting,Requested\nNine,France,Spain\nNine,Spain,Italy\nTen,Kenya,Peru\nTen,Peru,Kenya\n";
  const { text } = shown(<AnsweredPage text={places} />);
  expect(text()).toContain("Nothing is read yet. Answer the questions first.");
  expect(text().match(/also names countries/g)).toHaveLength(2);
  await answer("Answer the question about the column “Requested”").click();
  await expect.element(page.getByRole("listitem").filter({ hasText: "“Requested”" })).toHaveFocus();
  expect(await accessibilityFaults()).toEqual([]);
  await answer("“Requesting”: It names the members").click();
  await expect.element(page.getByRole("listitem").filter({ hasText: "“Requested”" })).toHaveFocus();
  await answer("“Requested”: Ignore the column").click();
  expect(text()).toContain("All questions are answered.");
  expect(text()).toContain("2 networks found; 4 memberships read.");
  await expect.element(page.getByRole("heading", { name: "Questions" })).toHaveFocus();
  await answer("Change the answer about “Requested”, Spain, Italy").click();
  const role = page.getByRole("combobox", { name: "What the column “Requested” contains" });
  await role.first().selectOptions("country");
  await expect.element(role.last()).toHaveValue("jurisdiction");
});

it.each([
  [
    "the members of a matrix",
    ",France,Spain,Italy\nFrance,,x,x\nSpain,x,,\nItaly,x,,\n",
    "The rows are the members",
    "3 networks found",
  ],
  [
    "cells merged with the one above",
    "Network,Country\nNine,France\n,Spain\n,Italy\nTen,Kenya\n,Ghana\n",
    "Fill from the row above",
    "Nine 3 members",
  ],
  [
    "a heading that stands twice",
    "Country,Member,Member\nFrance,x,\nSpain,,x\nItaly,x,x\n",
    "Read both as one",
    "1 network found",
  ],
  [
    "ends that may be those of the data",
    "Network,Country,From,To\nNine,France,1990,2016\nNine,Spain,1991,2016\nTen,Kenya,1992,2016\nTen,Peru,1993,2016\n",
    "Ignore the column",
    "Nine 2 members",
  ],
  [
    "a second table",
    "Country,Nine,Ten\nFrance,x,\nSpain,,x\n\nCountry,Eleven,Twelve\nPeru,x,\nKenya,,x\n",
    "Leave it out",
    "Nine 1 member",
  ],
])("asks about %s, and takes the answer", async (_what, content, said, read) => {
  const { text } = shown(<AnsweredPage text={content} />);
  expect(text()).toContain("1 question is open");
  await page.getByRole("button", { name: new RegExp(`: ${said}$`) }).click();
  expect(text()).toContain(read);
  expect(text()).toContain("All questions are answered.");
  await expect.element(page.getByRole("heading", { name: "Questions" })).toHaveFocus();
});

it("asks what the marks of a note mean once that is to be read", async () => {
  const noted = "Country,Nine,Ten\nFrance,x,z\nSpain,z,x\nItaly,x,x\nNote: x = member; z = corresponding\n";
  const { text } = shown(<AnsweredPage text={noted} />);
  await answer("“z = corresponding”: Ask what the mark means").click();
  for (const network of ["Nine", "Ten"]) await answer(`“${network}”: Marks for the network in the heading`).click();
  await answer("“z”: Count as a member").click();
  expect(text()).toContain("All questions are answered.");
  expect(text()).toContain("Nine 3 members");
});

it("uses nothing before it is accepted, and nothing where nothing was found", async () => {
  const onUse = vi.fn();
  const { show } = shown(userNetworksPage({ preview: preview(table, { onUse }) }));
  await page.getByRole("button", { name: "Use these networks" }).click();
  expect(onUse).toHaveBeenCalledOnce();
  show(userNetworksPage({ preview: preview("") }));
  await expect.element(page.getByRole("button", { name: "Use these networks" })).toBeDisabled();
});

it("has a sentence for every kind of problem", () => {
  for (const kind of problemKinds.filter(known => known !== "not-understood"))
    expect(en.userNetworks.problem(kind, "words")).not.toContain("was not understood");
});

it("removes with undo, and says what a link leaves out and why nothing is kept", async () => {
  const onRemove = vi.fn();
  const onUndo = vi.fn();
  const [first] = records.others;
  const { text } = shown(
    userNetworksPage({
      networks: first ? [first] : [],
      lastChange: { kind: "removed", names: ["Treaty"], left: 0 },
      storage: "blocked",
      onRemove,
      onUndo,
    }),
  );
  await page.getByRole("button", { name: `Remove ${first?.name}` }).click();
  expect(onRemove).toHaveBeenCalledWith([first?.id]);
  await page.getByRole("button", { name: "Undo" }).click();
  expect(onUndo).toHaveBeenCalled();
  expect(text()).toContain("The browser does not let the atlas save your networks");
  expect(text()).toContain("A link to this view does not include the networks you added");
  expect(text()).not.toContain("Saved in this browser");
});

it("counts who counts, and names observers beside them, before a table is used and after", async () => {
  const file = parseUserNetworks(table.replace("Kenja", "Kenya"), { finder, defaultName: "table" });
  const { text, show } = shown(userNetworksPage({ preview: preview(table.replace("Kenja", "Kenya")) }));
  expect(text()).toContain("2 members; 1 not counted");
  show(userNetworksPage({ networks: userNetworkRecords(file.networks, [], "") }));
  expect(text()).toContain("2 members; 1 not counted");
});

it("lists the statuses of a file and takes what they mean", async () => {
  const onStatus = vi.fn();
  const onHints = vi.fn();
  shown(userNetworksPage({ preview: preview(table, { onStatus, onHints }) }));
  await page.getByRole("combobox", { name: "What “observer” means" }).selectOptions("out");
  expect(onStatus).toHaveBeenCalledWith("observer", "out");
  await page.getByRole("combobox", { name: "Separator between cells" }).selectOptions(";");
  expect(onHints).toHaveBeenCalledWith({ separator: ";" });
  expect(await accessibilityFaults()).toEqual([]);
});

it("says that an encoding is a guess, with the choice of another beside it, and nothing of sound UTF-8", async () => {
  const onEncoding = vi.fn();
  const guessed = { encoding: "windows-1251", oddBytes: 0, isGuess: true, isChosen: false } as const;
  const source = { decoding: guessed, sheets: null, isMadeOfCells: false };
  const { text, show } = shown(userNetworksPage({ preview: preview(table, { onEncoding, source }) }));
  expect(text()).toContain("The file does not state its encoding, so this is a guess.");
  const encoding = page.getByRole("combobox", { name: "Encoding of the file" });
  await expect.element(encoding).toHaveValue("windows-1251");
  await encoding.selectOptions("Cyrillic (KOI8-R)");
  expect(onEncoding).toHaveBeenCalledWith("koi8-r");
  expect(await accessibilityFaults()).toEqual([]);
  const sure = { ...guessed, encoding: "utf-8", isGuess: false } as const;
  show(userNetworksPage({ preview: preview(table, { source: { ...source, decoding: sure } }) }));
  expect(encoding.query()).toBeNull();
});

it("offers the sheets of a workbook, hidden ones as such, and no separator", async () => {
  const onSheet = vi.fn();
  const names = [
    { name: "Members", isHidden: false },
    { name: "Old", isHidden: true },
  ];
  const source = { decoding: null, sheets: { sheets: names, sheet: "Members" }, isMadeOfCells: true };
  shown(userNetworksPage({ preview: preview(table, { onSheet, source }) }));
  await page.getByRole("combobox", { name: "Sheet of the workbook" }).selectOptions("Old (hidden)");
  expect(onSheet).toHaveBeenCalledWith("Old");
  expect(page.getByRole("combobox", { name: "Separator between cells" }).query()).toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
});

it("says which of several files is shown", () => {
  const { text } = shown(userNetworksPage({ place: { position: 2, total: 3, name: "more.csv" } }));
  expect(text()).toContain("File 2 of 3: more.csv");
  expect(text()).toContain("Use or discard this file to go on to the next.");
});

function pasteInto(target: Element, types: Readonly<Record<string, string>>): boolean {
  const data = new DataTransfer();
  for (const [type, value] of Object.entries(types)) data.setData(type, value);
  return target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
}

it("takes the cells of a spreadsheet from the clipboard, into the empty field or without one, and text as text", async () => {
  const [onHtml, onText] = [vi.fn(), vi.fn()];
  shown(userNetworksPage({ onHtml, onText }));
  const field = await vi.waitFor(() => page.getByRole("textbox", { name: "Or paste a table" }).element());
  const html = "<table><tr><td>Nine</td></tr></table>";
  expect(pasteInto(field, { "text/html": html, "text/plain": "Nine" })).toBe(false);
  expect(pasteInto(document.body, { "text/html": html, "text/plain": "Nine" })).toBe(false);
  expect(onHtml.mock.calls).toEqual([[html], [html]]);
  expect(pasteInto(field, { "text/html": "<b>Nine</b>", "text/plain": "Nine" })).toBe(true);
  pasteInto(document.body, { "text/plain": "a\tb" });
  expect(onText.mock.calls).toEqual([["a\tb"]]);
});

it("asks whether a file replaces networks that are there", async () => {
  const onUse = vi.fn();
  shown(userNetworksPage({ preview: preview(table, { onUse, sameNames: ["Mine"] }) }));
  await page.getByRole("button", { name: "Replace" }).click();
  await page.getByRole("button", { name: "Keep old and new" }).click();
  expect(onUse.mock.calls).toEqual([["replace"], ["keep-both"]]);
});

it("shows fifty of many networks and finds the rest", async () => {
  const [first] = records.others;
  if (!first) throw new Error("there is a network");
  const networks = Array.from({ length: 300 }, (_, i) => ({
    ...first,
    id: `own-${i}` as typeof first.id,
    name: `Treaty ${i}`,
  }));
  const { text } = shown(userNetworksPage({ networks }));
  expect(text()).toContain("250 networks more. Type a longer name");
  await page.getByRole("searchbox").fill("treaty 299");
  await expect.element(page.getByRole("button", { name: "Edit Treaty 299" })).toBeVisible();
});
