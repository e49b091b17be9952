import type { ListGapKind } from "../../model/list-gaps.ts";
import { plural } from "../formats.ts";
import { capitalized } from "./words.ts";

type OfNetworks = (names: string, n: number) => string;

const cannotSpeak = (n: number): string => `so this answer leaves ${plural(n, "en", { one: "it", other: "them" })} out`;
const was = (n: number): string => plural(n, "en", { one: "was", other: "were" });

const lists = (n: number): string => plural(n, "en", { one: "list", other: "lists" });

const notFollowed: OfNetworks = (names, n) =>
  `No dated source shows the ${lists(n)} of ${names} on that day or later, so the last known ${plural(n, "en", { one: "one is", other: "ones are" })} used.`;
const later: OfNetworks = (names, n) =>
  `The ${lists(n)} of ${names} ${plural(n, "en", { one: "dates", other: "date" })} from a later time, so ${plural(n, "en", { one: "its", other: "their" })} earlier members are not known.`;
const undated: OfNetworks = (names, n) =>
  `The ${lists(n)} of ${names} ${plural(n, "en", { one: "has", other: "have" })} no date, so ${plural(n, "en", { one: "its", other: "their" })} members on a given day are not known.`;

const inAnswer: Readonly<Record<ListGapKind, OfNetworks>> = {
  "not-in-document": (names, n) => `The UNODC page has no list of ${names}, ${cannotSpeak(n)}.`,
  "not-published": (names, n) =>
    `${capitalized(names)} ${plural(n, "en", { one: "does", other: "do" })} not publish ${plural(n, "en", { one: "its", other: "their" })} members, ${cannotSpeak(n)}.`,
  "not-read": (names, n) => `No list of ${names} could be read, ${cannotSpeak(n)}.`,
  "not-yet": (names, n) => `${capitalized(names)} ${was(n)} founded later.`,
  "not-then": (names, n) => `The members of ${names} are known only from a later date, ${cannotSpeak(n)}.`,
  "in-part": (names, n) =>
    `Only some members of ${names} are known; others may belong to ${plural(n, "en", { one: "it", other: "them" })} too.`,
  "not-followed": notFollowed,
  later,
  undated,
};

const alone: Readonly<Record<ListGapKind, OfNetworks>> = {
  "not-in-document": names => `The UNODC page has no list of ${names}.`,
  "not-published": (names, n) =>
    `${capitalized(names)} ${plural(n, "en", { one: "does", other: "do" })} not publish ${plural(n, "en", { one: "its", other: "their" })} members.`,
  "not-read": names => `No list of ${names} could be read.`,
  "not-yet": inAnswer["not-yet"],
  "not-then": names => `The members of ${names} are known only from a later date.`,
  "in-part": names => `Only some members of ${names} are known.`,
  "not-followed": notFollowed,
  later,
  undated,
};

const inSheet: Readonly<Record<ListGapKind, string>> = {
  "not-in-document": "The UNODC page has no list of its members. That does not mean that it has none.",
  "not-published": "It does not publish its members. That does not mean that it has none.",
  "not-read": "No list of its members could be read. That does not mean that it has none.",
  "not-yet": "The network was founded after this edition.",
  "not-then": "Its members are known only from a later date.",
  "in-part": "The list is not complete. Only these members are known.",
  "not-followed": "No dated source shows the list on that day or later; this is the last one known.",
  later: "The list dates from a later time. Its earlier members are not known.",
  undated: "The list has no date. Its members on a given day are not known.",
};

const inRow: Readonly<Record<ListGapKind, string>> = {
  "not-in-document": "no list in the source",
  "not-published": "members not published",
  "not-read": "list could not be read",
  "not-yet": "founded later",
  "in-part": "only partly known",
  "not-followed": "no source on that day or later",
  "not-then": "known only from a later date",
  later: "list of a later date",
  undated: "list has no date",
};

/** English: what is not known of the lists of members. */
export const listsInEnglish = {
  /** After the answer to a question. */
  inAnswer,
  /** In a sentence on the chosen networks. */
  alone,
  /** In place of the members, or above those that are known. */
  inSheet,
  /** Beside a network's name in a list. */
  inRow,
  statedInRow: (gap: string, stated: string) => `${gap}; a source says ${stated}`,
  statedInSheet: (gap: string, stated: string) => `${gap} A source gives the number: ${stated}.`,
  datesOf: (body: string) => `In ${body} since`,
};
