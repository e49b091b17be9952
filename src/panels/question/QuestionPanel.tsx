import type { ComponentChildren } from "preact";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { EditionId, Purpose } from "../../model/network.ts";
import { type NetworkPath, networksOn } from "../../model/routes/route.ts";
import { editionNames } from "../../prose/edition-phrase.ts";
import { listDateSentences } from "../../prose/list-dates.ts";
import { otherEditionSentences, routeSentence, throughSentence } from "../../prose/route-sentences.ts";
import { EmptyNote } from "../controls/EmptyNote.tsx";
import { SheetHead } from "../sheets/SheetHead.tsx";
import { OutLink, siteName } from "../sheets/SourceLinks.tsx";
import { AskedTools, ListGaps } from "./AskedParts.tsx";
import { type AnswerDetails, PathDetails } from "./PathDetails.tsx";

export interface QuestionPanelProps extends AnswerDetails {
  readonly purpose: Purpose | null;
  /** Further buttons, such as "copy text" and "copy link with the pair". */
  readonly tools?: ComponentChildren;
  readonly onPurpose: (purpose: Purpose | null) => void;
  readonly onEdition: (edition: EditionId) => void;
  readonly onReachAll: () => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** The answer to "from here to there", with its evidence. */
export function QuestionPanel(props: QuestionPanelProps) {
  const { messages, language, route, nameOf, onClose } = props;
  const words = messages.question;
  const nameIn = (code: JurisdictionCode): string => messages.names.everyday({ code, name: nameOf(code), language });
  return (
    <article class="sheet question">
      <SheetHead title={words.panel(nameIn(route.from), nameIn(route.to))} messages={messages} onClose={onClose} />
      <p class="question-answer print-only">{routeSentence(route, props)}</p>
      <p class="flag">{words.caution}</p>
      <AskedTools {...props} />
      <OtherEdition {...props} />
      <PathDetails {...props} path={route} />
      <NoRoute {...props} />
      <StandInPaths {...props} title={words.throughStateTitle} paths={route.throughState} />
      <StandInPaths {...props} title={words.throughTerritoriesTitle} paths={route.throughTerritories} />
      <NextSteps {...props} />
    </article>
  );
}

/** Where nothing is listed: what may lead further. */
function NoRoute({ messages, route, purpose, onPurpose, onReachAll }: QuestionPanelProps) {
  if (route.steps !== null) return null;
  const { noRoute, anyPurpose } = messages.empty;
  const action =
    purpose === null
      ? { label: messages.question.toAll, onAct: onReachAll }
      : { label: anyPurpose, onAct: () => onPurpose(null) };
  return <EmptyNote text={noRoute} action={action} />;
}

function StandInPaths(props: QuestionPanelProps & { readonly title: string; readonly paths: readonly NetworkPath[] }) {
  const { title, paths, route } = props;
  if (paths.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {paths.map(path => (
        <p key={`${path.from} ${path.to}`}>{throughSentence(path, route, props)}</p>
      ))}
    </>
  );
}

function OtherEdition(props: QuestionPanelProps) {
  const { messages, route, onEdition } = props;
  const { otherEdition } = route;
  const words = messages.question;
  return (
    <>
      <h3>{words.otherEditionTitle(editionNames(messages, props.editionOf(otherEdition.edition)).name)}</h3>
      {otherEdition.differs ? <p>{otherEditionSentences(route, props).join(" ")}</p> : <p>{words.otherEditionSame}</p>}
      <button class="link small" type="button" onClick={() => onEdition(otherEdition.edition)}>
        {words.showOtherEdition}
      </button>
    </>
  );
}

function NextSteps(props: QuestionPanelProps) {
  const { messages, edition, route } = props;
  const words = messages.question;
  const networks = networksOn(route).flatMap(id => edition.network.get(id) ?? []);
  return (
    <>
      <h3>{words.nextTitle}</h3>
      {networks.map(({ id, shortName, contact, site }) => (
        <p key={id}>
          {words.nextContact(messages.names.networkInSentence(shortName), contact ?? messages.networks.contactNotKnown)}{" "}
          {site ? <OutLink href={site}>{siteName(site)}</OutLink> : null}
        </p>
      ))}
      <p>{words.nextAuthority}</p>
      <p>{words.nextAge(editionNames(messages, edition).full)}</p>
      {listDateSentences(networksOn(route), edition, props).map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ListGaps {...props} gaps={route.listGaps} />
    </>
  );
}
