import { describe, expect, it } from "vitest";
import { atlasOf } from "../../../src/model/atlas.ts";
import { incidenceOf } from "../../../src/model/sets/overlap.ts";
import type { ParsedFile } from "../../../src/model/user-networks/parse.ts";
import type { ProblemKind } from "../../../src/model/user-networks/problem.ts";
import { answerKey } from "../../../src/model/user-networks/questions/answers.ts";
import { markedTable, userNetworkRecords, userNetworksJson } from "../../../src/model/user-networks/records.ts";
import { atlas, code } from "../data.ts";
import { read } from "./reading.ts";

const members = (file: ParsedFile): Record<string, string[]> =>
  Object.fromEntries(file.networks.map(network => [network.name, network.members.map(member => member.jurisdiction)]));
const kinds = (file: ParsedFile): ProblemKind[] => file.problems.map(({ kind }) => kind);

describe("a table of a person's own", () => {
  it("may be long, with any headings, in any separator", () => {
    for (const separator of [",", ";", "\t"]) {
      const text = [
        "Organisation|Pays|Statut",
        "Nine|Belgique|membre",
        "Nine|Allemagne|observateur",
        "Ten|Pérou|membre",
      ].join("\n");
      const file = read(text.replaceAll("|", separator));
      expect(file.columns?.roles, separator).toEqual(["network", "jurisdiction", "status"]);
      expect(members(file)).toEqual({ Nine: ["BEL", "DEU"], Ten: ["PER"] });
      expect(file.networks[0]?.members.map(({ status, counts }) => [status, counts])).toEqual([
        ["member", true],
        ["observer", false],
      ]);
      expect(file.problems).toEqual([]);
    }
  });

  it("may be long without headings", () => {
    const file = read("Nine,Belgium\nNine,Germany\nTen,Peru\n");
    expect(file.columns?.headingLine).toBe(null);
    expect(members(file)).toEqual({ Nine: ["BEL", "DEU"], Ten: ["PER"] });
  });

  it("may be wide, with marks, words and dates in the cells", () => {
    const file = read(
      "Country;Region;Nine;Treaty of Ten\nBelgium;Europe;x;1999\nGermany;Europe;;ratified\nPeru;Americas;no;observer\n",
    );
    expect(file.columns?.roles).toEqual(["jurisdiction", "ignored", "member-of", "member-of"]);
    expect(members(file)).toEqual({ Nine: ["BEL"], "Treaty of Ten": ["BEL", "DEU", "PER"] });
  });

  it("may be a list of jurisdictions alone, one network by the name of the file", () => {
    expect(members(read("Belgium\nGermany\nPeru\n"))).toEqual({ "my list": ["BEL", "DEU", "PER"] });
    expect(members(read("Country\nBelgium\n"))).toEqual({ "my list": ["BEL"] });
  });

  it("may name several jurisdictions in one cell", () => {
    expect(members(read("Network,Members\nNine,Belgium; Germany; Luxembourg\nTen,Peru\n"))).toEqual({
      Nine: ["BEL", "DEU", "LUX"],
      Ten: ["PER"],
    });
  });

  it("may name several networks in one cell, with a status in brackets", () => {
    const file = read("country,organizations\nBelgium,Nine; Treaty of Ten (Lagos)\nPeru,Nine (observer); Eleven\n");
    expect(members(file)).toEqual({ Nine: ["BEL", "PER"], "Treaty of Ten (Lagos)": ["BEL"], Eleven: ["PER"] });
    expect(file.networks[0]?.members[1]?.status).toBe("observer");
  });

  it("may name jurisdictions in every language, by alias and by code", () => {
    const file = read(
      'network,country\nn,ألمانيا\nn,Франция\nn,法国\nn,Swaziland\nn,KE\nn,MLT\nn,"Korea, Republic of"\n',
    );
    expect(members(file)).toEqual({ n: ["DEU", "FRA", "SWZ", "KEN", "MLT", "KOR"] });
    expect(kinds(file)).toEqual(["duplicate"]);
  });

  it("is read with the columns that the person chose instead", () => {
    const text = "a,b\nBelgium,Peru\nFrance,Chile\n";
    const guessed = read(text).columns;
    if (!guessed) throw new Error("a table has columns");
    const file = read(text, { columns: { ...guessed, roles: ["network", "jurisdiction"] } });
    expect(members(file)).toEqual({ Belgium: ["PER"], France: ["CHL"] });
  });
});

