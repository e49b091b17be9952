import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { chartIds, loadCharts } from "../../src/charts/kinds.ts";
import { readingWidthPx } from "../../src/charts/reading.ts";
import type { ChartContext } from "../../src/draw/context.ts";
import { contextOf } from "./lists.ts";
import { coarseWorld, realContext } from "./real.ts";

const charts = await loadCharts();
const { document } = parseHTML("<html><body></body></html>");

const rows = { sort: "size", counting: "exactly", byRegion: false, only: null, world: coarseWorld() } as const;

function readingOf(id: (typeof chartIds)[number], context: ChartContext) {
  const reading = charts[id].reading?.(context, rows);
  if (!reading) throw new Error(`${id} does not say how it is read`);
  return { ...reading, svg: reading.drawing?.(document as unknown as Document) ?? null };
}

it("has for each chart the id of its line in the registry", () => {
  for (const [id, chart] of Object.entries(charts)) expect(chart.id).toBe(id);
});

describe.each(chartIds)("how the chart %s is read", id => {
  it("stands in two to four sentences", () => {
    const { sentences } = readingOf(id, realContext());
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
  });

  it("is drawn from the data shown, in the width of a phone", () => {
    const { svg } = readingOf(id, realContext());
    expect(Number(svg?.getAttribute("width"))).toBe(readingWidthPx);
    const { svg: other } = readingOf(id, contextOf({ a: ["A", "B", "C"], b: ["B", "C", "D", "E"] }));
    expect(other?.textContent).not.toBe(svg?.textContent);
  });

  it("needs no drawing where nobody is a member", () => {
    const { sentences, svg } = readingOf(id, contextOf({ a: null }));
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(svg).toBeNull();
  });
});

it("gives as example the largest group in several networks, and the two that share most", () => {
  const examples = (["upset", "pairs", "grid", "euler"] as const).map(
    id => readingOf(id, realContext()).sentences.find(sentence => sentence.startsWith("Example")) ?? "",
  );
  expect(examples).toEqual([
    "Example: 22 jurisdictions are in the EJN and Eurojust and in no other chosen network.",
    "Example: the OAS network and IberRed share 17 members, 44% of all members of the two.",
    "Example: Belize: member of the CNCP, the OAS network and REFCO.",
    "Example, the framed area: 17 jurisdictions are in both the OAS network and IberRed.",
  ]);
});
