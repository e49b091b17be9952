import { cliInEnglish } from "../../i18n/en/cli.ts";
import { en } from "../../i18n/en/index.ts";
import { type EditionRoute, type NetworkPath, networksOn, type Route, routeBetween } from "../../model/routes/route.ts";
import { preamble } from "../../model/tables/json.ts";
import { editionNames } from "../../prose/edition-phrase.ts";
import { listDateSentences } from "../../prose/list-dates.ts";
import { chainSentences, otherEditionSentences, routeSentence, throughSentence } from "../../prose/route-sentences.ts";
import { jurisdictionInSentence, networkList, type Wording } from "../../prose/sentences.ts";
import type { Call, Outcome } from "../call.ts";
import { pairNamed } from "../names.ts";
import { cautionOf, scopeOf, wordingOf } from "../wording.ts";

const pathJson = ({ from, to, steps, shared, relations, jointly, bridges, chains, why }: NetworkPath) => ({
  from,
  to,
  steps,
  shared,
  relations,
  jointly,
  bridges,
  chains,
  why,
});

function bridgeSentences(path: NetworkPath, wording: Wording): readonly string[] {
  const [from, to] = [jurisdictionInSentence(wording, path.from), jurisdictionInSentence(wording, path.to)];
  const words = en.question;
  const bridges = path.bridges
    .toSorted((a, b) => wording.nameOf(a.jurisdiction).localeCompare(wording.nameOf(b.jurisdiction), "en"))
    .map(bridge =>
      cliInEnglish.bridge(
        wording.nameOf(bridge.jurisdiction),
        { name: from, networks: networkList(bridge.from, wording) },
        { name: to, networks: networkList(bridge.to, wording) },
      ),
    );
  const chains = path.chains.map(({ networks: [first, last], count, bridges: places }) =>
    cliInEnglish.chains(
      words.chain(networkList([first], wording), networkList([last], wording)),
      words.chains(count),
      chainSentences(places, wording),
    ),
  );
  return [...bridges, ...chains];
}

const throughPaths = ({ throughState, throughTerritories }: EditionRoute): readonly NetworkPath[] => [
  ...throughState,
  ...throughTerritories,
];

/** Paths through a State or territory that the answer does not mention. */
const otherWays = (route: Route, answer: string, wording: Wording): readonly string[] =>
  throughPaths(route)
    .map(path => throughSentence(path, route, wording))
    .filter(sentence => !answer.includes(sentence));

/** The networks of the route, with their sites and how to reach their contact points. */
function nextSentences(call: Call, route: Route): readonly string[] {
  return networksOn(route).flatMap(id => {
    const network = call.edition.network.get(id);
    if (!network) return [];
    const { shortName, contact, site } = network;
    const next = en.question.nextContact(en.names.networkInSentence(shortName), contact ?? en.networks.contactNotKnown);
    return [site === null ? next : `${next} ${site}`];
  });
}

function routeSentences(call: Call, route: Route): readonly string[] {
  const wording = wordingOf(call);
  const answer = routeSentence(route, wording);
  if ((route.sameState && route.shared.length === 0) || route.from === route.to) return [answer];
  const { differs, edition } = route.otherEdition;
  return [
    answer,
    ...bridgeSentences(route, wording),
    ...otherWays(route, answer, wording),
    ...(differs && otherEditionSentences(route, wording).length > 0
      ? []
      : [cliInEnglish.sameInOtherEdition(editionNames(en, wording.editionOf(edition)).name)]),
    ...cautionOf(route.listGaps, call),
    ...listDateSentences(networksOn(route), call.edition, wording),
    `${en.question.caution} ${en.question.nextAuthority}`,
    ...nextSentences(call, route),
  ];
}

const isAnswered = (route: Route): boolean =>
  route.sameState ||
  route.steps !== null ||
  route.relations.length > 0 ||
  throughPaths(route).some(path => path.steps !== null);

const throughJson = ({ throughState, throughTerritories }: EditionRoute) => ({
  throughState: throughState.map(pathJson),
  throughTerritories: throughTerritories.map(pathJson),
});

const answerJson = (answer: EditionRoute) => ({
  ...pathJson(answer),
  ...throughJson(answer),
  flags: answer.flags,
});

/** How one jurisdiction reaches another; exit 1 if no path is listed. */
export function route(call: Call): Outcome {
  const [from, to] = pairNamed(call, "route");
  const scope = scopeOf(call);
  const answer = routeBetween(scope, from, to);
  const { sameState, listGaps, otherEdition } = answer;
  const { edition, differs } = otherEdition;
  return {
    exit: isAnswered(answer) ? 0 : 1,
    json: {
      ...preamble(call),
      purpose: scope.purpose,
      networks: answer.scope.networks,
      ...answerJson(answer),
      sameState,
      listGaps,
      otherEdition: { edition, differs, ...answerJson(otherEdition) },
    },
    sentences: routeSentences(call, answer),
  };
}
