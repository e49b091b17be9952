import type { Messages } from "../../i18n/messages.ts";
import type { SourceRecord } from "../../model/source.ts";

interface SourceLinksProps {
  readonly messages: Messages;
  readonly ids: readonly string[];
  readonly sourceOf: (id: string) => SourceRecord | undefined;
}

const isWeb = (url: string): boolean => /^https?:\/\//.test(url);

/** What a link to a site is called: its host, or the text itself where it is no address. */
export const siteName = (url: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/.exec(url)?.[1] ?? url;

/** A link out of the atlas: nothing is fetched before it is followed, and the other site learns no address. */
export function OutLink({ href, children }: { readonly href: string; readonly children: string }) {
  if (!isWeb(href)) return <span>{children}</span>;
  return (
    <a class="link" href={href} rel="noreferrer noopener" target="_blank">
      {children}
    </a>
  );
}

/** Sources with their grade, one click away. */
export function SourceLinks({ messages, ids, sourceOf }: SourceLinksProps) {
  const known = ids.flatMap(id => sourceOf(id) ?? []);
  if (ids.length === 0) return <span>{messages.networks.notKnown}</span>;
  // Sources are read after the first picture: until then they are on their way, which is not the same as not known.
  if (known.length === 0) return <span>{messages.sources.reading}</span>;
  return (
    <>
      {known.map((source, index) => (
        <span key={source.id}>
          {index > 0 ? "; " : null}
          <OutLink href={source.url}>{source.title}</OutLink> ({messages.sources.grades[source.grade]})
        </span>
      ))}
    </>
  );
}
