import type { ComponentChildren } from "preact";
import type { Atlas, Edition } from "../../model/atlas.ts";
import type { JurisdictionCode } from "../../model/jurisdiction.ts";
import type { EditionId, NetworkId, Purpose } from "../../model/network.ts";
import { type NetworkPath, networksOn, type Route } from "../../model/routes/route.ts";
import type { SourceRecord } from "../../model/source.ts";
import { otherEditionSentences, routeSentence, throughSentence, type Wording } from "../../prose/sentences.ts";
import { SheetHead } from "../sheets/SheetHead.tsx";
import { OutLink, siteName } from "../sheets/SourceLinks.tsx";
import { AskedTools, WithoutList } from "./AskedParts.tsx";
import { WayDetails } from "./WayDetails.tsx";

export interface QuestionPanelProps extends Wording {
  readonly atlas: Atlas;
  readonly edition: Edition;
  readonly route: Route;
  readonly purpose: Purpose | null;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
  /** Further buttons, such as "copy text" and "copy link with the pair". */
  readonly tools?: ComponentChildren;
  readonly onPurpose: (purpose: Purpose | null) => void;
  readonly onEdition: (edition: EditionId) => void;
  readonly onOpen: (code: JurisdictionCode) => void;
  readonly onOpenNetwork: (network: NetworkId) => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

/** The answer to "from here to there", and what stands behind it. */
export function QuestionPanel(props: QuestionPanelProps) {
  const { messages, route, nameOf, onClose } = props;
  const words = messages.question;
  return (
    <article class="sheet question">
      <SheetHead title={words.panel(nameOf(route.from), nameOf(route.to))} messages={messages} onClose={onClose} />
      <p class="question-answer print-only">{routeSentence(route, props)}</p>
      <p class="flag">{words.caution}</p>
      <AskedTools {...props} />
      <WayDetails {...props} way={route} />
      <Through {...props} title={words.throughStateTitle} ways={route.throughState} />
      <Through {...props} title={words.throughTerritoriesTitle} ways={route.throughTerritories} />
      <OtherEdition {...props} />
      <Next {...props} />
    </article>
  );
}

function Through(props: QuestionPanelProps & { readonly title: string; readonly ways: readonly NetworkPath[] }) {
  const { title, ways, route } = props;
  if (ways.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {ways.map(way => (
        <p key={`${way.from} ${way.to}`}>{throughSentence(way, route, props)}</p>
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
      <h3>{words.otherEditionTitle(messages.editions.names[otherEdition.edition])}</h3>
      {otherEdition.differs ? <p>{otherEditionSentences(route, props).join(" ")}</p> : <p>{words.otherEditionSame}</p>}
      <button class="link small" type="button" onClick={() => onEdition(otherEdition.edition)}>
        {words.showOtherEdition}
      </button>
    </>
  );
}

function Next(props: QuestionPanelProps) {
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
      <p>{words.nextAge(messages.editions.full[edition.id])}</p>
      <WithoutList {...props} ids={route.withoutList} />
    </>
  );
}
