import { describe, expect, it } from "vitest";
import { cellStatusOf, isDate, isMark } from "../../../../src/model/user-networks/statuses/cell.ts";

/** "member", "no", or what a cell says otherwise; with an asterisk where that does not count. */
function said(cell: string): string {
  const status = cellStatusOf(cell);
  if (status.kind === "no") return "no";
  const known = status.known ? "" : "unknown: ";
  return `${known}${status.status}${status.counts ? "" : "*"}`;
}

const saidOf = (cells: readonly string[]): readonly string[] => [...new Set(cells.map(said))];

describe("a cell says yes", () => {
  it.each([
    ["by a mark", "x X х 1 y v true ok ✓ ✔ ☑ ✅ √ ● • ■ +"],
    ["in a word of any language", "yes oui si Sí sim ja да نعم 是 有 vrai VERDADERO Verdadeiro ИСТИНА صحيح WAHR"],
    ["by naming a member", "member Members Membership membre miembro membro член участник عضو 成员 成员国"],
    ["by naming a party", "party Parties"],
    ["by what makes a party", "ratified ratification acceded accession"],
  ])("%s", (_, cells) => {
    expect(saidOf(cells.split(" "))).toEqual(["member"]);
  });

  it("in several words", () => {
    const words = [
      "Full member",
      "member state",
      "Member States",
      "state party",
      "States Parties",
      "contracting party",
    ];
    expect(saidOf([...words, "in force"])).toEqual(["member"]);
  });

  it("by a date, the day from which somebody is a member", () => {
    const days = ["2004", "1899", "2004-05", "2004-5-6", "2004-05-06", "2004-05-06T10:30:00Z", "2004-05-06 10:30"];
    const others = ["1.2.2004", "22/04/2016", "22-04-16", "22.04.99", "22 Apr 2016", "22. April 2016", "3-May-04"];
    const words = ["April 2016", "Apr. 2016", "February 13, 2004", "13 Feb 2004 a", "13 Feb 2004 AA", "1 mai 2004 r"];
    expect(saidOf([...days, ...others, ...words])).toEqual(["member"]);
    expect(saidOf(["Yes (2004)", "member since 1995", "membre depuis 1995", "miembro desde 1995"])).toEqual(["member"]);
    expect(saidOf(["ja seit 1995", "yes from 2004", "member as of 1 May 2004", "✓ 2004"])).toEqual(["member"]);
  });

  it("and is a membership with all that it says", () => {
    expect(cellStatusOf("x")).toEqual({ kind: "yes", status: "member", counts: true, known: true });
    expect(cellStatusOf("guest")).toEqual({ kind: "yes", status: "invited", counts: false, known: true });
    expect(cellStatusOf("odd")).toEqual({ kind: "yes", status: "odd", counts: false, known: false });
  });

  it("with a footnote", () => {
    expect(
      saidOf(["Yes [2]", "x*", "member¹", "yes (2)", "yes (a)", "x †", "2004 [note 3]", "x()", "yes§", "x ( 12 )"]),
    ).toEqual(["member"]);
  });

  it("by consent after a signature, and not by one that is to come", () => {
    expect(saidOf(["Signed 2012; ratified 2014", "Signed and ratified", "Firmado y ratificado"])).toEqual(["member"]);
    const open = ["Signature subject to ratification", "Signed; ratification pending", "Signed, not ratified"];
    expect(saidOf([...open, "Signed without ratification", "签署未批准"])).toEqual(["signatory*"]);
    expect(said("Neither party nor signatory")).toBe("no");
    expect(said("Signed; party to the protocol only")).toBe("unknown: Signed; party to the protocol only*");
  });

  it("by being a member by office, or for the time being", () => {
    for (const cell of ["Ex officio member", "Member until further notice"])
      expect(cellStatusOf(cell)).toMatchObject({ counts: true });
    expect(said("Ex-member")).toBe("withdrawn*");
  });

  it("but not by a word before a year that is no month", () => {
    expect(saidOf(["Observer 2012", "observateur (2012)", "Observador 2012"])).toEqual(["observer*"]);
    expect(saidOf(["Left 2016", "Former 2001", "hasta 2010", "вышел 2004"])).toEqual(["withdrawn*"]);
    expect(saidOf(["Non 2015", "нет 2015", "нет данных", "unknown", "NaN", "s.o.", "FAUX", "ЛОЖЬ", "无"])).toEqual([
      "no",
    ]);
  });

  it("and leaves to a person what means yes in some tables and no in others, doubt, brackets and bare footnotes", () => {
    for (const cell of ["×", "○", "〇", "*", "x?", "Yes?", "(x)", "[1]", "(a)"])
      expect([cell, said(cell)]).toEqual([cell, `unknown: ${cell}*`]);
    expect(["×", "○", "x?", "(x)"].every(isMark)).toBe(true);
  });

  it("as a number of a table with decimals", () => {
    expect(saidOf(["1", "1.0", "1,00"])).toEqual(["member"]);
    expect(saidOf(["0", "0.0", "0,00"])).toEqual(["no"]);
    expect(saidOf(["2.0"])).toEqual(["unknown: 2.0*"]);
    expect(saidOf(["11.0"])).toEqual(["unknown: 11.0*"]);
    expect(saidOf(["1.05"])).toEqual(["unknown: 1.05*"]);
  });
});

