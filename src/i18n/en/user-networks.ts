import { listOf, plural } from "../formats.ts";
import { fileAccountInEnglish } from "./user-networks/account.ts";
import { fileProblems, fileWords } from "./user-networks/files.ts";
import { fileQuestionsInEnglish } from "./user-networks/questions.ts";
import { tableQuestionsInEnglish } from "./user-networks/table-questions.ts";
import { count, counted } from "./words.ts";

const rowCount = (n: number): string => counted(n, "row");
const networksInFigures = (n: number): string => counted(n, "network");

/** Sentences by kind of problem; `value` is the text of the file. */
const problems: Readonly<Record<string, (value: string) => string>> = {
  "too-large": () => "The file is larger than 10 MB and was not read.",
  failed: () =>
    "It could not be read. If it is a folder, choose a file; if it is very large, try a smaller part of it.",
  "no-reader": () =>
    "The part of the atlas that reads files could not be started. Nothing is lost. Connect to the internet, load the page again, then try again.",
  "outdated-reader": () =>
    "A newer version of the atlas was published after you opened this page, so the part that reads files is no longer available. Nothing is lost. Close this page, choose “Show the newer version”, then try again.",
  "too-many-rows": () => "There are more than 100,000 rows. The rest was not read.",
  "too-many-networks": () => "There are more than 2,000 networks. The rest was left out.",
  "too-many-statements": () => "There are more than 1,000,000 memberships. The rest was left out.",
  "more-problems": value => `${value} more problems like these are not shown.`,
  empty: () => "The file is empty.",
  "not-text": () => "This is not a text file. Save the table as CSV (UTF-8), then choose that file.",
  ...fileProblems,
  "not-json": value => `This looks like JSON, but can’t be read as JSON: ${value}`,
  "unclear-column": value =>
    `The column “${value}” was not read. Say whether it names networks, shows who is a member, or should be ignored.`,
  "other-places": value =>
    `The column “${value}” also names countries and was not read. Choose the column that names the members.`,
  "two-layouts": () =>
    "Each column was read as the list of members of the network in the heading. If the countries in a row belong together, that is wrong. Choose what each column contains.",
  matrix: () =>
    "Countries are in both the rows and the columns, so it is not clear which are the members. Use a table with networks on one side.",
  "second-table": value => `Another table begins in row ${value}. It was not read. Put it in a separate file.`,
  sections: value =>
    `“${value}” may be a heading for the rows below it. Nothing was read. Put this text in a separate column.`,
  legend: value => `A note explains a mark: “${value}”. The atlas does not understand it, so nothing was read.`,
  "same-heading": value => `Two columns are headed “${value}”. They were read as one network.`,
  "merged-cells": () =>
    "Some rows have no network or country, as merged cells do. They were not read. You can fill them from the row above.",
  "all-ended": value =>
    `According to the column “${value}”, every membership has ended. If the last date is only the end of the data, set the column to “ignore”.`,
  "no-jurisdiction-column": () => "No column with countries was found. Choose it below.",
  "nothing-found": () => "No membership was found.",
  "latest-year": value =>
    `The table has a row for each year: only the last year of each network was used (${value}). If the years mean something else, set their column to “ignore”.`,
  "latest-entry": value =>
    `Some memberships have rows of several years: only the last of each was used (${value}). If the years mean something else, set their column to “ignore”.`,
  "nobody-in": value => `“${value}” has no members in the table.`,
  "comma-names": value => `“${value}” may be one network or several, so it was not read. Say what commas mean.`,
  "places-differ": value => `Two columns of this row name different countries: “${value}”.`,
  "unclosed-quote": () => "A quotation mark opens here and never closes.",
  "extra-cells": value => `This row has more cells than the heading: “${value}”. It was not read.`,
  "missing-jurisdiction": () => "This row has no country.",
  "missing-network": () => "This row has no network.",
  "unknown-jurisdiction": value => `“${value}” is not a country or territory that the atlas knows.`,
  "ambiguous-jurisdiction": value => `“${value}” can mean several countries.`,
  "unknown-status": value =>
    `“${value}” is not a status that the atlas knows. It is not counted until you say what it means.`,
  "empty-status": () =>
    "This row has no status, although others have one. It is not counted until you say what that means.",
  "yes-and-no": value => `“${value}” is a member in one row and not in another. It was not counted.`,
  duplicate: value => `“${value}” appears twice.`,
  contradiction: value => `“${value}” appears with two different statuses. The first was kept.`,
  "too-long": value => `The text is too long and was cut: “${value}”.`,
  "odd-characters": value => `Invisible characters were removed from “${value}”.`,
  "not-understood": value => `“${value}” was not understood.`,
};

