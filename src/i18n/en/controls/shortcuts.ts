/** English: the keyboard shortcuts. */
export const shortcutsInEnglish = {
  title: "Keyboard shortcuts",
  or: "or",
  places: {
    page: "Anywhere",
    map: "On the map",
    charts: "In a chart or its tabs",
    dialogs: "In sheets, pages and menus",
  },
  names: {
    search: "Search for countries, networks, pages, actions",
    list: "Show this list",
    map: "Go to the map",
    charts: "Go to the charts",
    networks: "Go to the list of networks",
    previous: "Previous chart",
    next: "Next chart",
    enlarge: "Give the chart the whole window, or go back",
    export: "Export the chart that has the focus, else the map",
    edition: "Switch between the two editions",
    projection: "Switch between flat map and globe",
    walk: "Go to the next country",
    open: "Open the country",
    zoom: "Zoom in and out",
    world: "Show the whole world",
    marks: "Go to the next row, cell or tab",
    choose: "Choose it",
    close: "Close what was opened last, or take the choice back",
    tab: "Go to the next control, or to the one before with Shift",
  },
  /** Keys whose names are no single letters. */
  keyNames: {
    ArrowLeft: "←",
    ArrowRight: "→",
    ArrowUp: "↑",
    ArrowDown: "↓",
    Escape: "Esc",
    "-": "−",
  } as Readonly<Record<string, string>>,
  singleKeys: "Use single keys",
  singleKeysHint:
    "Those under “Anywhere”. Switch them off if you speak to your computer, or press keys by mistake. This list is then under “About”.",
};
