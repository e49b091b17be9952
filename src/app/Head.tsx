import { useState } from "preact/hooks";
import { defaultFill } from "../map/scene/fills.ts";
import type { MapScene } from "../map/scene/types.ts";
import { countsOfChanges } from "../model/diff.ts";
import { doubtsOn } from "../model/doubt.ts";
import { isJurisdictionCode, type Language, languages } from "../model/jurisdiction.ts";
import { otherEdition } from "../model/network.ts";
import { isCheckedLongAgo } from "../model/review.ts";
import type { Choice } from "../panels/controls/Combobox.tsx";
import { Header } from "../panels/Header.tsx";
import { AnswerLine, type ExampleQuestion } from "../panels/question/AnswerLine.tsx";
import { answerSentence } from "../prose/answer.ts";
import { doubtSentence } from "../prose/doubt.ts";
import { networkList } from "../prose/sentences.ts";
import { unknownIn } from "../state/unknown-networks.ts";
import { pageIds } from "../state/view.ts";
import type { CommandPlace } from "./commands/command.ts";
import { copyLink } from "./commands/copy-link.ts";
import { openFound } from "./commands/found.ts";
import type { Palette } from "./commands/palette.ts";
import { pickedGroupIn } from "./map/picked-entry.ts";
import { showLaterVersion } from "./offline.ts";
import { today } from "./pages/page-shared.tsx";
import { ask } from "./state/actions.ts";
import type { MountedMap } from "./state/atlas-app.ts";
import { chooseGraphics, graphicsIn } from "./state/graphics.ts";
import { libraryParts } from "./state/library.ts";
import type { PageApp } from "./state/page-app.ts";

const codeOf = (choice: Choice | null) => (choice && isJurisdictionCode(choice.id) ? choice.id : null);

/** Networks, pages, charts and actions join the search when the user first goes to it. */
function usePalette(place: CommandPlace): { readonly palette: Palette | null; readonly load: () => void } {
  const [palette, setPalette] = useState<Palette | null>(null);
  const load = (): void => {
    if (palette) return;
    // Without it, the search still finds countries and networks.
    void place.app.progress.during(import("./commands/palette.ts")).then(
      ({ commandPaletteOf }) => setPalette(known => known ?? commandPaletteOf(place)),
      () => {},
    );
  };
  return { palette, load };
}

export function HeaderContainer({ app, onPage }: CommandPlace) {
  const { store, preferences, choices } = app;
  const { palette, load } = usePalette({ app, onPage });
  const { edition, question, language } = store.view.value;
  const find = choices.value;
  return (
    <Header
      messages={app.messages.value}
      direction={app.direction.value}
      edition={edition}
      day={store.edition.value.day}
      from={find.of(question.from)}
      to={find.of(question.to)}
      theme={preferences.choice.value}
      language={language}
      languages={languages}
      pages={pageIds}
      find={palette?.find.value ?? find.all}
      findJurisdiction={find.ends}
      onSearchFocus={load}
      singleKeys={preferences.singleKeys.value}
      onShortcuts={() => {
        app.showsShortcuts.value = true;
      }}
      onSearch={choice => palette?.run(choice) || openFound(app, choice)}
      onQuestion={(from, to) => ask(app, { from: codeOf(from), to: codeOf(to) })}
      onReachAll={() => ask(app, { from: store.view.peek().question.from, to: null })}
      onEdition={id => store.change({ edition: id, on: null })}
      onPage={page => store.change({ page })}
      onTheme={preferences.choose}
      graphics={graphicsIn(app)}
      refusal={onPage.refusal.value}
      onGraphics={choice => chooseGraphics(app, choice)}
      onLanguage={(id: Language) => store.change({ language: id })}
    />
  );
}

export function AnswerContainer({ app, onPage }: { readonly app: PageApp; readonly onPage: MountedMap }) {
  const { store } = app;
  const view = store.view.value;
  return (
    <>
      <AnswerLine
        messages={app.messages.value}
        sentence={currentAnswer(app, onPage.scene.value)}
        examples={examplesOf(app)}
        edition={view.edition}
        checkedLongAgo={isCheckedLongAgo(today())}
        applied={countsOfChanges(store.atlas.value)}
        doubts={doubtsIn(app)}
        onCopyLink={() => copyLink(app)}
        onShowOther={() => store.change({ edition: otherEdition(view.edition), on: null })}
        onShowChanges={() => store.change({ page: "changes" })}
      />
      <OpenedNetwork app={app} />
      <UnknownNetworks app={app} />
      <UnreadAddress app={app} />
      <MissingParts app={app} />
      <LaterVersion app={app} />
    </>
  );
}

/** Changes in the chosen networks that may or may not have taken effect by the day of the edition. */
function doubtsIn({ store, derived }: PageApp): readonly string[] {
  const { day } = store.edition.value;
  if (day === null) return [];
  return doubtsOn(store.atlas.value.records, day)
    .filter(({ network }) => store.view.value.networks.includes(network))
    .map(change => doubtSentence(change, derived.wording.value));
}

