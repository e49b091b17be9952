import { sameNames } from "../../model/user-networks/merge.ts";
import { UserNetworksPage } from "../../panels/user-networks/UserNetworksPage.tsx";
import { download } from "../export/download.ts";
import { PageEdition } from "../pages/page-shared.tsx";
import { isJurisdiction } from "../state/actions.ts";
import type { PageApp } from "../state/page-app.ts";
import { downloadMarked, downloadUserNetworks, editUserNetwork, makeUserNetwork } from "./actions.ts";

/** The page where a person's own networks come in and go out. */
export function UserNetworksContainer({ app }: { readonly app: PageApp }) {
  const { store, userNetworks, messages } = app;
  const { intake } = userNetworks;
  const reading = intake.reading.value;
  const nameOf = store.nameOf.value;
  const unread = userNetworks.unread.value;
  return (
    <UserNetworksPage
      messages={messages.value}
      tools={<PageEdition app={app} />}
      networks={userNetworks.networks.value}
      progress={intake.progress.value}
      reading={
        reading && {
          file: reading.file,
          decoding: reading.decoding,
          same: sameNames(userNetworks.networks.value, reading.file.networks),
          suggestionName: code => (isJurisdiction(code) ? nameOf(code) : code),
          onColumns: columns => intake.readAgain({ columns }),
          onSeparator: separator => intake.readAgain({ separator }),
          onMeant: (spelling, code) => isJurisdiction(code) && intake.readAgain({ meant: [spelling, code] }),
          onStatus: (status, meaning) => intake.readAgain({ status: [status, meaning] }),
          onUse: userNetworks.accept,
          onDiscard: intake.discard,
          onMarked: () => downloadMarked(app),
        }
      }
      storage={userNetworks.trouble.value}
      done={userNetworks.done.value}
      onFile={file => void intake.readFile(file)}
      onText={text => intake.readText(text, messages.value.userNetworks.pasted)}
      onCancel={intake.cancel}
      onMake={() => makeUserNetwork(app)}
      onOpen={network => store.change({ network, jurisdiction: null, page: null })}
      onEdit={id => {
        const record = userNetworks.networks.peek().find(network => network.id === id);
        if (record) editUserNetwork(app, record);
      }}
      onRemove={userNetworks.remove}
      onUndo={userNetworks.undo}
      onDownload={() => downloadUserNetworks(app)}
      onUnread={unread === null ? null : () => download("own-networks-unread.txt", "text/plain", unread)}
      onClose={() => {
        if (store.view.peek().page !== null) store.change({ page: null });
      }}
    />
  );
}
