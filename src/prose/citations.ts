import type { Messages } from "../i18n/messages.ts";
import type { EditionId } from "../model/network.ts";

export interface Citation {
  readonly id: "text" | "bibtex" | "csl";
  readonly text: string;
}

export interface CitedWork {
  /** Null: the atlas itself is cited. */
  readonly figure?: { readonly title: string; readonly edition: string } | null;
  readonly version: string;
  /** Year of the version. */
  readonly year: number;
  readonly edition: EditionId;
  /** Address of the atlas without its fragment, which may hold a view. */
  readonly url: string;
  /** Date of access, `yyyy-mm-dd`. */
  readonly accessed: string;
}

/** Citations of the atlas or one of its figures: a sentence, BibTeX and CSL-JSON. Two fixed records need no library. */
export function citationsOf(work: CitedWork, messages: Messages): readonly Citation[] {
  const { figure = null } = work;
  const title = figure === null ? messages.app.title : messages.about.figureIn(figure.title, messages.app.title);
  const author = messages.about.author;
  const note = figure === null ? messages.editions.full[work.edition] : figure.edition;
  const { version, year, url, accessed } = work;
  const key = `cooperation-atlas-${figure === null ? "" : "figure-"}${year}`;
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
    accessed: { "date-parts": [accessed.split("-").map(Number)] },
  };
  return [
    { id: "text", text: messages.about.citation({ author, title, year, version, note, url, accessed }) },
    { id: "bibtex", text: bibtex },
    { id: "csl", text: JSON.stringify([csl], null, 2) },
  ];
}
