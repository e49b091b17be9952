import type { Messages } from "../../i18n/messages.ts";
import type { SourceRecord } from "../../model/source.ts";

interface SourceLinksProps {
  readonly messages: Messages;
  readonly ids: readonly string[];
  readonly sourceOf: (id: string) => SourceRecord | undefined;
}

const isWeb = (url: string): boolean => /^https?:\/\//.test(url);

/** The text of a link: its host, or the value itself where it is not a URL. */
export const siteName = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1] ?? url;

/** An external link: nothing is fetched before a click, and the site gets no referrer. */
export function OutLink({ href, children }: { readonly href: string; readonly children: string }) {
  if (!isWeb(href)) return <span>{children}</span>;
  return (
    <a class="link" href={href} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  );
}

interface ArchivedLinkProps {
  readonly messages: Messages;
  readonly source: SourceRecord;
  /** What separates it from the text before. */
  readonly before: string;
}

/** A link to the archived copy of a source; nothing where none is known. */
export function ArchivedLink({ messages, source, before }: ArchivedLinkProps) {
  if (source.archived === null) return null;
  return (
    <>
      {before}
      <OutLink href={source.archived}>{messages.sources.archived}</OutLink>
    </>
  );
}

/** Links to sources, each with its grade. */
export function SourceLinks({ messages, ids, sourceOf }: SourceLinksProps) {
  const known = ids.flatMap(id => sourceOf(id) ?? []);
  if (ids.length === 0) return <span>{messages.networks.notKnown}</span>;
  // Sources load after the first map; until then they are loading, not unknown.
  if (known.length === 0) return <span>{messages.sources.reading}</span>;
  return (
    <>
      {known.map((source, index) => (
        <span key={source.id}>
          {index > 0 ? "; " : null}
          <OutLink href={source.url}>{source.title}</OutLink> ({messages.sources.grades[source.grade]}
          <ArchivedLink messages={messages} source={source} before="; " />)
        </span>
      ))}
    </>
  );
}
