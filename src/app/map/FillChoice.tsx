import { defaultFill, type FillId, fillIds, fills } from "../../map/scene/fills.ts";
import type { NetworkId } from "../../model/network.ts";
import { QuietSelect } from "../../panels/controls/QuietSelect.tsx";
import type { View } from "../../state/view.ts";
import type { PageApp } from "../state/page-app.ts";

type NetworkPair = NonNullable<View["compare"]>;

/** Fills from the menu first, then the one of the open question, then one that a page has chosen. */
function offeredFills({ fill, question }: View, pair: NetworkPair | null): readonly FillId[] {
  const byMenu = fillIds.filter(id => fills[id].chosenBy === "menu");
  const byQuestion = fillIds.filter(id => fills[id].chosenBy === "question" && question.from);
  const byPage = fillIds.filter(id => fills[id].chosenBy === "page" && id === fill);
  return [...byMenu, ...byQuestion, ...byPage].filter(id => pair || !fills[id].needs.includes("compare"));
}

/** Chooses the fill of the map, and the networks of one that compares two. */
export function FillChoice({ app }: { readonly app: PageApp }) {
  const { store, derived } = app;
  const view = store.view.value;
  const words = app.messages.value.map;
  const listed = derived.facts.value.networks;
  const pair = view.compare ?? firstTwo(listed);
  const offered = offeredFills(view, pair);
  const comparesTwo = (id: FillId): boolean => fills[id].needs.includes("compare");
  return (
    <span class="fill-choice">
      <QuietSelect
        label={words.fill}
        value={offered.includes(view.fill) ? view.fill : defaultFill}
        options={offered}
        textOf={id => words.fills[fills[id].label]}
        onChange={id => store.change({ fill: id, compare: comparesTwo(id) ? pair : null })}
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
    </span>
  );
}

function firstTwo([first, second]: readonly NetworkId[]): NetworkPair | null {
  return first && second ? [first, second] : null;
}
