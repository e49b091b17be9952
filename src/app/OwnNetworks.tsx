import { markedTable, ownJson } from "../model/own-records.ts";
import { OwnPage } from "../panels/pages/OwnPage.tsx";
import { isJurisdiction } from "./actions.ts";
import { download } from "./download.ts";
import type { PageApp } from "./page-app.ts";

/** The page where a person's own networks come in and go out. */
export function OwnNetworks({ app }: { readonly app: PageApp }) {
  const { store, own, messages } = app;
  const reading = own.reading.value;
  const nameOf = store.nameOf.value;
  const words = messages.value.own;
  return (
    <OwnPage
      messages={messages.value}
      networks={own.networks.value}
      progress={own.progress.value}
      reading={
        reading && {
          file: reading.file,
          suggestionName: code => (isJurisdiction(code) ? nameOf(code) : code),
          onColumns: columns => own.readAgain({ columns }),
          onMeant: (spelling, code) => isJurisdiction(code) && own.readAgain({ meant: [spelling, code] }),
          onUse: own.accept,
          onDiscard: own.discard,
          onMarked: () =>
            download(
              `${reading.name || "networks"}-problems.csv`,
              "text/csv",
              markedTable(reading.text, reading.file, words.problemText, ({ kind, value }) =>
                words.problem(kind, value),
              ),
            ),
        }
      }
      storage={own.trouble.value}
      removed={own.removed.value?.record.name ?? null}
      onFile={file => void own.readFile(file)}
      onText={text => own.readText(text, words.pasted)}
      onCancel={own.cancel}
      onOpen={network => store.change({ network, jurisdiction: null, page: null })}
      onRemove={own.remove}
      onUndo={own.undo}
      onDownload={() => download("own-networks.json", "application/json", ownJson(own.networks.peek()))}
      onClose={() => {
        if (store.view.peek().page !== null) store.change({ page: null });
      }}
    />
  );
}
