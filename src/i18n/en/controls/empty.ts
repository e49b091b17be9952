/** English: what stands where there is nothing, and what to do about it. */
export const emptyInEnglish = {
  noNetwork: "The charts compare networks, and none is chosen. Choose some in the list of networks.",
  oneNetwork: (name: string) => `Overlaps need two networks. ${name} is the only one: choose another in the list.`,
  noMembers: "The chosen networks have no known members in this edition. Choose others, or look at the other edition.",
  noRow: (text: string) =>
    `No country in this chart is called “${text}”. Try another spelling, or take the filter away.`,
  noTableRow: "The table has no rows. Choose networks in the list of networks.",
  showAll: "Show all networks of the UNODC page",
  showEdition: { published: "Show the list as published", current: "Show the list today" },
  clearFilter: "Clear the filter",
  gaps: {
    noNetwork: "No network is chosen, so everything is a gap. Choose networks to see what they leave out.",
    noState: "Every State is on a list.",
    noBridge: "Nobody is the only connection. Choose other networks to compare.",
    noAlone: "No network is the only connection. Choose other networks to compare.",
  },
  noRoute: "Other networks may lead further: choose more in the list, or see who else can be reached.",
  anyPurpose: "Use networks of any purpose",
};
