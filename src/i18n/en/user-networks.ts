import { listOf, plural } from "../formats.ts";
import { count, counted } from "./words.ts";

const rowCount = (n: number): string => counted(n, "row");
const networksInFigures = (n: number): string => counted(n, "network");

/** Sentences by kind of problem; `value` is the text of the file. */
const problems: Readonly<Record<string, (value: string) => string>> = {
  "too-large": () => "The file is larger than 10 MB and was not read.",
  failed: () => "It could not be read. If it is a folder, choose a file; if it is very large, try a part of it.",
  "no-reader": () =>
    "The part of the atlas that reads files could not be started. Nothing is lost: connect to the internet, load the page again, then try once more.",
  "outdated-reader": () =>
    "A later version of the atlas was published after this page was opened, and the part that reads files is no longer there. Nothing is lost: close this page and choose “Show the later version”, then try once more.",
  "too-many-rows": () => "There are more than 100,000 rows; what follows was not read.",
  "too-many-networks": () => "There are more than 2,000 networks; what follows was left out.",
  "too-many-statements": () => "There is more in this file than the atlas can take; what follows was left out.",
  "more-problems": value => `${value} more problems like these are not shown.`,
  empty: () => "The file is empty.",
  "not-text": () => "This is not a text file. Save the table as CSV (UTF-8), then choose that file.",
  workbook: () =>
    "This is a workbook of a spreadsheet program. Save the sheet as CSV (UTF-8) in that program, then choose that file.",
  "not-json": value => `This looks like JSON, but can’t be read as such: ${value}`,
  "no-jurisdiction-column": () => "No column names countries. Say below which one does.",
  "nothing-found": () => "No membership was found in it.",
  "latest-year": value =>
    `The table has a row for each year: only the last year of each network was taken (${value}). Where its years mean something else, set their column to “nothing of use”.`,
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

/** Counted members, then those only listed. */
const memberTally = ([counted, others]: readonly [number, number]): string =>
  `${count(counted)} ${plural(counted, "en", { one: "member", other: "members" })}${others === 0 ? "" : `; ${count(others)} not counted`}`;

const encodings: Readonly<Record<string, string>> = {
  "windows-1252": "Windows-1252",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
};

/** English: the user's networks. */
export const userNetworksInEnglish = {
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
  reading: (n: number) => `Reading … ${counted(n, "membership")} so far.`,
  cancel: "Cancel",
  found: (n: number, statements: number) => `${networksInFigures(n)} found; ${counted(statements, "membership")} read.`,
  withoutProblems: "Every row was understood.",
  foundNothing: "Nothing was taken from it.",
  withProblems: (used: number, unused: number) =>
    [
      unused > 0 ? `${rowCount(unused)} can’t be used.` : "",
      used > 0
        ? `${rowCount(used)} can be used, but ${plural(used, "en", { one: "needs", other: "need" })} a look.`
        : "",
      used + unused > 0 ? "The rest is used as it stands." : "",
    ]
      .filter(sentence => sentence !== "")
      .join(" "),
  jsonTable: "The list was read as a table with a column for each field; its first entry is row 2.",
  /** How the bytes of a file were decoded. Null: plain UTF-8. */
  decoded: (encoding: string, oddBytes: number): string | null => {
    const name = encodings[encoding];
    const odd =
      oddBytes > 0
        ? ` ${count(oddBytes)} ${plural(oddBytes, "en", { one: "byte fits", other: "bytes fit" })} no character and ${plural(oddBytes, "en", { one: "was", other: "were" })} read as Windows-1252.`
        : "";
    if (name === undefined) return odd === "" ? null : `The file is in UTF-8.${odd}`;
    return `The file is not in UTF-8; it was read as ${name}.${odd} Look whether accents came out right.`;
  },
  same: (name: string, n: number) =>
    n === 1 ? `“${name}” is there already.` : `${count(n)} of them are there already, “${name}” among them.`,
  replace: "Replace what is there",
  keepBoth: "Keep both",
  moreFound: (n: number) => `and ${count(n)} more`,
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
    year: "year",
    ignored: "nothing of use",
  },
  separator: "Cells are parted by",
  separatorName: "What parts the cells",
  separators: { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars" } as Readonly<
    Record<string, string>
  >,
  hasHeader: "The first row holds headings",
  moreColumns: (n: number) => `Show ${count(n)} more ${plural(n, "en", { one: "column", other: "columns" })}`,
  statusesTitle: "What the statuses mean",
  times: (n: number) => plural(n, "en", { one: "once", other: `${count(n)} times` }),
  meaningOf: (status: string) => `What “${status}” means`,
  meanings: { counts: "counts as a membership", listed: "is listed, doesn’t count", out: "is left out" },
  unnamedColumn: (n: number) => `column ${count(n)}`,
  problemsTitle: "Problems",
  problemRow: "Row",
  problemColumn: "Column",
  problemText: "Problem",
  problemMeant: "Is meant",
  wholeFile: "all",
  meant: (value: string, name: string) => `“${value}” means ${name}`,
  problemWith: (said: string, meant: readonly string[]) =>
    meant.length === 0 ? said : `${said} Is ${meant.join(" or ")} meant?`,
  problem: (kind: string, value: string) => problems[kind]?.(value) ?? `“${value}” was not understood.`,
  moreProblems: (n: number) => `${count(n)} more`,
  yours: "Your networks",
  unknown: (names: readonly string[], more: number) => {
    const all = [
      ...names,
      ...(more > 0
        ? [names.length > 0 ? `${count(more)} more` : `${networksInFigures(more)} of its sender’s own`]
        : []),
    ];
    return `This link names networks that are not here: ${listOf(all, "en")}. If they are somebody’s own, ask for the file and take it in.`;
  },
  takeIn: "Take a file in",
  none: "None yet.",
  members: memberTally,
  remove: "Remove",
  removeName: (name: string) => `Remove ${name}`,
  removeIt: "Remove this network",
  removeAll: "Remove all",
  edit: "Edit",
  editName: (name: string) => `Edit ${name}`,
  make: "Make one by hand",
  makeHint: "with a name, a colour, and members by search or by clicking on the map",
  newName: "New network",
  moreNetworks: (n: number) => `${networksInFigures(n)} more; narrow the filter to see them.`,
  done: {
    added: (name: string, n: number) => (n === 1 ? `${name} was added.` : `${networksInFigures(n)} were added.`),
    removed: (name: string, n: number) => (n === 1 ? `${name} was removed.` : `${networksInFigures(n)} were removed.`),
    changed: (name: string, _n: number) => `${name} was changed.`,
  },
  left: (n: number) => `${networksInFigures(n)} found no room: there may be 2,000 at most.`,
  unread: "Download what can’t be read",
  editor: {
    title: "A network of your own",
    name: "Name",
    colour: "Colour",
    members: memberTally,
    hint: "Click countries on the map to add them, and again to take them out, or find them by name.",
    add: "Add a country",
    none: "Nobody yet.",
    statusOf: (name: string) => `Status of ${name}`,
    statuses: {} as Readonly<Record<string, string>>,
    countedTitle: "Which of them count",
    countedHint: "A status that does not count stays listed; map, charts and answers leave it out.",
    removeMember: (name: string) => `Take ${name} out`,
    done: "Done",
  },
  undo: "Undo",
  saving: "They are being saved in this browser.",
  kept: "They are kept in this browser until you remove them.",
  storage: {
    full: "The browser has no room to keep them: they stay until this page is closed. Download them to keep them.",
    blocked: "The browser keeps nothing for this page: they stay until it is closed. Download them to keep them.",
    broken: "What the browser had kept can’t be read. Nothing on screen is lost; download it to keep it.",
  },
  download: "Download all",
  downloadToSend: "Download to send with a link",
  besideLink: "A link does not hold your own networks; its reader is told so. Send the file with it:",
  notInLink: "A link to this view does not hold your own networks. Send the downloaded file with it.",
};
