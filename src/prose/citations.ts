import type { Messages } from "../i18n/messages.ts";
import type { EditionId } from "../model/network.ts";
import type { Citation } from "../panels/pages/AboutPage.tsx";

export interface CitedWork {
  /** The figure that is cited, null for the atlas itself. */
  readonly figure?: { readonly title: string; readonly edition: string } | null;
  readonly version: string;
  /** Year of this version. */
  readonly year: number;
  readonly edition: EditionId;
  /** Address of the atlas, without a fragment: the fragment may hold a view. */
  readonly url: string;
  /** Day on which it was read, `yyyy-mm-dd`. */
  readonly accessed: string;
}

/** How to cite the atlas or one of its figures: as a sentence, as BibTeX and as CSL-JSON. */
export function citationsOf(work: CitedWork, messages: Messages): readonly Citation[] {
  const { figure = null } = work;
  const title = figure === null ? messages.app.title : messages.about.figureIn(figure.title, messages.app.title);
  const author = messages.about.author;
  const note = figure === null ? messages.editions.full[work.edition] : figure.edition;
  const { version, year, url, accessed } = work;
  const key = `cooperation-atlas-${figure === null ? "" : "figure-"}${year}`;
  const [accessedYear = 0, month = 1, day = 1] = accessed.split("-").map(Number);
  const bibtex = [
    `@misc{${key},`,
    `  author = {{${author}}},`,
    `  title = {${title}},`,
    `  year = {${year}},`,
    `  version = {${version}},`,
    `  note = {Edition: ${note}},`,
    `  url = {${url}},`,
    `  urldate = {${accessed}}`,
    "}",
  ].join("\n");
  const csl = {
    id: key,
    type: figure === null ? "dataset" : "graphic",
    title,
    author: [{ literal: author }],
    issued: { "date-parts": [[year]] },
    version,
    note: `Edition: ${note}`,
    URL: url,
    accessed: { "date-parts": [[accessedYear, month, day]] },
  };
  return [
    { id: "text", text: messages.about.citation({ author, title, year, version, note, url, accessed }) },
    { id: "bibtex", text: bibtex },
    { id: "csl", text: JSON.stringify([csl], null, 2) },
  ];
}
