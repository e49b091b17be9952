/** English: what to read in place of an empty list, and what to do about it. */
export const emptyInEnglish = {
  noNetwork: "The charts compare networks, and none is chosen. Choose some in the list of networks.",
  oneNetwork: (name: string) => `Overlaps need two networks, but only ${name} is chosen. Choose another in the list.`,
  noMembers: "The chosen networks have no known members in this edition. Choose others, or look at the other edition.",
  noRow: (text: string) => `No country in this chart is called “${text}”. Try another spelling, or clear the filter.`,
  noTableRow: "The table has no rows. Choose networks in the list of networks.",
  showAll: "Show all networks of the UNODC page",
  showEdition: { published: "Show the list as published", current: "Show the list today" },
  clearFilter: "Clear the filter",
  gaps: {
    noNetwork: "No network is chosen. Choose networks to see who is missing from their lists.",
    noState: "Every State is on a list.",
    noBridge: "No jurisdiction is the only connection. Choose other networks to compare.",
    noAlone: "No network is the only connection. Choose other networks to compare.",
  },
  noRoute: "Other networks may connect them. Choose more in the list, or see who else can be reached.",
  anyPurpose: "Use networks of any purpose",
};
