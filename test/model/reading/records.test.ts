import { describe, expect, it } from "vitest";
import { recordsOf } from "../../../src/model/reading/records.ts";
import { jurisdiction, otherNetwork } from "../random.ts";

const raw = {
  jurisdictions: [jurisdiction("ESP"), jurisdiction("KEN")],
  networks: [],
  membershipsCsv: "network,jurisdiction,listedAs,note\r\nejn,ESP,Spain,\r\n",
  changes: [],
  others: [otherNetwork("nine", ["KEN"])],
};

const sentenceFor = (part: object): string => {
  try {
    recordsOf({ ...raw, ...part });
    return "no error";
  } catch (error) {
    return String(error);
  }
};

describe("reading the data files", () => {
  it("gives them back as records", () => {
    const records = recordsOf(raw);
    expect(records.jurisdictions).toEqual(raw.jurisdictions);
    expect(records.others).toEqual(raw.others);
    expect(records.memberships).toEqual([{ network: "ejn", jurisdiction: "ESP", listedAs: "Spain", note: "" }]);
  });

  it("says which file, record and field is wrong", () => {
    expect(sentenceFor({ networks: {} })).toBe("RecordError: networks.json must be a list.");
    expect(sentenceFor({ others: [otherNetwork("a", ["Kenya"])] })).toBe(
      "RecordError: other-networks.json, entry 1, members, entry 1 must be a code of three capital letters.",
    );
    expect(sentenceFor({ jurisdictions: [{ ...jurisdiction("ESP"), kind: "kingdom" }] })).toBe(
      "RecordError: jurisdictions.json, entry 1, kind must be one of state, territory, other, area.",
    );
    expect(sentenceFor({ changes: [{}] })).toMatch("changes.json, entry 1, id must be a text.");
  });

  it("says which line of the memberships is wrong", () => {
    const csv = "network,jurisdiction,listedAs,note\nejn,ESP,Spain,\nejn,spain,Spain,\n";
    expect(sentenceFor({ membershipsCsv: csv })).toMatch("memberships.csv, line 3, jurisdiction must be a code");
    expect(sentenceFor({ membershipsCsv: "a,b\n" })).toMatch("memberships.csv has no column “network”.");
  });

  it("reads no field from a prototype", () => {
    const hostile = JSON.parse('{"__proto__": {"code": "ESP"}}') as unknown;
    expect(sentenceFor({ jurisdictions: [hostile] })).toMatch("entry 1, code must be a text.");
  });
});
