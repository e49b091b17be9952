import { count } from "./en-words.ts";
import { plural } from "./formats.ts";

const rows = (n: number): string => `${count(n)} ${plural(n, "en", { one: "row", other: "rows" })}`;
const networks = (n: number): string => `${count(n)} ${plural(n, "en", { one: "network", other: "networks" })}`;

/** What went wrong with a row, by the kind of the problem; `value` are the words of the file. */
const problems: Readonly<Record<string, (value: string) => string>> = {
  "too-large": () => "The file is larger than 10 MB and was not read.",
  "too-many-rows": () => "There are more than 100,000 rows; what follows was not read.",
  "too-many-networks": () => "There are more than 2,000 networks; what follows was left out.",
  "too-many-statements": () => "There is more in this file than the atlas can take; what follows was left out.",
  "more-problems": value => `${value} more problems like these are not shown.`,
  empty: () => "The file is empty.",
  "not-json": value => `This looks like JSON, but can’t be read as such: ${value}`,
  "no-jurisdiction-column": () => "No column names countries. Say below which one does.",
  "nothing-found": () => "No membership was found in it.",
  "unclosed-quote": () => "A quotation mark is opened here and never closed.",
  "extra-cells": value => `This row has more cells than the table has columns: “${value}” was left out.`,
  "missing-jurisdiction": () => "No country stands in this row.",
  "missing-network": () => "No network stands in this row.",
  "unknown-jurisdiction": value => `“${value}” is no country or territory that the atlas knows.`,
  "ambiguous-jurisdiction": value => `“${value}” may be one of several.`,
  "unknown-status": value => `“${value}” is no status that the atlas knows; it was kept as it is.`,
  duplicate: value => `“${value}” stands there twice.`,
  contradiction: value => `“${value}” stands there with two different statuses; the first was kept.`,
  "too-long": value => `The text is too long and was cut: “${value}”.`,
  "odd-characters": value => `Characters that can’t be seen were taken out of “${value}”.`,
  "not-understood": value => `“${value}” was not understood.`,
};

/** English: a person's own networks. */
export const ownInEnglish = {
  intro:
    "A table of memberships of your own joins the atlas: a regional network, a treaty, a list of liaison officers. It is read here in the browser and nobody else sees it.",
  limits: "At most 10 MB, 100,000 rows and 2,000 networks; CSV, tab-separated text or JSON.",
  shape:
    "Either a row for each membership (network, country, status), or a row for each country and a column for each network. Names may be in any of seven languages, or codes.",
  choose: "Choose a file …",
  drop: "or drop one here",
  paste: "Or paste a table",
  pasted: "Pasted table",
  read: "Read it",
  reading: (n: number) => `Reading … ${count(n)} memberships so far.`,
  cancel: "Cancel",
  found: (networkCount: number, statements: number) =>
    `${networks(networkCount)} found; ${count(statements)} ${plural(statements, "en", { one: "membership", other: "memberships" })} read.`,
  withoutProblems: "Every row was understood.",
  withProblems: (used: number, unused: number) =>
    [
      unused > 0 ? `${rows(unused)} can’t be used.` : "",
      used > 0 ? `${rows(used)} can be used, but ${plural(used, "en", { one: "needs", other: "need" })} a look.` : "",
      "The rest is used as it stands.",
    ]
      .filter(sentence => sentence !== "")
      .join(" "),
  use: "Use these networks",
  discard: "Discard",
  marked: "Download the file with the problems marked",
  columns: "How the table is read",
  column: "Column",
  roleOf: (header: string) => `What the column “${header}” holds`,
  roles: {
    network: "network",
    jurisdiction: "country",
    status: "status",
    "member-of": "members of the network in its heading",
    ignored: "nothing of use",
  },
  unnamedColumn: (n: number) => `column ${count(n)}`,
  problemsTitle: "Problems",
  problemRow: "Row",
  problemColumn: "Column",
  problemText: "Problem",
  problemMeant: "Is meant",
  wholeFile: "all",
  meant: (value: string, name: string) => `“${value}” means ${name}`,
  problem: (kind: string, value: string) => problems[kind]?.(value) ?? `“${value}” was not understood.`,
  moreProblems: (n: number) => `${count(n)} more`,
  yours: "Your networks",
  unknown: (names: string) =>
    `This link names networks that are not here: ${names}. If they are somebody’s own, ask for the file and take it in.`,
  takeIn: "Take a file in",
  none: "None yet.",
  members: (n: number) => `${count(n)} ${plural(n, "en", { one: "member", other: "members" })}`,
  remove: "Remove",
  removeName: (name: string) => `Remove ${name}`,
  removed: (name: string) => `${name} was removed.`,
  undo: "Undo",
  kept: "They are kept in this browser until you remove them.",
  storage: {
    full: "The browser has no room to keep them: they stay until this page is closed. Download them to keep them.",
    blocked: "The browser keeps nothing for this page: they stay until it is closed. Download them to keep them.",
    broken: "What the browser had kept can’t be read. Nothing on screen is lost; download it to keep it.",
  },
  download: "Download all",
  notInLink: "A link to this view does not hold your own networks. Send the downloaded file with it.",
};
