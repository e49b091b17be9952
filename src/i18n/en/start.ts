/** English: what the page says while parts of it are missing; loads with the first map. */
export const startInEnglish = {
  loading: {
    changes: "The changes since 2013 are still loading. Until then, the map shows the published edition.",
    page: "The lists, the search and the charts are still loading.",
  },
  failed: {
    changes: "The changes since 2013 could not be loaded, so the map shows the published edition.",
    page: "The lists, the search and the charts could not be loaded.",
  },
  stopped: "An error has stopped the atlas.",
  again: "Load again",
};
