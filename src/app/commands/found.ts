import { isJurisdictionCode } from "../../model/jurisdiction.ts";
import type { NetworkId } from "../../model/network.ts";
import type { Choice } from "../../panels/controls/Combobox.tsx";
import type { Question } from "../../state/view.ts";
import { ask } from "../state/actions.ts";
import type { PageApp } from "../state/page-app.ts";
import { questionOf } from "../state/route-choices.ts";
import { focusSoon } from "./places.ts";

/** Opens what the search has found: a sheet, or the answer to a question. */
export function openFound(app: PageApp, { kind, id }: Choice): void {
  if (kind === "route") askFound(app, questionOf(id));
  else if (kind === "network") app.store.open({ network: id as NetworkId });
  else if (isJurisdictionCode(id)) app.store.open({ jurisdiction: id });
}

/** Asks what the search has found, and goes on in the field of an end that is still open. */
function askFound(app: PageApp, question: Question): void {
  ask(app, question);
  if (question.from && question.to) return;
  focusSoon(`.question-bar > .combobox:${question.from ? "last" : "first"}-of-type input`);
}
