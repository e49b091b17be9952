import { viewAddress } from "../export/job.ts";
import type { PageApp } from "../state/page-app.ts";

/** Copies the address of the view, without the jurisdictions of a question, and says what no link includes. */
export function copyLink(app: PageApp): void {
  const { store, messages, toasts } = app;
  const { app: words, toasts: sentences } = messages.peek();
  const { network } = store.edition.peek();
  const { from } = store.view.peek().question;
  const hasUserNetworks = store.view.peek().networks.some(id => network.get(id)?.group === "own");
  navigator.clipboard.writeText(viewAddress(app, false)).then(
    () => {
      const left = [...(from ? [sentences.withoutQuestion] : []), ...(hasUserNetworks ? [sentences.withoutOwn] : [])];
      toasts.say([sentences.linkCopied, ...left].join(" "));
    },
    () => toasts.say(words.copyRefused),
  );
}
