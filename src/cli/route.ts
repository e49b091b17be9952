import { preamble } from "../export/contract.ts";
import { en } from "../i18n/en.ts";
import { cliInEnglish } from "../i18n/en-cli.ts";
import { type Route, routeBetween, type Way } from "../model/route.ts";
import { routeSentence, throughSentence, type Wording } from "../panels/sentences.ts";
import type { Call, Outcome } from "./call.ts";
import { pairNamed } from "./names.ts";
import { cautionOf, groundOf, networkList, wordingOf } from "./wording.ts";

const wayJson = ({ from, to, steps, shared, bridges, chains, why }: Way) => ({
  from,
  to,
  steps,
  shared,
  bridges,
  chains,
  why,
});

function bridgeSentences(way: Way, wording: Wording): readonly string[] {
  const [from, to] = [wording.nameOf(way.from), wording.nameOf(way.to)];
  const bridges = way.bridges.map(bridge =>
    cliInEnglish.bridge(
      wording.nameOf(bridge.jurisdiction),
      { name: from, networks: networkList(bridge.from, wording) },
      { name: to, networks: networkList(bridge.to, wording) },
    ),
  );
  const chains = way.chains.map(({ networks: [first, last], count, examples }) => {
    const named = examples.map(chain => en.question.chainSteps(chain.map(wording.nameOf)));
    return cliInEnglish.chains(wording.networkName(first), wording.networkName(last), count, named);
  });
  return [...bridges, ...chains];
}

const throughs = ({ throughState, throughTerritories }: Route): readonly Way[] => [
  ...throughState,
  ...throughTerritories,
];

/** Ways through a State or a territory that the answer itself has not said. */
const otherWays = (route: Route, said: string, wording: Wording): readonly string[] =>
  throughs(route)
    .map(way => throughSentence(way, route, wording))
    .filter(sentence => !said.includes(sentence));

const bare = (sentence: string): string => sentence.replace(/ \([^()]*\)$/, "");

function otherEdition(route: Route, other: Route, wording: Wording): string {
  const words = cliInEnglish;
  const name = en.editions.names[other.edition];
  if (!route.otherEdition.differs) return words.sameInOtherEdition(name);
  const [here, there] = [routeSentence(route, wording), routeSentence(other, wording)];
  return bare(here) === bare(there) ? words.otherEditionDiffers(name) : words.otherEdition(there);
}

function sentencesOf(route: Route, other: Route, wording: Wording): readonly string[] {
  const answer = routeSentence(route, wording);
  if (route.sameState || route.from === route.to) return [answer];
  // A chain of strangers is no answer where a territory or the State is in a network with the other.
  const chains = throughs(route).some(({ steps }) => steps === 1) ? [] : route.chains;
  return [
    answer,
    ...bridgeSentences({ ...route, chains }, wording),
    ...otherWays(route, answer, wording),
    otherEdition(route, other, wording),
    ...cautionOf(route.withoutList, wording),
    `${en.question.caution} ${en.question.nextAuthority}`,
  ];
}

const isAnswered = (route: Route): boolean =>
  route.sameState || route.steps !== null || throughs(route).some(way => way.steps !== null);

const throughJson = ({ throughState, throughTerritories }: Route) => ({
  throughState: throughState.map(wayJson),
  throughTerritories: throughTerritories.map(wayJson),
});

/** How one jurisdiction reaches another; exit 1 where no way is listed. */
export function route(call: Call): Outcome {
  const [from, to] = pairNamed(call, "route");
  const ground = groundOf(call);
  const answer = routeBetween(ground, from, to);
  const { edition, differs } = answer.otherEdition;
  const other = routeBetween({ ...ground, edition }, from, to);
  return {
    exit: isAnswered(answer) ? 0 : 1,
    json: {
      ...preamble(call),
      purpose: ground.purpose,
      ...wayJson(answer),
      sameState: answer.sameState,
      ...throughJson(answer),
      withoutList: answer.withoutList,
      otherEdition: { edition, differs, ...wayJson(other), ...throughJson(other) },
    },
    sentences: sentencesOf(answer, other, wordingOf(call)),
  };
}