/** Counted members, then those only listed. */
const memberTally = ([counted, others]: readonly [number, number]): string =>
  `${count(counted)} ${plural(counted, "en", { one: "member", other: "members" })}${others === 0 ? "" : `; ${count(others)} not counted`}`;

/** English: the user's networks. */
export const userNetworksInEnglish = {
  intro:
    "Add your own networks to the atlas, such as a regional network, a treaty or a list of liaison officers. Paste a table or choose a file. It stays in this browser and is not sent anywhere.",
  limits:
    "At most 10 MB, 100,000 rows and 2,000 networks; CSV, tab-separated text, Excel (.xlsx), OpenDocument (.ods) or JSON.",
  shape:
    "Use one row for each membership (network, country, status), or one row for each country and one column for each network. Countries can be names in any of seven languages, or codes.",
  choose: "Choose files …",
  drop: "or drop them anywhere on the page",
  dropHere: "Drop the file to read it",
  paste: "Or paste a table",
  pasted: "Pasted table",
  read: "Read table",
  reading: (n: number) => `Reading … ${counted(n, "membership")} so far.`,
  cancel: "Cancel",
  found: (n: number, statements: number) => `${networksInFigures(n)} found; ${counted(statements, "membership")} read.`,
  withoutProblems: "Every row was understood.",
  foundNothing: "Nothing was imported.",
  nothingYet: "Nothing is read yet. Answer the questions first.",
  withProblems: (used: number, unused: number, open: number) =>
    [
      unused > 0 ? `${open === 0 ? rowCount(unused) : counted(unused, "more row", "more rows")} can’t be used.` : "",
      used > 0
        ? `${rowCount(used)} can be used, but please check ${plural(used, "en", { one: "it", other: "them" })}.`
        : "",
      used + unused > 0 && open === 0 ? "The rest is used as it is." : "",
    ]
      .filter(sentence => sentence !== "")
      .join(" "),
  jsonTable: "The list was read as a table with a column for each field; its first entry is row 2.",
  ...fileWords,
  same: (name: string, n: number) =>
    n === 1 ? `You already have “${name}”.` : `You already have ${count(n)} of them, including “${name}”.`,
  replace: "Replace",
  keepBoth: "Keep old and new",
  moreFound: (n: number) => `and ${count(n)} more`,
  use: "Use these networks",
  discard: "Discard",
  marked: "Download the file with problems marked",
  answered: "Download the file with your answers",
  questions: fileQuestionsInEnglish,
  tableQuestions: tableQuestionsInEnglish,
  account: fileAccountInEnglish,
  columns: "How the table is read",
  column: "Column",
  roleOf: (header: string) => `What the column “${header}” contains`,
  roles: {
    network: "network",
    jurisdiction: "country",
    status: "status",
    "member-of": "marks under a network, such as x",
    listed: "members of the network in the heading",
    flag: "marks under a status, such as x",
    since: "start of the membership",
    until: "end of the membership",
    period: "start and end",
    year: "year",
    same: "the same country again, such as its code",
    ignored: "ignore",
  },
  separator: "Separator",
  separatorName: "Separator between cells",
  separators: { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "vertical bars" } as Readonly<
    Record<string, string>
  >,
  headingRow: "Headings",
  headingRowName: "Row with the headings",
  noHeading: "none",
  rowNumber: (n: number) => `row ${count(n)}`,
  transposed: "Countries are in the columns",
  fillDown: "Fill empty cells from the row above",
  commas: "What commas mean in the column of networks",
  commaMeanings: {
    lists: "they separate networks",
    names: "they are part of a name",
  } as Readonly<Record<string, string>>,
  openQuestion: "Answer the question",
  openQuestionName: (header: string) => `Answer the question about the column “${header}”`,
  moreColumns: (n: number) => `Show ${count(n)} more ${plural(n, "en", { one: "column", other: "columns" })}`,
  statusesTitle: "What the statuses mean",
  times: (n: number) => plural(n, "en", { one: "once", other: `${count(n)} times` }),
  meaningOf: (status: string) => `What “${status}” means`,
  meanings: { counts: "counts as a member", listed: "listed, not counted", out: "left out" },
  unnamedColumn: (n: number) => `column ${count(n)}`,
  problemsTitle: "Problems",
  problemRow: "Row",
  problemColumn: "Column",
  problemText: "Problem",
  wholeFile: "all",
  problemWith: (said: string, meant: readonly string[]) =>
    meant.length === 0 ? said : `${said} Did you mean ${meant.join(" or ")}?`,
  problem: (kind: string, value: string) => problems[kind]?.(value) ?? `“${value}” was not understood.`,
  moreProblems: (n: number) => `${count(n)} more`,
  yours: "Networks added",
  unknown: (names: readonly string[], more: number) => {
    const all = [
      ...names,
      ...(more > 0
        ? [names.length > 0 ? `${count(more)} more` : `${networksInFigures(more)} added by the sender`]
        : []),
    ];
    return `This link uses networks that are not here: ${listOf(all, "en")}. If the sender added them, ask for the file and import it.`;
  },
  takeIn: "Import a file",
  none: "None yet. Choose a file, paste a table or create one above.",
  members: memberTally,
  remove: "Remove",
  removeName: (name: string) => `Remove ${name}`,
  removeIt: "Remove this network",
  removeAll: "Remove all",
  edit: "Edit",
  editName: (name: string) => `Edit ${name}`,
  make: "Create a network",
  makeHint: "Give it a name and a colour; add members by search or on the map.",
  newName: "New network",
  moreNetworks: (n: number) => `${networksInFigures(n)} more. Type a longer name to see them.`,
  done: {
    added: (name: string, n: number) => (n === 1 ? `${name} was added.` : `${networksInFigures(n)} were added.`),
    removed: (name: string, n: number) => (n === 1 ? `${name} was removed.` : `${networksInFigures(n)} were removed.`),
    changed: (name: string, _n: number) => `${name} was changed.`,
  },
  left: (n: number) => `${networksInFigures(n)} could not be added: the limit is 2,000.`,
  unread: "Download unreadable data",
  editor: {
    title: "My network",
    name: "Name",
    colour: "Colour",
    members: memberTally,
    hint: "Click a country on the map to add it; click again to remove it. Or find it by name.",
    add: "Add a country",
    none: "No members yet. Add the first on the map or by its name.",
    statusOf: (name: string) => `Status of ${name}`,
    statuses: {} as Readonly<Record<string, string>>,
    countedTitle: "Which statuses count",
    countedHint: "Members whose status does not count stay listed; the map, charts and answers leave them out.",
    removeMember: (name: string) => `Remove ${name}`,
    done: "Done",
  },
  undo: "Undo",
  saving: "Saving in this browser …",
  kept: "Your networks are saved in this browser until you remove them.",
  storage: {
    full: "The browser has no space to save your networks. They stay until you close this page. Download them to keep them.",
    blocked:
      "The browser does not let the atlas save your networks. They stay until you close this page. Download them to keep them.",
    broken: "The saved data can’t be read. Nothing on screen is lost. Download it to keep it.",
  },
  download: "Download all",
  downloadToSend: "Download to send with a link",
  besideLink:
    "A link does not include the networks you added, and says so to whoever opens it. Send this file with it:",
  notInLink: "A link to this view does not include the networks you added. Send the downloaded file with it.",
};