describe("problems of a table", () => {
  it("have their row, their column, what was read and what may be meant, and the rest is used", () => {
    const file = read("network,country\nNine,Belgum\nNine,Germany\nNine,Atlantis\n,Peru\nNine,\n");
    expect(file.problems).toEqual([
      { kind: "unknown-jurisdiction", row: 2, column: "country", value: "Belgum", suggestions: ["BEL"], used: false },
      { kind: "unknown-jurisdiction", row: 4, column: "country", value: "Atlantis", suggestions: [], used: false },
      { kind: "missing-network", row: 5, column: "country", value: "Peru", suggestions: [], used: false },
      { kind: "missing-jurisdiction", row: 6, column: "country", value: "Nine", suggestions: [], used: false },
    ]);
    expect(members(file)).toEqual({ Nine: ["DEU"] });
  });

  it("tell a duplicate from a contradiction, and keep what came first", () => {
    const file = read(
      "network,country,status\nNine,Belgium,member\nnine,BEL,member\nNine,Belgien,observer\nNine,Belgique,observer\n",
    );
    expect(kinds(file)).toEqual(["duplicate", "unknown-jurisdiction", "contradiction"]);
    expect(file.networks).toMatchObject([{ name: "Nine", members: [{ jurisdiction: "BEL", status: "member" }] }]);
  });

  it("keep the words of an unknown status, and never count them", () => {
    const file = read("network,country,status\nNine,Belgium,honorary godparent\nNine,Peru,nonregional member\n");
    expect(file.networks[0]?.members).toMatchObject([
      { status: "honorary godparent", counts: false },
      { status: "nonregional member", counts: false },
    ]);
    expect(file.problems.slice(0, 1)).toMatchObject([{ kind: "unknown-status", row: 2, used: true }]);
  });

  it("read the same status from its plural and from words around it", () => {
    const file = read(
      "network,country,status\nNine,Belgium,candidates\nNine,Peru,dialogue partners\nNine,Chile,former member\n",
    );
    expect(file.networks[0]?.members.map(({ status, counts }) => [status, counts])).toEqual([
      ["candidate", false],
      ["partner", false],
      ["withdrawn", false],
    ]);
  });

  it("name an unknown jurisdiction of a wide table once, however many networks it is in", () => {
    expect(kinds(read("country,A,B,C\nBelgium,x,x,x\nPeru,x,,\nAtlantis,x,x,x\n"))).toEqual(["unknown-jurisdiction"]);
  });

  it("vanish where the person explains a spelling", () => {
    const file = read("network,country\nNine,Peru\nNine,the old country\n", {
      readings: new Map([[answerKey("the old country"), code("BEL")]]),
    });
    expect(members(file)).toEqual({ Nine: ["PER", "BEL"] });
    expect(file.problems).toEqual([]);
  });

  it("are in the file that is given back, in their rows, and nothing in it runs as a formula", () => {
    const text = "network,country\nNine,Belgum\n=1+1,Germany\n";
    const marked = markedTable(text, read(text), ({ kind, value }) => `${kind} ${value}`);
    expect(marked).toBe(
      "\uFEFFnetwork,country,Problem,Meant\r\nNine,Belgum,unknown-jurisdiction Belgum,\r\n'=1+1,Germany,,\r\n",
    );
  });
});

describe("JSON of a person's own", () => {
  it("may be a list of memberships, a list of networks, or lists by name", () => {
    const rows = '[{"network":"Nine","jurisdiction":"Belgium"},{"network":"Nine","country":"DEU","status":"observer"}]';
    const networks = '{"networks":[{"name":"Nine","members":["BEL"],"observers":["Germany"]}]}';
    for (const text of [rows, networks]) {
      const file = read(text);
      expect(members(file), text).toEqual({ Nine: ["BEL", "DEU"] });
      expect(file.networks[0]?.members[1]?.status).toBe("observer");
    }
    expect(members(read('{"Nine":["BEL",{"code":"DEU","status":"candidate"}],"Ten":["PER"]}'))).toEqual({
      Nine: ["BEL", "DEU"],
      Ten: ["PER"],
    });
  });

  it("says what it could not use", () => {
    const file = read('[{"network":"Nine","jurisdiction":"Atlantis"},7,{"name":"Ten","members":["PER",null]}]');
    expect(file.problems).toMatchObject([
      { kind: "unknown-jurisdiction", row: 1 },
      { kind: "not-understood", row: 2, value: "7" },
      { kind: "not-understood", row: 4, value: "null" },
    ]);
    expect(members(file)).toEqual({ Ten: ["PER"] });
  });

  it("is reported as broken if it is", () => {
    expect(kinds(read('{"Nine": ["BEL"'))).toEqual(["not-json"]);
  });
});

describe("own networks in the atlas", () => {
  const text =
    "network,country,status\nNine,Belgium,member\nNine,Swaziland,suspended\nNine,Peru,candidate\nNine,Chile,observer\n网络,KEN,member\n";
  const records = userNetworkRecords(read(text).networks, ["own-nine"], "mine.csv");

  it("get ids that no other network has", () => {
    expect(records.map(({ id }) => id)).toEqual(["own-nine-2", "own-network"]);
  });

  it("count as their status says, and show it", () => {
    const joined = atlasOf({ ...atlas.records, others: records });
    const { editions } = joined;
    const nine = editions.published.members.get(records[0]?.id ?? (code("") as never));
    expect(
      [...(nine?.values() ?? [])].map(({ jurisdiction, status, counts, listedAs }) => [
        jurisdiction,
        status,
        counts,
        listedAs,
      ]),
    ).toEqual([
      ["BEL", "member", true, "Belgium"],
      ["SWZ", "suspended", false, "Swaziland"],
      ["PER", "candidate", false, "Peru"],
    ]);
    const chosen = records.map(({ id }) => id);
    expect(incidenceOf(joined, editions.published, chosen, "apart").jurisdictions).toEqual(["BEL", "KEN"]);
    expect(editions.published.observers.get(chosen[0] ?? (code("") as never))).toEqual(["CHL"]);
  });

  it("come back from the file that is shared as they were", () => {
    const again = read(userNetworksJson(records));
    expect(again.problems).toEqual([]);
    const plain = (list: typeof records) =>
      list.map(({ name, members: codes, observers, details }) => ({
        name,
        codes,
        observers,
        statuses: details?.map(({ status, counts }) => [status, counts]),
      }));
    expect(plain(userNetworkRecords(again.networks, ["own-nine"], "mine.csv"))).toEqual(plain(records));
  });
});
