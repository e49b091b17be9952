import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sortDay, sortedByDate, sourcesOfChanges } from "../../src/model/change.ts";
import { id } from "./data.ts";
import { network } from "./random.ts";
import { change } from "./toy-records.ts";

describe("the day from which a dated fact is certainly true", () => {
  it.each([
    ["2013-07-01", "2013-07-01"],
    ["2018-04", "2018-04-01"],
    ["2016", "2016-01-01"],
    ["2004/..", "2004-01-01"],
    ["2004/2006-03", "2004-01-01"],
    ["../2020-01", "2020-01-01"],
    ["/2020-01-31", "2020-01-31"],
    [null, "9999-12-31"],
  ])("is for %s the %s", (date, day) => {
    expect(sortDay(date)).toBe(day);
  });

  it("puts changes in order, those of one day in the order of the file", () => {
    const dates = fc.constantFrom("2016", "2016-01", "2016-01-01", "2015-12-31", "../2016-02", "2017/..", null);
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 30 }), drawn => {
        const sorted = sortedByDate(drawn.map((date, i) => change(i, date, [])));
        const keys = sorted.map(({ id, date }) => `${sortDay(date)} ${id.slice(1).padStart(2, "0")}`);
        expect(keys).toEqual(keys.toSorted());
        expect(keys).toHaveLength(drawn.length);
      }),
    );
  });
});

it("names the sources of what changed in the networks that are asked for, each once", () => {
  const changes = [
    change(1, "2015", [], { sources: ["a", "b"] }),
    change(2, "2016", [], { sources: ["b", "c"] }),
    change(3, "2017", [], { sources: ["d"], network: id("other") }),
  ];
  expect([...sourcesOfChanges(changes, [network("n"), network("without changes")])]).toEqual(["a", "b", "c"]);
});
