import { viewAddress } from "../export/job.ts";
import type { PageApp } from "../state/page-app.ts";

/** Copies the address of the view, without the jurisdictions of a question, and says what no link includes. */
export function copyLink(app: PageApp): void {
  const { store, messages, toasts } = app;
  const { app: words, toasts: sentences } = messages.peek();
  const { network } = store.edition.peek();
  const hasUserNetworks = store.view.peek().networks.some(id => network.get(id)?.group === "own");
  navigator.clipboard.writeText(viewAddress(app, false)).then(
    () => toasts.say(hasUserNetworks ? sentences.linkCopiedWithoutOwn : sentences.linkCopied),
    () => toasts.say(words.copyRefused),
  );
}
