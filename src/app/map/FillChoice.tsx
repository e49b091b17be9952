import { defaultFill, type FillId, fillIds, fills } from "../../map/scene/fills.ts";
import type { NetworkId } from "../../model/network.ts";
import { ExplainedSelect } from "../../panels/controls/ExplainedSelect.tsx";
import { QuietSelect } from "../../panels/controls/QuietSelect.tsx";
import type { View } from "../../state/view.ts";
import type { PageApp } from "../state/page-app.ts";

type NetworkPair = NonNullable<View["compare"]>;

/** Whether the view has what a fill shows: two networks, or the start of a question. */
export function canShow(id: FillId, { question }: View, pair: NetworkPair | null): boolean {
  const { needs, chosenBy } = fills[id];
  return (pair !== null || !needs.includes("compare")) && (question.from !== null || chosenBy !== "question");
}

/** The pair that a fill compares: that of the view, or the first two networks that are shown. */
export const comparedPair = ({ store, derived }: PageApp): NetworkPair | null =>
  store.view.value.compare ?? firstTwo(derived.facts.value.networks);

/** What choosing a fill changes. */
export const fillPatch = (id: FillId, pair: NetworkPair | null): Partial<View> => ({
  fill: id,
  compare: comparesTwo(id) ? pair : null,
});

const comparesTwo = (id: FillId): boolean => fills[id].needs.includes("compare");

/** Chooses the fill of the map, and the networks of one that compares two. */
export function FillChoice({ app }: { readonly app: PageApp }) {
  const { store, derived } = app;
  const view = store.view.value;
  const words = app.messages.value.mapControls;
  const listed = derived.facts.value.networks;
  const pair = comparedPair(app);
  return (
    <span class="fill-choice">
      <ExplainedSelect
        label={words.fill}
        value={canShow(view.fill, view, pair) ? view.fill : defaultFill}
        options={fillIds}
        isOff={id => !canShow(id, view, pair)}
        nameOf={id => words.fills[fills[id].label]}
        hintOf={id => words.fillHints[fills[id].label]}
        textOf={id => words.fillChoice(words.fills[fills[id].label], words.fillHints[fills[id].label])}
        onChange={id => store.change(fillPatch(id, pair))}
      />
      {comparesTwo(view.fill) && pair
        ? ([0, 1] as const).map(place => (
            <QuietSelect
              key={place}
              label={words.compared[place]}
              value={pair[place]}
              options={listed.filter(id => id !== pair[1 - place])}
              textOf={derived.wording.value.networkName}
              onChange={id => store.change({ compare: place === 0 ? [id, pair[1]] : [pair[0], id] })}
            />
          ))
        : null}
      <button
        class="link small"
        type="button"
        data-opens="fill-reading"
        aria-expanded={app.showsFillReading.value}
        onClick={() => {
          app.showsFillReading.value = !app.showsFillReading.peek();
        }}
      >
        {app.messages.value.reading.open}
      </button>
    </span>
  );
}

function firstTwo([first, second]: readonly NetworkId[]): NetworkPair | null {
  return first && second ? [first, second] : null;
}
