import { computed, type ReadonlySignal } from "@preact/signals";
import { type Finder, finderOf } from "../../model/search/finder.ts";
import { fold } from "../../model/search/fold.ts";
import { inGroups } from "../../model/search/groups.ts";
import type { Choice } from "../../panels/controls/Combobox.tsx";
import type { Choices } from "../state/finder.ts";
import type { Command, CommandGroup, CommandPlace } from "./command.ts";
import { commandsOf } from "./list.ts";

export interface Palette {
  /** Countries, networks and commands that a text finds; a signal, so that a field asks again once they change. */
  readonly find: ReadonlySignal<(text: string) => readonly Choice[]>;
  /** Runs what the search has found; false: it is not a command. */
  run(choice: Choice): boolean;
}

const countries = "countries";

type Headings = Readonly<Record<CommandGroup, string>>;

/** Countries need most room: many share a word. */
const roomOf = (group: string): number => (group === countries ? 8 : group === "networks" ? 5 : 4);

/** "Globe" is an action by name; "GlobE", typed like this, is a network. */
function namesAction(text: string, found: readonly { readonly group: string; readonly choice: Choice }[]): boolean {
  if (found.some(({ group, choice }) => group === "networks" && choice.label === text.trim())) return false;
  return found.some(({ group, choice }) => group === "actions" && fold(choice.label) === fold(text));
}

/** With fewer letters, nobody would see why a word that is not shown has been found. */
const minSynonymLetters = 3;

const textsOf = ({ texts, label }: Command): readonly string[] => texts ?? [label];

/** Searches countries and networks as `choices` knows them, and commands by their labels. */
export function searchOf(
  choices: Choices,
  commands: readonly Command[],
  headings: Headings,
): (text: string) => readonly Choice[] {
  const order = [countries, ...Object.keys(headings)];
  const actionsFirst = [...new Set([countries, "actions", ...order])];
  const byName: Finder<Command> = finderOf(commands.map(command => ({ value: command, texts: textsOf(command) })));
  const byAnyWord: Finder<Command> = finderOf(
    commands.map(command => ({ value: command, texts: [...textsOf(command), ...(command.synonyms ?? [])] })),
  );
  return text => {
    const places = choices
      .matches(text)
      .map(({ choice, match }) =>
        choice.kind === "network"
          ? { group: "networks", match, choice: { ...choice, heading: headings.networks } }
          : { group: countries, match, choice },
      );
    const finder = fold(text).length < minSynonymLetters ? byName : byAnyWord;
    const found = finder.find(text, commands.length).map(({ value, match }) => {
      const choice: Choice = { id: value.id, kind: "command", label: value.label, matched: null };
      return { group: value.group, match, choice: { ...choice, heading: headings[value.group] } };
    });
    const all = [...places, ...found];
    return inGroups(all, namesAction(text, all) ? actionsFirst : order, roomOf).map(({ choice }) => choice);
  };
}

export function commandPaletteOf(place: CommandPlace): Palette {
  const { app } = place;
  const commands = computed(() => commandsOf(place));
  return {
    find: computed(() => searchOf(app.choices.value, commands.value, app.messages.value.search.commands.groups)),
    run({ kind, id }) {
      if (kind !== "command") return false;
      commands
        .peek()
        .find(command => command.id === id)
        ?.run();
      return true;
    },
  };
}
