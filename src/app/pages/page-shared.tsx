import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import { EditionSwitch } from "../../panels/EditionSwitch.tsx";
import type { PageApp } from "../state/page-app.ts";

export interface PageContainerProps {
  readonly app: PageApp;
}

/** Props common to all pages. Opening a sheet closes the page. */
export function commonPageProps({ store, messages, derived }: PageApp) {
  const { page } = store.view.value;
  return {
    messages: messages.value,
    language: derived.context.value.language,
    nameOf: store.nameOf.value,
    networkName: derived.wording.value.networkName,
    onOpen: (jurisdiction: JurisdictionCode) => store.open({ jurisdiction }, { page: null }),
    onOpenNetwork: (network: NetworkId) => store.open({ network }, { page: null }),
    // The dialog's close event comes late; another page may be open by then.
    onClose: () => {
      if (store.view.peek().page === page) store.change({ page: null });
    },
  };
}

/** Today as `yyyy-mm-dd`. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** The edition switch repeated in a page, which covers the header. */
export function PageEdition({ app: { store, messages } }: PageContainerProps) {
  return (
    <EditionSwitch
      messages={messages.value}
      name="page-edition"
      edition={store.view.value.edition}
      day={store.edition.value.day}
      onEdition={edition => store.change({ edition, on: null })}
    />
  );
}
