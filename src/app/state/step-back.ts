import { noQuestion } from "../../state/view.ts";
import { unpickEntry } from "../map/picked-entry.ts";
import { undoably } from "../toasts/undoable.ts";
import { ask } from "./actions.ts";
import type { PageApp } from "./page-app.ts";

/** Closes the question. The user typed two names and may want them back. */
export const leaveQuestion = (app: PageApp): void =>
  undoably(app, app.messages.peek().toasts.questionLeft, () => ask(app, noQuestion));

/** Closes the topmost of sheet, chart in the whole window, selected overlap, question and messages. */
export function stepBack(app: PageApp): void {
  const { jurisdiction, network, enlarged, overlap, question } = app.store.view.peek();
  if (unpickEntry(app)) return;
  if (jurisdiction || network) app.store.close();
  else if (enlarged) app.store.change({ enlarged: false });
  else if (overlap) app.store.change({ overlap: null });
  else if (question.from || question.to) leaveQuestion(app);
  else app.toasts.clear();
}
