import { inks } from "../../draw/palette.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import { bands, type Fill, land } from "../../world/fill.ts";
import { closingEntries } from "./members.ts";
import type { FillInput, FillInputWith, FillKind, LegendEntry, ThematicMap, TipLine } from "./types.ts";

/** From near to far; all greater distances share the last. */
const stepColours = { light: ["#14565c", "#5c9a98", "#a9cdc6"], dark: ["#9fe0d6", "#4f9b97", "#2c5c5e"] } as const;

/** Beside the order of the steps: a relation is no step. */
const relatedColours = { light: "#b9a6c9", dark: "#6d5a80" } as const;

const questionEntry = "from";

interface StepEntry extends LegendEntry {
  readonly swatch: Fill;
}

/** One entry per distance; the last includes all greater ones. */
function stepEntries({ reach, theme, messages: { map } }: FillInputWith<"reach">): readonly StepEntry[] {
  const last = stepColours[theme].length;
  return stepColours[theme].map((colour, i): StepEntry => {
    const step = i + 1;
    const reached = [...reach.distances].filter(([, n]) => n === step || (step === last && n !== null && n > step));
    const hasFurther = reached.some(([, n]) => n !== step);
    return {
      id: `step-${step}`,
      label: hasFurther ? map.stepsOrMore(step) : map.steps(step),
      swatch: bands(colour),
      count: reached.length,
      jurisdictions: reached.map(([code]) => code),
      networks: [],
    };
  });
}

function paintReach(input: FillInputWith<"reach">): ThematicMap {
  const { reach, theme } = input;
  const { map, names } = input.messages;
  const name = input.nameOf(reach.from);
  const start = bands(inks[theme].mark);
  const steps = stepEntries(input);
  const fills = new Map<JurisdictionCode, Fill>([[reach.from, start]]);
  for (const { jurisdictions, swatch } of steps) for (const code of jurisdictions) fills.set(code, swatch);
  const related = reach.unreached.filter(({ why }) => why === "related").map(({ code }) => code);
  const relatedSwatch = bands(relatedColours[theme]);
  for (const code of related) fills.set(code, relatedSwatch);
  const relatedEntry: LegendEntry = {
    id: "related",
    label: map.relatedOnly,
    swatch: relatedSwatch,
    count: related.length,
    jurisdictions: related,
    networks: [],
  };
  const unreached = [...input.atlas.jurisdictions.values()].flatMap(({ code, kind }) =>
    kind === "state" && !fills.has(code) ? [code] : [],
  );
  const fromEntry: LegendEntry = {
    id: questionEntry,
    label: name,
    swatch: start,
    count: null,
    jurisdictions: [reach.from],
    networks: [],
  };
  const unreachedEntry: LegendEntry = {
    id: "step-none",
    label: map.statesUnreached,
    swatch: land,
    count: unreached.length,
    jurisdictions: unreached,
    networks: [],
  };
  const closing = closingEntries(input).filter(({ id }) => id !== "not-listed");
  const shown = steps.filter(({ id, count }) => id === "step-1" || count !== 0);
  return {
    title: map.titles.reach(names?.inSentence({ code: reach.from, name, language: input.language }) ?? name),
    fills,
    legend: [fromEntry, ...shown, ...(related.length > 0 ? [relatedEntry] : []), unreachedEntry, ...closing],
  };
}

function distanceLine({ reach, messages }: FillInput, code: JurisdictionCode): readonly TipLine[] {
  if (!reach || code === reach.from) return [];
  const steps = reach.distances.get(code) ?? null;
  const isRelated = reach.unreached.some(other => other.code === code && other.why === "related");
  const none = isRelated ? messages.map.relatedOnly : messages.map.noneListed;
  return [{ text: steps === null ? none : messages.map.steps(steps), colour: null }];
}

/** Distances from one jurisdiction to all others, counted in shared networks. */
export const reachFill: FillKind<"reach"> = {
  label: "reach",
  figureId: "map-reach",
  specificTitle: "map-reach",
  chosenBy: "question",
  needs: ["reach"],
  rows: "groups",
  questionEntry,
  paint: paintReach,
  tipLines: distanceLine,
};