describe("a cell says no", () => {
  it.each([
    ["by a mark", "0 n ✗ ☐ ❌"],
    ["in a word of any language", "no non não nao false none nein net нет لا 否"],
    ["by saying that nothing is known", "na n/a N/A nil null nd missing"],
    ["as tables of numbers leave a value out", "-9 -99 -999 -99.0 . .. ... - – — ? ?? --"],
  ])("%s", (_, cells) => {
    expect(saidOf(cells.split(" "))).toEqual(["no"]);
  });

  it("in several words, also with what comes after it", () => {
    const words = [
      "no longer a member",
      "-99.00",
      "not a member",
      "non-member",
      "Non Member",
      "non party",
      "no data",
      "no (left 2011)",
      "not yet",
    ];
    expect(saidOf([...words, "no [1]", "No 2004", " - ", "", " "])).toEqual(["no"]);
  });

  it("only if the word is alone", () => {
    expect(said("nothing")).toBe("unknown: nothing*");
    expect(said("notable")).toBe("unknown: notable*");
    expect(said("casino partner")).toBe("unknown: casino partner*");
    expect(saidOf(["-1000", "x -9", "9-"])).not.toContain("no");
  });
});

describe("a cell names a status", () => {
  it.each([
    ["observer*", "observer observers observateur observador наблюдатель مراقب 观察员"],
    ["candidate*", "candidate pending applicant candidat candidato кандидат مرشح 候选国"],
    ["signatory*", "signatory signed signature signataire signatario"],
    ["associate*", "associate associated associé asociado associado"],
    ["partner*", "partner dialogue partenaire socio parceiro"],
    ["invited*", "invited invitee guest invité invitado convidado"],
    ["withdrawn*", "withdrawn withdrew former left denounced expelled retiré"],
    ["suspended*", "suspended suspendu suspendido suspenso приостановлено"],
  ])("%s, in any of its words", (status, cells) => {
    expect(saidOf(cells.split(" "))).toEqual([status]);
  });

  it("in its plural and its parts, too", () => {
    expect(said("Former observer")).toBe("withdrawn*");
    expect(said("Dialogue partners")).toBe("partner*");
    expect(said("associate members")).toBe("associate*");
    expect(said("Yes, but suspended")).toBe("suspended*");
    expect(said("Member since 2010 (former observer)")).toBe("member");
  });

  it("that is unknown in its own words, which never count, even if they mention a member or a party", () => {
    const words = ["Honorary friend", "Nonregional member", "regional members", "party to a part", "participant"];
    const more = ["non regional member", "Prospective member", "Third party", "Member-elect", "Member (observer)"];
    for (const cell of [...words, ...more, "Member; left the bureau in 2019", "Ratified, not in force"])
      expect(said(cell)).toBe(`unknown: ${cell}*`);
    expect(said(" Provisional member ")).toBe("unknown: Provisional member*");
    const traps = [
      "un-ratified",
      "To be a member",
      "party to",
      "Non-permanent member",
      "Observer: no",
      "x/–",
      "Yes/No",
    ];
    for (const cell of [...traps, "Suspended 2010–2012", "No, member since 2004", "Party?", "1 member", "by 1995"])
      expect(said(cell)).toBe(`unknown: ${cell}*`);
  });
});

describe("a column", () => {
  it("of marks holds marks, known statuses and what is left out", () => {
    expect(["x", "no", "", "observer", "2004", "-99"].map(isMark)).toEqual([true, true, true, true, true, true]);
    expect(["honorary friend", "Belgium", "1.05"].map(isMark)).toEqual([false, false, false]);
  });

  it("of dates holds a date and nothing else, but for a footnote", () => {
    for (const cell of ["2004", " 2004-05-06 ", "13 Feb 2004 a", "2004 [1]", "2004 (2)"])
      expect(isDate(cell), cell).toBe(true);
    for (const cell of ["", " ", "x", "x 2004", "2004 x", "20045", "a2004", "1799", "2104"])
      expect(isDate(cell), cell).toBe(false);
  });
});
