import { hasOwnNetworks } from "../../model/tables/basis.ts";
import { viewAddress } from "../export/job.ts";
import type { PageApp } from "../state/page-app.ts";

/** Copies the address of the view, without the jurisdictions of a question, and says what no link includes. */
export function copyLink(app: PageApp): void {
  const { store, messages, toasts } = app;
  const { app: words, toasts: sentences } = messages.peek();
  const { networks, question } = store.view.peek();
  const hasUserNetworks = hasOwnNetworks(store.edition.peek(), networks);
  navigator.clipboard.writeText(viewAddress(app, false)).then(
    () => {
      const left = [
        ...(question.from ? [sentences.withoutQuestion] : []),
        ...(hasUserNetworks ? [sentences.withoutOwn] : []),
      ];
      toasts.say([sentences.linkCopied, ...left].join(" "));
    },
    () => toasts.say(words.copyRefused),
  );
}
