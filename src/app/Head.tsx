import type { Language } from "../model/jurisdiction.ts";
import { languages } from "../model/jurisdiction.ts";
import type { NetworkId } from "../model/network.ts";
import { AnswerLine, type ExampleQuestion } from "../panels/AnswerLine.tsx";
import type { Choice } from "../panels/Combobox.tsx";
import { Header } from "../panels/Header.tsx";
import { isJurisdiction } from "./actions.ts";
import { answerOf } from "./answer.ts";
import type { AtlasApp } from "./atlas-app.ts";
import { selectedCell } from "./selection.ts";

const codeOf = (choice: Choice | null) => (choice && isJurisdiction(choice.id) ? choice.id : null);

export function Head({ app }: { readonly app: AtlasApp }) {
  const { store, preferences, choices } = app;
  const { edition, question, language } = store.view.value;
  const find = choices.value;
  return (
    <Header
      messages={app.messages.value}
      direction={app.direction.value}
      edition={edition}
      from={find.of(question.from)}
      to={find.of(question.to)}
      theme={preferences.choice.value}
      language={language}
      languages={languages}
      find={find.all}
      findJurisdiction={find.jurisdictions}
      onSearch={choice =>
        choice.kind === "network"
          ? store.change({ network: choice.id as NetworkId, jurisdiction: null })
          : store.change({ jurisdiction: codeOf(choice), network: null })
      }
      onQuestion={(from, to) => store.change({ question: { from: codeOf(from), to: codeOf(to) } })}
      onReachAll={() => store.change({ fill: "reach" })}
      onEdition={id => store.change({ edition: id })}
      onPage={page => store.change({ page })}
      onTheme={preferences.choose}
      onLanguage={(id: Language) => store.change({ language: id })}
    />
  );
}

export function Answer({ app }: { readonly app: AtlasApp }) {
  const { store, derived } = app;
  const view = store.view.value;
  const context = derived.context.value;
  const changed = store.atlas.value.records.changes.filter(change => change.nature === "change").length;
  return (
    <AnswerLine
      messages={app.messages.value}
      sentence={answerOf(context, derived.facts.value, view, selectedCell(app))}
      examples={examplesOf(app)}
      changedSince={view.edition === "published" ? changed : null}
      onShowCurrent={() => store.change({ edition: "current" })}
    />
  );
}

function examplesOf({ store, messages, derived }: AtlasApp): readonly ExampleQuestion[] {
  const view = store.view.value;
  if (view.jurisdiction || view.overlap || view.question.from) return [];
  const { question } = messages.value;
  const nameOf = store.nameOf.value;
  const [from, to] = ["ESP", "KEN"].filter(isJurisdiction);
  if (!from || !to) return [];
  const { busiest } = derived.facts.value;
  const [first] = busiest.jurisdictions;
  const cell = first && derived.cells.value.find(({ members }) => members.includes(first));
  return [
    {
      id: "route",
      label: question.example(nameOf(from), nameOf(to)),
      onAsk: () => store.change({ question: { from, to } }),
    },
    ...(cell
      ? [{ id: "most", label: question.exampleMost, onAsk: () => store.change({ overlap: cell.networks }) }]
      : []),
  ];
}