function currentAnswer(app: PageApp, scene: MapScene): string {
  const { store, derived } = app;
  const { fill, legend } = scene;
  const { jurisdiction, compare } = store.view.value;
  const { context, wording, facts, route, reach, selection } = derived;
  return answerSentence({
    context: context.value,
    wording: wording.value,
    facts: facts.value,
    route: route.value,
    reach: reach.value,
    jurisdiction,
    selection: selection.value,
    picked: pickedGroupIn(app, scene),
    states: fill.states ?? null,
    compare,
    groups: legend,
  });
}

/** Announces the sheet of a network to screen readers, because opening one leaves the sentence above the map unchanged. */
function OpenedNetwork({ app: { store, messages } }: { readonly app: PageApp }) {
  const { network } = store.view.value;
  const name = network && store.edition.value.network.get(network)?.name;
  return (
    <p class="visually-hidden" role="status">
      {name ? messages.value.networks.opened(name) : ""}
    </p>
  );
}

/** Names networks of a link that only its sender has. */
function UnknownNetworks({ app: { store, messages } }: { readonly app: PageApp }) {
  const unknown = store.unknownNetworks.value;
  if (unknown.length === 0) return null;
  const words = messages.value.userNetworks;
  const { named, more } = unknownIn(unknown);
  return (
    <AnswerNote
      sentence={words.unknown(named, more)}
      label={words.takeIn}
      onAct={() => store.change({ page: "own" })}
    />
  );
}

/** Says which parts of the address were left out. */
function UnreadAddress({ app: { address, messages } }: { readonly app: PageApp }) {
  const unread = address.unread.value;
  if (unread.length === 0) return null;
  const { unreadAddress, close } = messages.value.app;
  return <AnswerNote sentence={unreadAddress(unread)} label={close} onAct={address.dismiss} />;
}

interface AnswerNoteProps {
  readonly sentence: string;
  readonly label: string;
  readonly onAct: () => void;
}

/** A sentence below the answer about what is not as it should be, with a button that helps. */
function AnswerNote({ sentence, label, onAct }: AnswerNoteProps) {
  return (
    <p class="answer-note small" role="status">
      {sentence}{" "}
      <button class="link" type="button" onClick={onAct}>
        {label}
      </button>
    </p>
  );
}

/** Names what could not be loaded, so that users don't think that it does not exist. */
function MissingParts({ app: { library, messages } }: { readonly app: PageApp }) {
  const missing = libraryParts.filter(part => library.missing.value.has(part));
  if (missing.length === 0) return null;
  const words = messages.value.app;
  const sentence = words.missing(missing.map(part => words.missingParts[part]));
  return <AnswerNote sentence={sentence} label={words.loadAgain} onAct={() => window.location.reload()} />;
}

/** Offers the version that was published while this page was open. */
function LaterVersion({ app: { messages } }: { readonly app: PageApp }) {
  const show = showLaterVersion.value;
  if (!show) return null;
  const { laterVersion: sentence, showLaterVersion: label } = messages.value.app;
  return <AnswerNote sentence={sentence} label={label} onAct={show} />;
}

/** A question for each kind of reader: a route, two networks, one country, the gaps. */
function examplesOf(app: PageApp): readonly ExampleQuestion[] {
  const { store, derived } = app;
  const view = store.view.value;
  if (view.jurisdiction || view.overlap || view.question.from || view.fill !== defaultFill) return [];
  if (derived.facts.value.networks.length === 0) return [];
  return [
    ...routeExample(app),
    ...sharedExample(app),
    ...countryExample(app),
    { id: "none", label: app.messages.value.question.examples.none, onAsk: () => store.change({ page: "gaps" }) },
  ];
}

function routeExample(app: PageApp): readonly ExampleQuestion[] {
  const [from, to] = ["ESP", "KEN"].filter(isJurisdictionCode);
  if (!from || !to) return [];
  const nameOf = app.store.nameOf.value;
  const label = app.messages.value.question.examples.route(nameOf(from), nameOf(to));
  return [{ id: "route", label, onAsk: () => ask(app, { from, to }) }];
}

/** The two networks that share most members without having the same list. */
function sharedExample({ store, derived, messages }: PageApp): readonly ExampleQuestion[] {
  const pair = derived.facts.value.largestUnequalPair?.networks;
  const [first, second] = pair ?? [];
  if (!first || !second) return [];
  const label = messages.value.question.examples.shared(networkList([first, second], derived.wording.value));
  return [{ id: "shared", label, onAsk: () => store.change({ fill: "compare", compare: [first, second] }) }];
}

function countryExample({ store, derived, messages }: PageApp): readonly ExampleQuestion[] {
  const { jurisdictions, networks } = derived.facts.value.busiest;
  const [code] = jurisdictions;
  if (!code || networks < 2) return [];
  const label = messages.value.question.examples.country(store.nameOf.value(code), networks);
  return [{ id: "country", label, onAsk: () => store.open({ jurisdiction: code }) }];
}
