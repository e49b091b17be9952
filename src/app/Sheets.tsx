import { isJurisdictionCode } from "../model/jurisdiction.ts";
import { type NetworkId, type NetworkRecord, type OtherNetworkRecord, otherEdition } from "../model/network.ts";
import { isCheckedLongAgo } from "../model/review.ts";
import type { ScopeSummary } from "../model/routes/connections.ts";
import type { Reach } from "../model/routes/reach.ts";
import type { Route } from "../model/routes/route.ts";
import { basisStem } from "../model/tables/basis.ts";
import { reachTable, routeTable } from "../model/tables/questions.ts";
import type { Table, TableContext } from "../model/tables/table.ts";
import { QuestionPanel } from "../panels/question/QuestionPanel.tsx";
import { QuestionTools } from "../panels/question/QuestionTools.tsx";
import { ReachPanel } from "../panels/question/ReachPanel.tsx";
import { JurisdictionSheet } from "../panels/sheets/JurisdictionSheet.tsx";
import { NetworkSheet } from "../panels/sheets/NetworkSheet.tsx";
import { SheetPaper } from "../panels/sheets/SheetPaper.tsx";
import { UserNetworkEditor } from "../panels/user-networks/UserNetworkEditor.tsx";
import { otherListing } from "../prose/answer.ts";
import { departureSentences } from "../prose/departures.ts";
import { editionNames } from "../prose/edition-phrase.ts";
import { reachSentence } from "../prose/reach-sentences.ts";
import { routeSentence } from "../prose/route-sentences.ts";
import { hashOf } from "../state/hash.ts";
import { hashWithQuestion } from "../state/question-link.ts";
import { jurisdictionPaper, SheetTools } from "./export/SheetTools.tsx";
import { saveTable, type TableFormat } from "./export/table-file.ts";
import { today } from "./pages/page-shared.tsx";
import { ask } from "./state/actions.ts";
import type { PageApp } from "./state/page-app.ts";
import { leaveQuestion } from "./state/step-back.ts";
import { downloadUserNetworks, editUserNetwork, removeUserNetwork } from "./user-networks/actions.ts";

/** The sheet of the current choice; renders nothing while nothing is chosen. */
export function Sheets({ app }: { readonly app: PageApp }) {
  const { network } = app.store.view.value;
  const edited = app.userNetworks.networks.value.find(({ id }) => id === app.userNetworks.editing.value);
  if (edited) return <EditorContainer app={app} record={edited} />;
  const route = app.derived.route.value;
  const sheetReach = app.derived.sheetReach.value;
  if (sheetReach) return <JurisdictionContainer app={app} reach={sheetReach} />;
  const record = network && app.store.edition.value.network.get(network);
  if (record) return <NetworkContainer app={app} network={record} />;
  if (route) return <QuestionContainer app={app} route={route} />;
  const reach = app.derived.reach.value;
  return reach ? <ReachSheet app={app} reach={reach} /> : null;
}

function ReachSheet({ app, reach }: { readonly app: PageApp; readonly reach: Reach }) {
  const { store, derived } = app;
  return (
    <ReachPanel
      {...derived.wording.value}
      reach={reach}
      purpose={store.view.value.purpose}
      tools={
        <ShareTools
          app={app}
          text={reachSentence(reach, derived.wording.value)}
          answer={{ kind: "reach", scope: reach.scope, tableIn: context => reachTable(context, reach) }}
        />
      }
      onPurpose={purpose => store.change({ purpose })}
      onAskTo={to => ask(app, { from: reach.from, to })}
      onPrint={print}
      onClose={() => leaveQuestion(app)}
    />
  );
}

function QuestionContainer({ app, route }: { readonly app: PageApp; readonly route: Route }) {
  const { store, derived, library } = app;
  return (
    <QuestionPanel
      {...derived.wording.value}
      edition={store.edition.value}
      route={route}
      purpose={store.view.value.purpose}
      sourceOf={id => library.sources.value.get(id)}
      tools={
        <ShareTools
          app={app}
          text={routeSentence(route, derived.wording.value)}
          answer={{ kind: "route", scope: route.scope, tableIn: context => routeTable(context, route) }}
        />
      }
      onReachAll={() => ask(app, { from: route.from, to: null })}
      onPurpose={purpose => store.change({ purpose })}
      onEdition={edition => store.change({ edition })}
      onOpen={jurisdiction => store.open({ jurisdiction })}
      onOpenNetwork={network => store.open({ network })}
      onPrint={print}
      onClose={() => leaveQuestion(app)}
    />
  );
}

/** An answer as rows. Names of files say what it is and name no jurisdiction. */
interface AnswerTable {
  readonly kind: "route" | "reach";
  readonly scope: ScopeSummary;
  readonly tableIn: (context: TableContext) => Table;
}

function saveAnswer(app: PageApp, { kind, scope, tableIn }: AnswerTable, as: TableFormat): void {
  const context = app.derived.context.peek();
  const words = app.messages.peek().question;
  const stem = `${words.stems[kind]}-${basisStem(context, scope.networks)}`;
  const table = tableIn(context);
  saveTable(app, { stem, title: words.tableTitles[kind], table, context, networks: scope.networks }, as);
}

