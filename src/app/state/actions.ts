import { defaultFill, fills, questionFill } from "../../map/scene/fills.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { Question } from "../../state/view.ts";
import type { AtlasApp } from "./atlas-app.ts";

/** Asks a question: the map shows the reach of its start, or leaves that fill when there is none. */
export function ask({ store }: AtlasApp, question: Question): void {
  const { fill } = store.view.peek();
  const withoutStart = fills[fill].chosenBy === "question" ? defaultFill : fill;
  store.close({ question, fill: question.from ? questionFill : withoutStart, overlap: null });
}

/** Handles a jurisdiction chosen on the map or in a list: it completes the question, or opens its sheet. */
export function choose(app: AtlasApp, code: JurisdictionCode | null): void {
  const picking = app.picking.peek();
  if (picking) {
    if (code) picking.take(code);
    return;
  }
  const { question, jurisdiction } = app.store.view.peek();
  const { from, to } = question;
  if (code && from && !to && from !== code) ask(app, { from, to: code });
  else if (code && to && !from && to !== code) ask(app, { from: code, to });
  else if (code && code !== jurisdiction) app.store.open({ jurisdiction: code });
  else if (!code && jurisdiction) app.store.close();
}
