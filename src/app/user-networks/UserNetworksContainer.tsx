import { isJurisdictionCode } from "../../model/jurisdiction.ts";
import { sameNames } from "../../model/user-networks/merge.ts";
import { UserNetworksPage } from "../../panels/user-networks/UserNetworksPage.tsx";
import { download } from "../export/download.ts";
import { PageEdition } from "../pages/page-shared.tsx";
import type { PageApp } from "../state/page-app.ts";
import { downloadMarked, downloadUserNetworks, editUserNetwork, makeUserNetwork } from "./actions.ts";

/** Connects the page for importing and exporting the user's networks to the store. */
export function UserNetworksContainer({ app }: { readonly app: PageApp }) {
  const { store, userNetworks, messages } = app;
  const { fileImport } = userNetworks;
  const imported = fileImport.imported.value;
  const nameOf = store.nameOf.value;
  const unread = userNetworks.unread.value;
  return (
    <UserNetworksPage
      messages={messages.value}
      tools={<PageEdition app={app} />}
      networks={userNetworks.networks.value}
      progress={fileImport.progress.value}
      preview={
        imported && {
          file: imported.file,
          source: imported.source,
          sameNames: sameNames(userNetworks.networks.value, imported.file.networks),
          answers: fileImport.answers.value,
          direction: app.direction.value,
          nameOf,
          find: app.choices.value.ends,
          codeOf: choice => (isJurisdictionCode(choice.id) ? choice.id : null),
          onColumns: columns => fileImport.readAgain({ columns }),
          onHints: hints => fileImport.readAgain({ hints }),
          onSheet: sheet => fileImport.readAgain({ sheet }),
          onEncoding: encoding => fileImport.readAgain({ encoding }),
          onAnswer: answer => fileImport.readAgain({ answer }),
          onStatus: (status, meaning) => fileImport.readAgain({ status: [status, meaning] }),
          onUse: userNetworks.accept,
          onDiscard: fileImport.discard,
          onMarked: () => downloadMarked(app),
        }
      }
      storage={userNetworks.trouble.value ?? (userNetworks.isSaving.value ? "saving" : null)}
      lastChange={userNetworks.lastChange.value}
      place={fileImport.queue.value}
      onFiles={files => fileImport.readFiles(files.map(file => ({ file, isFolder: false })))}
      onText={text => fileImport.readText(text, messages.value.userNetworks.pasted)}
      onHtml={html => fileImport.readHtml(html, messages.value.userNetworks.pasted)}
      onCancel={fileImport.cancel}
      onMake={() => makeUserNetwork(app)}
      onOpen={network => store.open({ network }, { page: null })}
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
