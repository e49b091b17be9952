import { listOf } from "../i18n/formats.ts";
import type { ChangeRecord } from "../model/change.ts";
import { dateText } from "./dates.ts";
import type { Wording } from "./sentences.ts";

/** A change that may or may not have taken effect by a day, because its date is not exact. */
export function doubtSentence(
  { date, jurisdictions, network, operations }: Pick<ChangeRecord, "date" | "jurisdictions" | "network" | "operations">,
  { messages, language, nameOf, networkName }: Pick<Wording, "messages" | "language" | "nameOf" | "networkName">,
): string {
  const when = dateText(date, messages, language);
  if (operations.length === 0) return messages.editions.foundationInDoubt(networkName(network), when);
  const has = (step: "add" | "remove"): boolean => operations.some(({ op }) => op === step);
  return messages.editions.inDoubt({
    who: listOf(jurisdictions.map(nameOf), language),
    network: networkName(network),
    step: has("add") ? "add" : has("remove") ? "remove" : "status",
    when,
  });
}
