import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeXlsx } from "hucre";
import { afterAll, expect, it } from "vitest";
import { atlas, atlasJson } from "./terminal.ts";

const folder = mkdtempSync(join(tmpdir(), "atlas-own-"));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string | Uint8Array): string {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
}

const officers = written(
  "officers.csv",
  "network,country,status\nLiaison officers,Kenia,member\nLiaison officers,Japan,member\nLiaison officers,Germani,member\nLiaison officers,France,observer\n",
);

it("names every problem of a file with its row and a suggestion, uses the rest, and exits with 1", async () => {
  const { exit, out } = await atlas("check", officers);
  expect(exit).toBe(1);
  expect(out).toContain("one network from 4 statements; 1 problem.");
  expect(out).toContain("Row 4, “country”: “Germani” is not a country or territory that the atlas knows.");
  expect(out).toContain("Did you mean Germany (DEU)?");
  const { networks, problems } = await atlasJson("check", officers);
  expect(networks[0].members.map((member: { code: string }) => member.code)).toEqual(["KEN", "JPN", "FRA"]);
  expect(problems).toMatchObject([{ kind: "unknown-jurisdiction", row: 4, value: "Germani", suggestions: ["DEU"] }]);
});

it("gives the file back with its problems marked", async () => {
  const out = join(folder, "marked.csv");
  await atlas("check", officers, "--out", out);
  const [head, first, , third] = readFileSync(out, "utf8").split("\r\n");
  expect(head).toBe("\uFEFFnetwork,country,status,Problem,Meant");
  expect(first).toBe("Liaison officers,Kenia,member,,");
  expect(third).toContain("“Germani” is not a country");
});

it("takes the answers that a person writes into the file that was given back", async () => {
  const out = join(folder, "to-answer.csv");
  const { out: said } = await atlas("check", officers, "--out", out);
  expect(said).toContain("In the column “Meant”, write the country");
  const marked = readFileSync(out, "utf8");
  const answered = written("answered.csv", marked.replace(/(Germani.*),\r\n/, "$1,Germany\r\n"));
  expect((await atlas("check", answered)).exit).toBe(0);
  const { networks, questions } = await atlasJson("check", answered);
  expect(networks[0].members.map((member: { code: string }) => member.code)).toEqual(["KEN", "JPN", "DEU", "FRA"]);
  expect(questions).toMatchObject([{ spelling: "Germani", rows: [{ row: 4, meant: "DEU" }] }]);
});

it("takes a sound wide table with semicolons in Windows-1252 and exits with 0", async () => {
  const file = written("wide.csv", Buffer.from("Pays;Traité A;Traité B\nCôte d'Ivoire;x;\nKenya;x;x\n", "latin1"));
  expect((await atlas("check", file)).exit).toBe(0);
  const { networks, encoding } = await atlasJson("check", file);
  expect(encoding).toBe("windows-1252");
  expect(networks.map((network: { name: string }) => network.name)).toEqual(["Traité A", "Traité B"]);
});

it("reads Russian Excel's CSV by a guess that it tells, and in the encoding that it is given", async () => {
  // As Excel in Russian saves it: Windows-1251, semicolons, no mark.
  const russian = fileURLToPath(new URL("cp1251.csv", import.meta.url));
  const { exit, out } = await atlas("check", russian);
  expect(exit).toBe(0);
  expect(out).toContain("one network from 3 statements; no problem.");
  expect(out).toContain(
    "it was read as Cyrillic (Windows-1251), a guess. If letters are wrong, name another with --encoding.",
  );
  const { networks, encoding, encodingIsGuess } = await atlasJson("check", russian);
  expect({ encoding, encodingIsGuess }).toEqual({ encoding: "windows-1251", encodingIsGuess: true });
  expect(networks[0]).toMatchObject({ name: "Девять", members: [{ code: "FRA" }, { code: "ESP" }, { code: "KEN" }] });
  const { encodingIsGuess: isGuess } = await atlasJson("check", russian, "--encoding", "Windows-1251");
  expect(isGuess).toBe(false);
  expect((await atlas("check", russian, "--encoding", "koi8-r")).exit).toBe(1);
  expect((await atlas("route", "France", "Kenya", "--with", russian)).stderr).toContain("--encoding");
});

