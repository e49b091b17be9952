import { sameNames } from "../../model/user-networks/merge.ts";
import { OwnPage } from "../../panels/user-networks/OwnPage.tsx";
import { download } from "../export/download.ts";
import { PageEdition } from "../pages/page-shared.tsx";
import { isJurisdiction } from "../state/actions.ts";
import type { PageApp } from "../state/page-app.ts";
import { downloadMarked, downloadOwn, editOwn, makeOwn } from "./actions.ts";

/** The page where a person's own networks come in and go out. */
export function OwnNetworks({ app }: { readonly app: PageApp }) {
  const { store, own, messages } = app;
  const { intake } = own;
  const reading = intake.reading.value;
  const nameOf = store.nameOf.value;
  const unread = own.unread.value;
  return (
    <OwnPage
      messages={messages.value}
      tools={<PageEdition app={app} />}
      networks={own.networks.value}
      progress={intake.progress.value}
      reading={
        reading && {
          file: reading.file,
          decoding: reading.decoding,
          same: sameNames(own.networks.value, reading.file.networks),
          suggestionName: code => (isJurisdiction(code) ? nameOf(code) : code),
          onColumns: columns => intake.readAgain({ columns }),
          onSeparator: separator => intake.readAgain({ separator }),
          onMeant: (spelling, code) => isJurisdiction(code) && intake.readAgain({ meant: [spelling, code] }),
          onStatus: (status, meaning) => intake.readAgain({ status: [status, meaning] }),
          onUse: own.accept,
          onDiscard: intake.discard,
          onMarked: () => downloadMarked(app),
        }
      }
      storage={own.trouble.value}
      done={own.done.value}
      onFile={file => void intake.readFile(file)}
      onText={text => intake.readText(text, messages.value.own.pasted)}
      onCancel={intake.cancel}
      onMake={() => makeOwn(app)}
      onOpen={network => store.change({ network, jurisdiction: null, page: null })}
      onEdit={id => {
        const record = own.networks.peek().find(network => network.id === id);
        if (record) editOwn(app, record);
      }}
      onRemove={own.remove}
      onUndo={own.undo}
      onDownload={() => downloadOwn(app)}
      onUnread={unread === null ? null : () => download("own-networks-unread.txt", "text/plain", unread)}
      onClose={() => {
        if (store.view.peek().page !== null) store.change({ page: null });
      }}
    />
  );
}