interface ShareToolsProps {
  readonly app: PageApp;
  readonly text: string;
  readonly answer: AnswerTable;
}

function ShareTools({ app, text, answer }: ShareToolsProps) {
  const { store, messages } = app;
  const view = store.view.value;
  const userNetworkIds = app.userNetworks.networks.value.map(({ id }) => id);
  const page = `${window.location.origin}${window.location.pathname}`;
  return (
    <QuestionTools
      messages={messages.value}
      text={text}
      link={`${page}#${hashOf(view, store.start, userNetworkIds)}`}
      linkWithPair={view.question.to ? `${page}#${hashWithQuestion(view, store.start, userNetworkIds)}` : null}
      onTable={() => saveAnswer(app, answer, "csv")}
      onWorkbook={() => saveAnswer(app, answer, "workbook")}
      onUserFile={userNetworkIds.some(id => view.networks.includes(id)) ? () => downloadUserNetworks(app) : null}
    />
  );
}

const close = (app: PageApp) => app.store.close();
const print = () => window.print();

function JurisdictionContainer({ app, reach }: { readonly app: PageApp; readonly reach: Reach }) {
  const { store, derived, library } = app;
  const { networks, question } = store.view.value;
  const code = reach.from;
  const paper = jurisdictionPaper(app, code, reach);
  const cell = derived.cells.value.find(({ members }) => members.includes(code));
  return (
    <JurisdictionSheet
      messages={app.messages.value}
      language={derived.context.value.language}
      atlas={store.atlas.value}
      edition={store.edition.value}
      code={code}
      chosen={networks}
      palette={derived.context.value.palette}
      theme={app.preferences.theme.value}
      nameOf={store.nameOf.value}
      networkName={derived.wording.value.networkName}
      sourceOf={id => library.sources.value.get(id)}
      discrepancies={library.discrepancies.value.filter(({ jurisdictions }) => jurisdictions.includes(code))}
      checkedLongAgo={isCheckedLongAgo(today())}
      otherEdition={otherListing(derived.context.value, derived.wording.value, code)}
      left={departureSentences(
        { atlas: store.atlas.value, edition: store.edition.value, networks: [...store.edition.value.network.keys()] },
        code,
        derived.wording.value,
      )}
      same={cell ? cell.members.filter(other => other !== code) : []}
      onOpen={jurisdiction => store.open({ jurisdiction })}
      onOpenNetwork={network => store.open({ network })}
      reach={reach}
      tools={paper ? <SheetTools app={app} code={code} paper={paper} /> : null}
      paper={paper ? <SheetPaper paper={paper} /> : null}
      onAskFrom={from => ask(app, { ...question, from })}
      onAskTo={to => ask(app, { ...question, to })}
      onPrint={print}
      onClose={() => close(app)}
    />
  );
}

function NetworkContainer({ app, network }: { readonly app: PageApp; readonly network: NetworkRecord }) {
  const { store, derived, library } = app;
  const { id } = network;
  const edition = store.edition.value;
  const userNetwork = app.userNetworks.networks.value.find(record => record.id === id);
  return (
    <NetworkSheet
      messages={app.messages.value}
      language={derived.context.value.language}
      jurisdictions={store.atlas.value.jurisdictions}
      edition={edition}
      network={network}
      palette={derived.context.value.palette}
      theme={app.preferences.theme.value}
      otherEdition={network.group === "document" ? otherCountOf(app, id) : null}
      checkedLongAgo={isCheckedLongAgo(today())}
      profile={library.profiles.value.get(id) ?? null}
      discrepancies={library.discrepancies.value.filter(({ networks }) => networks.includes(id))}
      nameOf={store.nameOf.value}
      sourceOf={source => library.sources.value.get(source)}
      onOpen={jurisdiction => store.open({ jurisdiction })}
      onEdit={userNetwork ? () => editUserNetwork(app, userNetwork) : null}
      onPrint={print}
      onClose={() => close(app)}
    />
  );
}

/** How many members the other edition has, or that it has no list. */
function otherCountOf({ store, messages }: PageApp, id: NetworkId): string {
  const other = store.atlas.value.editions[otherEdition(store.edition.value.id)];
  const members = other.members.get(id);
  const n = members ? [...members.values()].filter(({ counts }) => counts).length : null;
  return messages.value.networks.inOtherEdition(editionNames(messages.value, other).short, n);
}

function EditorContainer({ app, record }: { readonly app: PageApp; readonly record: OtherNetworkRecord }) {
  const { userNetworks, store, derived } = app;
  const swatch = derived.context.value.palette.get(record.id);
  return (
    <UserNetworkEditor
      messages={app.messages.value}
      language={derived.context.value.language}
      direction={app.direction.value}
      record={record}
      colour={record.colour ?? swatch?.light ?? "#000000"}
      nameOf={store.nameOf.value}
      find={app.choices.value.ends}
      codeOf={choice => (isJurisdictionCode(choice.id) ? choice.id : null)}
      onChange={userNetworks.change}
      onRemove={() => removeUserNetwork(app, record)}
      onDone={userNetworks.finish}
    />
  );
}
