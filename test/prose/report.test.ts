import { expect, it } from "vitest";
import { en } from "../../src/i18n/en/index.ts";
import { atlasOf } from "../../src/model/atlas.ts";
import { userNetworkRecords } from "../../src/model/user-networks/records.ts";
import { jurisdictionReport } from "../../src/prose/report.ts";
import { atlas, code } from "../model/data.ts";

const words = { messages: en, language: "en" } as const;

it("gives away no network of a person's own in a report that is sent to the project", () => {
  const members = [{ jurisdiction: code("KEN"), row: 1, listedAs: "Kenya", status: "member", counts: true }];
  const own = userNetworkRecords([{ name: "Our secret list", members }], [], "secret.csv");
  const { editions } = atlasOf({ ...atlas.records, others: [...atlas.records.others, ...own] });
  expect(editions.current.memberships.get(code("KEN"))?.some(({ network }) => network === own[0]?.id)).toBe(true);
  const report = jurisdictionReport({ ...words, edition: editions.current }, code("KEN"), "Kenya");
  expect(report).toMatch(/ARINSA|Asset Recovery/);
  expect(report).not.toMatch(/secret/i);
});
