import { NetworkList } from "../panels/NetworkList.tsx";
import { Shell } from "../panels/Shell.tsx";
import { ShortcutPlace } from "./commands/ShortcutPlace.tsx";
import { PrintView } from "./export/PrintView.tsx";
import { AnswerContainer, HeaderContainer } from "./Head.tsx";
import { MapFoot, MapPlace } from "./map/MapPlace.tsx";
import { Overlaps } from "./Overlaps.tsx";
import { Pages } from "./pages/Pages.tsx";
import { Sheets } from "./Sheets.tsx";
import type { MountedMap } from "./state/atlas-app.ts";
import { chooseNetworks } from "./state/networks.ts";
import type { PageApp } from "./state/page-app.ts";
import { stepBack } from "./state/step-back.ts";
import { ToastProvider } from "./toasts/ToastProvider.tsx";
import { downloadUserNetworks } from "./user-networks/actions.ts";
import { DropPlace } from "./user-networks/DropPlace.tsx";

/** Wires the panels of the screen to the app. */
export function App({ app, onPage }: { readonly app: PageApp; readonly onPage: MountedMap }) {
  const { store } = app;
  const { jurisdiction, network, enlarged } = store.view.value;
  const { from, to } = store.view.value.question;
  const question = from ? `${from} ${to}` : null;
  const editing = app.userNetworks.editing.value;
  const sheetName = editing
    ? app.messages.value.userNetworks.editor.title
    : jurisdiction
      ? store.nameOf.value(jurisdiction)
      : (network && store.edition.value.network.get(network)?.name) || app.messages.value.question.panelName;
  return (
    <ToastProvider app={app}>
      <Shell
        messages={app.messages.value}
        direction={app.direction.value}
        header={<HeaderContainer app={app} onPage={onPage} />}
        answer={<AnswerContainer app={app} onPage={onPage} />}
        rail={<NetworkListContainer app={app} />}
        map={<MapPlace app={app} onPage={onPage} />}
        mapFoot={<MapFoot app={app} onPage={onPage} />}
        overlaps={<Overlaps app={app} />}
        sheet={<Sheets app={app} />}
        sheetKey={editing ?? jurisdiction ?? network ?? question}
        sheetName={sheetName}
        sheetTab={sheetTabOf(app)}
        enlarged={enlarged}
        mapShare={app.preferences.mapShare.value}
        onMapShare={app.preferences.keepMapShare}
        onEscape={() => (editing ? app.userNetworks.finish() : stepBack(app))}
      />
      <Pages app={app} />
      <ShortcutPlace app={app} />
      <DropPlace app={app} />
      <PrintView app={app} onPage={onPage} />
    </ToastProvider>
  );
}

/** What the open sheet is about, in as few words as a tab has room for. */
function sheetTabOf({ store, messages, userNetworks }: PageApp): string {
  const { jurisdiction, network } = store.view.value;
  const words = messages.value.app;
  if (userNetworks.editing.value) return words.details;
  if (jurisdiction) {
    const { language } = store.view.value;
    return messages.value.names.everyday({ code: jurisdiction, name: store.nameOf.value(jurisdiction), language });
  }
  if (network) return store.edition.value.network.get(network)?.shortName ?? words.details;
  return words.route;
}

function NetworkListContainer({ app }: { readonly app: PageApp }) {
  const { store, derived } = app;
  return (
    <NetworkList
      messages={app.messages.value}
      language={derived.context.value.language}
      edition={store.edition.value}
      chosen={store.view.value.networks}
      identical={derived.identical.value}
      palette={derived.context.value.palette}
      theme={app.preferences.theme.value}
      onChoose={networks => chooseNetworks(app, networks)}
      onOpen={network => store.open({ network })}
      onHighlight={store.hover}
      onUserFile={() => downloadUserNetworks(app)}
      onAddUserNetworks={() => store.change({ page: "own" })}
    />
  );
}
