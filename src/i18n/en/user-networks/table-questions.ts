const titles: Readonly<Record<string, (value: string) => string>> = {
  matrix: () => "Countries in the rows and in the columns",
  "second-table": value => `Another table in row ${value}`,
  "merged-cells": () => "Rows without a network or country",
  "two-layouts": () => "Lists of countries side by side",
};

/** Sentences by kind of question; `value` is the heading of a column or another text of the file. */
const reasons: Readonly<Record<string, (value: string) => string>> = {
  "unclear-column": () => "It is not clear what this column is for. It was not read.",
  "other-places": () => "This column also names countries. It was not read.",
  "two-layouts": () =>
    "Each column was read as the list of members of the network in its heading. That is wrong if the countries in a row belong together.",
  matrix: () => "It is not clear which of them are the members.",
  "second-table": () => "Only the table above it was read. Put the other one in a separate file.",
  sections: () =>
    "This row may be a heading for the rows below it. Put its text in a separate column, or leave it out.",
  legend: () => "A note explains this mark, but the atlas does not understand it.",
  "same-heading": () =>
    "Two columns have this heading. If they are about two networks, name them differently in the file.",
  "merged-cells": () => "The cells may be merged with the one above. The rows are not used until you answer.",
  "all-ended": () =>
    "According to this column, every membership has ended. The last date may only be the end of the data.",
  "comma-names": () => "This may be one network or several. Cells with commas are not read until you answer.",
};

/** English: what is asked about a whole table of the user. */
export const tableQuestionsInEnglish = {
  title: (kind: string, value: string) => titles[kind]?.(value) ?? `“${value}”`,
  why: (kind: string, value: string) => reasons[kind]?.(value) ?? "",
  blocks: "Nothing is read until you answer.",
  /** For screen readers: a button alone does not say what it answers. */
  answerTo: (title: string, answer: string) => `${title}: ${answer}`,
  another: "Something else …",
  kept: "kept as it was read",
  answers: {
    ofNetwork: "Marks for the network in the heading",
    status: "The status",
    members: "It names the members",
    ignore: "Ignore the column",
    ignoreSecond: "Ignore the second column",
    readTogether: "Read both as one",
    ended: "They have ended",
    lists: "A list for each network",
    onlyMembers: (header: string) => `Only “${header}” names members`,
    fill: "Fill from the row above",
    leaveEmpty: "Leave these rows out",
    commasPart: "Commas separate networks",
    commasInNames: "The comma is part of the name",
    membersBelow: "The rows are the members",
    membersAcross: "The columns are the members",
    askMark: "Ask what the mark means",
    leaveOut: "Leave it out",
  },
};
