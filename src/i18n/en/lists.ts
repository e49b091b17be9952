import type { ListGapKind } from "../../model/list-gaps.ts";
import { plural } from "../formats.ts";
import { capitalized } from "./words.ts";

type OfNetworks = (names: string, n: number) => string;

const cannotSpeak = (n: number): string =>
  `so this answer cannot speak of ${plural(n, "en", { one: "it", other: "them" })}`;
const was = (n: number): string => plural(n, "en", { one: "was", other: "were" });

const notFollowed: OfNetworks = (names, n) =>
  `No dated source shows the ${plural(n, "en", { one: "list", other: "lists" })} of ${names} on that day or later, so the last known ${plural(n, "en", { one: "one stands", other: "ones stand" })}.`;

const lists = (n: number): string => plural(n, "en", { one: "list", other: "lists" });
const later: OfNetworks = (names, n) =>
  `The ${lists(n)} of ${names} ${plural(n, "en", { one: "is", other: "are" })} of a later time; who was in ${plural(n, "en", { one: "it", other: "them" })} then is not known.`;
const undated: OfNetworks = (names, n) =>
  `The ${lists(n)} of ${names} ${plural(n, "en", { one: "has", other: "have" })} no date; who was in ${plural(n, "en", { one: "it", other: "them" })} then is not known.`;

const inAnswer: Readonly<Record<ListGapKind, OfNetworks>> = {
  "not-in-document": (names, n) => `The document has no list of ${names}, ${cannotSpeak(n)}.`,
  "not-published": (names, n) =>
    `${capitalized(names)} ${plural(n, "en", { one: "publishes", other: "publish" })} no list, ${cannotSpeak(n)}.`,
  "not-read": (names, n) => `No list of ${names} could be read, ${cannotSpeak(n)}.`,
  "not-yet": (names, n) => `${capitalized(names)} ${was(n)} founded later.`,
  "not-then": (names, n) => `The members of ${names} are known for a later time only, ${cannotSpeak(n)}.`,
  "in-part": (names, n) =>
    `Only some members of ${names} are known; who is not listed there may still be in ${plural(n, "en", { one: "it", other: "them" })}.`,
  "not-followed": notFollowed,
  later,
  undated,
};

const alone: Readonly<Record<ListGapKind, OfNetworks>> = {
  "not-in-document": names => `The document has no list of ${names}.`,
  "not-published": (names, n) =>
    `${capitalized(names)} ${plural(n, "en", { one: "publishes", other: "publish" })} no list.`,
  "not-read": names => `No list of ${names} could be read.`,
  "not-yet": inAnswer["not-yet"],
  "not-then": names => `The members of ${names} are known for a later time only.`,
  "in-part": names => `Only some members of ${names} are known.`,
  "not-followed": notFollowed,
  later,
  undated,
};

const inSheet: Readonly<Record<ListGapKind, string>> = {
  "not-in-document": "The document has no list of its members. That is not the same as having none.",
  "not-published": "It publishes no list of its members. That is not the same as having none.",
  "not-read": "No list of its members could be read. That is not the same as having none.",
  "not-yet": "The network was founded later than this edition.",
  "not-then": "Its members are known for a later time only.",
  "in-part": "Only these members are known; the list is not whole.",
  "not-followed": "No dated source shows the list on that day or later; this is the last one known.",
  later: "The list is of a later time; who was in it then is not known.",
  undated: "The list has no date; who was in it then is not known.",
};

const inRow: Readonly<Record<ListGapKind, string>> = {
  "not-in-document": "no list in the document",
  "not-published": "publishes no list",
  "not-read": "no list read",
  "not-yet": "founded later",
  "in-part": "known in part",
  "not-followed": "no source on that day or later",
  "not-then": "known for later only",
  later: "list of a later time",
  undated: "list without a date",
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
  statedInRow: (gap: string, stated: string) => `${gap}; ${stated} stated`,
  statedInSheet: (gap: string, stated: string) => `${gap} A source states ${stated}.`,
  datesOf: (body: string) => `In ${body} since`,
};
