import type { Messages } from "../../i18n/messages.ts";
import type { NetworkProfile, SourcedField } from "../../model/evidence/profile.ts";
import type { Language } from "../../model/jurisdiction.ts";
import type { SourceRecord } from "../../model/source.ts";
import { type ProfileEntry, type ProfilePart, profileParts } from "../../prose/profile-text.ts";
import { type Fact, FactList } from "../controls/FactList.tsx";
import { OutLink, SourceLinks } from "./SourceLinks.tsx";

interface NetworkProfileProps {
  readonly messages: Messages;
  readonly language: Language;
  readonly profile: NetworkProfile;
  readonly sourceOf: (id: string) => SourceRecord | undefined;
}

/** What is known of a network besides its members, each line with its sources; longer parts are folded. */
export function NetworkProfileParts(props: NetworkProfileProps) {
  const { messages, profile, sourceOf } = props;
  const words = messages.profile;
  const fields: readonly Fact[] = (Object.keys(words.fields) as readonly SourcedField[]).flatMap(field => {
    const ids = profile.fieldSources[field];
    return ids ? [[words.fields[field], <SourceLinks messages={messages} ids={ids} sourceOf={sourceOf} />]] : [];
  });
  return (
    <>
      {profileParts(profile, props).map(part => (
        <ProfileFold {...props} part={part} key={part.id} />
      ))}
      {fields.length > 0 ? (
        <details class="fold">
          <summary>
            <span>{words.fieldSources}</span>
            <span>{fields.length}</span>
          </summary>
          <FactList facts={fields} />
        </details>
      ) : null}
      <p class="quiet small">{words.sameInBoth}</p>
    </>
  );
}

function ProfileFold(props: NetworkProfileProps & { readonly part: ProfilePart }) {
  const { id, title, entries } = props.part;
  return (
    <details class="fold" open={id === "statements" || id === "legalBasis"}>
      <summary>
        <span>{title}</span>
        <span>{entries.length}</span>
      </summary>
      {entries.map(entry => (
        <Entry {...props} entry={entry} key={entry.text} />
      ))}
    </details>
  );
}

function Entry({ messages, sourceOf, entry }: NetworkProfileProps & { readonly entry: ProfileEntry }) {
  const { text, about, url, sources } = entry;
  return (
    <div class="entry">
      <p class="small">{url === null ? text : <OutLink href={url}>{text}</OutLink>}</p>
      {about === null ? null : <p class="small">{about}</p>}
      <p class="quiet small">
        {messages.jurisdiction.source}: <SourceLinks messages={messages} ids={sources} sourceOf={sourceOf} />
      </p>
    </div>
  );
}
