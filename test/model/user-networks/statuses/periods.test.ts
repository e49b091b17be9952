import { describe, expect, it } from "vitest";
import { cellStatusOf, isDate, isEnd, marksOf } from "../../../../src/model/user-networks/statuses/cell.ts";
import { endOf, periodOf } from "../../../../src/model/user-networks/statuses/periods.ts";

const today = "2026-11-28";

function said(cell: string): string {
  const status = marksOf([cell], today)(cell);
  if (status.kind === "no") return "no";
  return status.known ? `${status.status}${status.counts ? "" : "*"}` : "?";
}

const all = (cells: readonly string[], meaning: string) =>
  expect(cells.map(cell => [cell, said(cell)])).toEqual(cells.map(cell => [cell, meaning]));

describe("a membership that ended", () => {
  it("is read from a range in any language", () => {
    const signs = ["1990–2016", "1990-2016", "1990/2016", "1990 → 2016", "1995 (†2016)", "1990-01-01/2016-03-01"];
    const days = ["01.01.1990-31.12.2016", "Jan 1990 – Mar 2016", "–2016", "→2016", "1 mai 1990 – 2 juin 2016"];
    const words = [
      "1990 to 2016",
      "from 1990 to 2016",
      "de 1990 à 2016",
      "de 1990 a 2016",
      "1990 al 2016",
      "с 1990 по 2016",
    ];
    const more = [
      "с 1990 до 2016 г.",
      "1990年至2016年",
      "从1990年到2016年",
      "من 1990 إلى 2016",
      "١٩٩٠–٢٠١٦",
      "de 1990 até 2016",
    ];
    all([...signs, ...days, ...words, ...more], "withdrawn*");
    all(
      ["Member 1990–2016", "Yes (1990–2016)", "x 1990-2016", "Membre de 1990 à 2016", "成员（1990年至2016年）"],
      "withdrawn*",
    );
  });

  it("is read from its end", () => {
    const ends = [
      "until 2016",
      "jusqu'en 2016",
      "hasta 2016",
      "até 2016",
      "حتى 2016",
      "до 2016",
      "至2016年",
      "bis 2016",
    ];
    all(
      [...ends, "Member until 2016", "Membre jusqu'au 31/12/2016", "1995, left 2016", "Member, withdrew 2016"],
      "withdrawn*",
    );
  });

  it("may have begun again", () => {
    all(["1995–2001; 2004–", "Member 1995–2001, 2004–"], "member");
    all(["1995–2001; 2004–2010"], "withdrawn*");
    all(["1990, 2016", "left 2005, acceded 2010"], "?");
  });
});

describe("a membership that has not ended", () => {
  it("is read from its start in any language", () => {
    const starts = [
      "1995–",
      "1995-",
      "since 1995",
      "from 1995",
      "depuis 1995",
      "desde 1995",
      "منذ 1995",
      "с 1995",
      "自1995年",
    ];
    const open = [
      "1995–present",
      "1995 to date",
      "1995 à ce jour",
      "с 1995 г. по настоящее время",
      "1995年至今",
      "1995年起",
    ];
    all(
      [...starts, ...open, "Member since 1 May 2004", "Membre (1er janvier 1995)", "Член с 1 января 1995 года"],
      "member",
    );
  });

  it("has no end yet where the end is still to come", () => {
    all(["Member until 2030", "1995–2031", "1995-01-01/2026-12-31"], "member");
  });

  it("is asked about if it is in the future, or ends some time this year", () => {
    all(["2030", "Yes, from 2027", "2026-12-01", "1995–2026", "Member until 2026", "left 2030", "2031 (planned)"], "?");
    all(["Accession planned for 2027"], "candidate*");
  });
});

describe("a date", () => {
  it("that is none is not understood", () => {
    all(["31 February 2004", "31.02.2004", "2004-02-30", "1/0/1900", "34700", "2004-13-01"], "?");
  });

  it("has the letters of depositaries for consent, but not those that may mean a signature", () => {
    all(["29 Sep 2003 a", "12 Dec 2000 AA", "12 Dec 2000 A", "1 May 2004 d", "1 mai 2004 r"], "member");
    all(["29 Sep 2003 s", "29 Sep 2003 P", "29 Sep 2003 w"], "?");
  });

  it("is alone in its cell, but for a footnote", () => {
    expect(["2004", "1 May 2004", "2004 [1]", "١٩٩٥", "1995年"].every(isDate)).toBe(true);
    expect(["1990–2016", "since 1995", "31.02.2004", "0", "34700"].some(isDate)).toBe(false);
    expect(["2016", "present", "至今", "н.в.", "9999-12-31"].every(isEnd)).toBe(true);
  });
});

describe("a column of dates", () => {
  it("gives the period of each cell", () => {
    expect(periodOf("1990–2016", today)).toEqual({ from: "1990-01-01", until: "2016-12-31", state: "ended" });
    expect(periodOf("since 1 May 2004", today)).toEqual({ from: "2004-05-01", until: null, state: "current" });
    expect(periodOf("2030", today)?.state).toBe("future");
    expect(periodOf("1990–2026", today)?.state).toBe("unclear");
    expect([periodOf("x", today), periodOf("1990, 2016", today), periodOf("", today)]).toEqual([null, null, null]);
  });

  it("of ends says whether the end has come", () => {
    const states = (cells: readonly string[]) => [...new Set(cells.map(cell => endOf(cell, today)))];
    expect(states(["2016", "2026-11-28", "31/12/2016", "1990–2016", "until 2016"])).toEqual(["ended"]);
    expect(states(["2026-12-31", "2100-01-01", "9999-12-31", "present", "", "n/a", "-", "0"])).toEqual(["open"]);
    expect(states(["2026"])).toEqual(["unclear"]);
    expect(states(["x", "soon", "unknown", "31 February 2016"])).toEqual([null]);
  });
});

it("today is the day on which the table is read", () => {
  expect(cellStatusOf("1990–2016")).toMatchObject({ status: "withdrawn" });
});