it("reads the sheets of a workbook, the first by itself and another by name", async () => {
  const rows = (network: string) => [
    ["network", "country"],
    [network, "Kenya"],
  ];
  const sheets = [
    { name: "Now", rows: rows("Nine") },
    { name: "Then", rows: rows("Ten"), hidden: true },
  ];
  const workbook = written("book.xlsx", (await writeXlsx({ sheets })) as Uint8Array);
  const { out, exit } = await atlas("check", workbook);
  expect(exit).toBe(0);
  expect(out).toContain("The sheet “Now” was read. --sheet reads another: “Then” (hidden).");
  const { networks, sheet } = await atlasJson("check", workbook, "--sheet", "Then");
  expect({ name: networks[0].name, sheet }).toEqual({ name: "Ten", sheet: "Then" });
  expect((await atlas("check", workbook, "--sheet", "Never")).out).toContain("It has: Now, Then.");
});

it("checks several files, and exits with 1 if one has a problem", async () => {
  const sound = written("sound.csv", "network,country\nNine,Kenya\n");
  const { exit, out } = await atlas("check", sound, officers);
  expect(exit).toBe(1);
  expect(out).toContain("sound.csv: one network from 1 statement; no problem.");
  expect(out).toContain("officers.csv: one network from 4 statements; 1 problem.");
  const { files } = await atlasJson("check", sound, officers);
  expect(files.map(({ problems }: { problems: readonly unknown[] }) => problems.length)).toEqual([0, 1]);
});

it("says by which years a table was read, which is no fault of it", async () => {
  const years = written("years.csv", "network,country,year\nA,Kenya,2010\nA,Kenya,2011\nA,Japan,2010\nA,Japan,2011\n");
  const { exit, out } = await atlas("check", years);
  expect(exit).toBe(0);
  expect(out).toContain("; no problem.");
  expect(out).toContain("only the last year of each network was used (2011)");
  const { stderr } = await atlas("route", "Japan", "Kenya", "--with", years);
  expect(stderr).toContain("only the last year of each network was used (2011)");
  expect(stderr).not.toContain("problem");
});

it("counts who counts, and names beside them whom a list only names", async () => {
  expect((await atlas("check", officers)).out).toContain(
    "(--networks own-liaison-officers): 2 members; 1 not counted.",
  );
});

it("lets own networks take part in every answer, and says where a file has problems", async () => {
  const { shared, steps } = await atlasJson("route", "Japan", "Kenya", "--with", officers);
  expect({ shared, steps }).toEqual({ shared: ["own-liaison-officers"], steps: 1 });
  expect((await atlasJson("overlaps", "--with", officers)).networks).toContain("own-liaison-officers");
  expect((await atlas("route", "Japan", "Kenya", "--with", officers)).stderr).toContain("1 problem; the rest is used");
  expect((await atlasJson("route", "Japan", "Kenya")).steps).toBeNull();
});

it.each([
  [["check"], "check FILE"],
  [["check", join(folder, "missing.csv")], "there is no such file or folder"],
  [["check", folder], "it is a folder"],
  [["check", officers, officers, "--out", join(folder, "x.csv")], "--out saves the marked copy of one file"],
  [["check", officers, "--encoding", "latin"], "--encoding takes utf-8, windows-1252"],
  [["overlaps", "--with", join(folder, "missing.csv")], "there is no such file or folder"],
  [["overlaps", "--with", written("prose.txt", "Nothing of use here.\n")], "No network was found in"],
])("answers the wrong call %j with a sentence and exit 2", async (words, sentence) => {
  const { exit, stderr, out } = await atlas(...words);
  expect({ exit, out }).toEqual({ exit: 2, out: "" });
  expect(stderr).toContain(sentence);
});

it("prints nothing that could steer a terminal, whatever a file holds", async () => {
  const hostile = written(
    "hostile.csv",
    "network,country\n\u001b[2J\u0007Red,\u001b]0;title\u0007Kenya\nRed,\u009b31mNowhere\n",
  );
  const { out, stderr } = await atlas("check", hostile);
  expect(`${out}${stderr}`).toContain("Row");
  expect(`${out}${stderr}`.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});
