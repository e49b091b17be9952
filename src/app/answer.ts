import type { ChartContext } from "../charts/context.ts";
import { shortNameOf } from "../charts/context.ts";
import type { Facts } from "../model/describe.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import type { Cell } from "../model/overlap.ts";
import { busiestSentence, reachSentence, routeSentence } from "../panels/sentences.ts";
import type { View } from "../state/view.ts";
import type { PageDerived } from "./page-app.ts";

/** What the picture shows now, in words that can be pasted into a memo. */
export function answerOf(derived: PageDerived, view: View, selected: Cell | null): string {
  const context = derived.context.value;
  const wording = derived.wording.value;
  const facts = derived.facts.value;
  const [route, reach] = [derived.route.value, derived.reach.value];
  if (view.jurisdiction) return ofJurisdiction(context, view.jurisdiction);
  if (route) return routeSentence(route, wording);
  if (reach) return reachSentence(reach, wording);
  if (selected) return ofOverlap(context, selected, view.counting);
  if (view.fill === "count" && facts.networks.length > 0) return busiestSentence(facts, context.edition, wording);
  return overview(context, facts);
}

function ofJurisdiction(context: ChartContext, code: JurisdictionCode): string {
  const { messages, edition, nameOf } = context;
  const networks = (edition.memberships.get(code) ?? [])
    .filter(({ network }) => context.networks.includes(network))
    .map(({ network }) => shortNameOf(context, network));
  return networks.length > 0
    ? messages.answer.jurisdiction(nameOf(code), networks)
    : messages.answer.jurisdictionNone(nameOf(code));
}

const ofOverlap = (context: ChartContext, cell: Cell, counting: View["counting"]): string =>
  context.messages.answer.overlap(
    cell.members.map(context.nameOf),
    cell.networks.map(id => shortNameOf(context, id)),
    counting,
  );

function overview(context: ChartContext, facts: Facts): string {
  const { answer } = context.messages;
  const without = facts.withoutList.map(id => shortNameOf(context, id));
  const [only] = facts.networks;
  if (context.networks.length === 0) return answer.noneChosen;
  if (only === undefined) return [answer.nothingListed, answer.withoutList(without)].join(" ");
  const sentence =
    facts.networks.length === 1
      ? answer.one(shortNameOf(context, only), facts.jurisdictions)
      : answer.overview({ ...facts, networks: facts.networks.length });
  return without.length > 0 ? `${sentence} ${answer.withoutList(without)}` : sentence;
}
