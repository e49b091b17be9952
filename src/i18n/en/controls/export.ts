import { counted } from "../words.ts";

/** Advice on small letters: another size, or fewer networks. */
export function smallTextRemedy(larger: string | null, fewer: boolean): readonly string[] {
  const ways = [...(larger === null ? [] : [`${larger}, which is larger`]), ...(fewer ? ["fewer networks"] : [])];
  return ways.length === 0 ? [] : [`Choose ${ways.join(", or ")}.`];
}

/** English: the dialog that saves a figure. */
export const exportMenuInEnglish = {
  open: "Export",
  openChart: "Export this chart",
  openMap: "Export the map",
  title: (what: string) => `Export: ${what}`,
  format: "Format",
  formatTexts: {
    svg: "Vector image for reports and editing",
    png: "Image for slides and email",
    pdf: "Vector image for print",
    pptx: "A slide whose shapes and texts can be edited",
    xlsx: "The data as an Excel workbook, with its sources on a second sheet",
    csv: "The data as a table, for a spreadsheet",
    json: "The data for programs, as on the command line",
  },
  size: "Size",
  sizes: { screen: "As on screen", half: "Half an A4 page", page: "A4 page", slide: "Slide 16:9" },
  smallText: (points: number, larger: string | null, fewer: boolean) =>
    [
      `At this size the smallest letters are ${points} pt, too small to read.`,
      ...smallTextRemedy(larger && `“${larger}”`, fewer),
    ].join(" "),
  section: "Area",
  sections: { screen: "As on screen", world: "Whole world" },
  insets: "Insets of crowded regions",
  insetChoices: { auto: "Automatic", none: "None" },
  groups: { format: "Format", size: "Size", shows: "What it shows", words: "Words", colours: "Colours" },
  style: "Style",
  styles: { colour: "Colour", greyscale: "Greyscale" },
  scale: "Scale",
  scaleOf: (n: number) => `${n} ×`,
  preview: "Preview",
  previewAlt: (title: string) => `Preview of the figure “${title}”`,
  previewOf: (title: string) => `Preview: ${title}`,
  enlargePreview: "Enlarge the preview",
  zoom: "Zoom",
  zooms: { fit: "Fit to the window", actual: "100 %" },
  contents: "Beginning of the file",
  rows: (rows: number, columns: number) => `${counted(rows, "row")}, ${counted(columns, "column")}`,
  firstRows: (shown: number) => `first ${counted(shown, "row")} shown`,
  paper: (widthMm: number, heightMm: number) => `${widthMm} × ${heightMm} mm`,
  pixels: (width: number, height: number) => `${width} × ${height} px`,
  smallestLetters: (points: number) => `smallest letters ${points} pt`,
  names: "Names of networks",
  namings: { both: "Both", short: "Short", full: "Full" },
  namingText: {
    both: "Short names in the figure, and the full ones beside or below them.",
    short: "Short names only, for readers who know them.",
    full: "Full names in the legend. Charts also show the short names, which label their rows and columns.",
  },
  colours: "Colours of networks",
  ownColours: (n: number) => `${n} chosen`,
  coloursKept:
    "The atlas uses these colours in every figure that you export. The map and charts on the page do not change.",
  coloursInGrey: "In greyscale, hatching tells networks apart. Choose “Colour” above to choose colours.",
  resetColours: "Reset to the atlas’s colours",
  words: "Title, subtitle and note",
  wordsText: "Source, edition, caution and boundaries stay in the figure.",
  ownWords: { title: "Title", subtitle: "Subtitle", note: "Note" },
  text: "Text",
  texts: { outlines: "As shapes", editable: "Editable" },
  withPair: "Include the countries you looked up in the link and in the file’s title and description",
  withPairText: "Anyone who gets the file can then read them there.",
  save: (name: string) => `Save ${name}`,
  copyImage: "Copy image",
  copyText: "Copy text",
  copyTable: "Copy table",
  copyFile: (format: string) => `Copy ${format}`,
  saved: (name: string) => `${name} saved.`,
  imageCopied: "Image copied.",
  textCopied: "Text copied.",
  tableCopied: (rows: number) => `Table with ${counted(rows, "row")} copied.`,
  refused: "This browser did not allow it. Save the file instead.",
  failed: "The file could not be created.",
  unloaded:
    "The part of the atlas that makes this file could not be loaded. Connect to the internet, load the page again and try again. After that it works offline.",
  outdated:
    "A newer version of the atlas was published after you opened this page, so the part that makes this file is no longer available. Close this dialog and choose “Show the newer version”. Your choices and networks stay.",
  tooLarge: "This browser can’t make an image that large. Choose a smaller scale, or save an SVG or PDF.",
  working: "Drawing …",
};
