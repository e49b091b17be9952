import type { NetworkId } from "../../model/network.ts";
import { QuietSelect } from "../../panels/controls/QuietSelect.tsx";
import type { FillMode } from "../../state/view.ts";
import type { PageApp } from "../state/page-app.ts";

/** Modes that a person chooses; reach comes with a question, gaps with their page. */
const choosable = ["memberships", "count", "compare", "changes"] as const satisfies readonly FillMode[];

/** What the colours of the map say. */
export function FillChoice({ app }: { readonly app: PageApp }) {
  const { store, derived } = app;
  const { fill, compare, question } = store.view.value;
  const words = app.messages.value.map;
  const listed = derived.facts.value.networks;
  const pair = compare ?? firstTwo(listed);
  const modes: readonly FillMode[] = [
    ...choosable,
    ...(question.from ? (["reach"] as const) : []),
    ...(fill === "gaps" ? (["gaps"] as const) : []),
  ];
  return (
    <span class="fill-choice">
      <QuietSelect
        label={words.fill}
        value={modes.includes(fill) ? fill : "memberships"}
        options={pair ? modes : modes.filter(mode => mode !== "compare")}
        textOf={mode => words.fills[mode]}
        onChange={mode => store.change({ fill: mode, compare: mode === "compare" ? pair : null })}
      />
      {fill === "compare" && pair
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

function firstTwo([first, second]: readonly NetworkId[]): readonly [NetworkId, NetworkId] | null {
  return first && second ? [first, second] : null;
}
