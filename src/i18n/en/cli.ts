import { anyOf, listOf, plural, seriesOf } from "../formats.ts";
import { networkInSentence, networkWithShortName, regionInSentence } from "./names.ts";
import { capitalized, count, counted, jurisdictions, networkCount } from "./words.ts";

/** Commands and what each does, in the order of the help. */
const commandHelp = [
  ["overlaps", "which jurisdictions are in exactly which networks, and which networks share members"],
  ["networks", "the networks, what is known about their lists, and their members; for one network, everything known"],
  ["route FROM TO", "how one jurisdiction reaches another"],
  ["reach FROM", "who one jurisdiction can reach, by number of steps"],
  ["gaps", "who is on no list, which regions share no network, and which members are the only connection"],
  ["sheet JURISDICTION", "everything known about one jurisdiction"],
  ["discrepancies", "the errors in the source"],
  ["figure KIND --out FILE", "a chart or map as a file"],
  [
    "data --out FILE",
    "all memberships in both editions with their sources, as an Excel workbook (.xlsx) or one table (.csv)",
  ],
  [
    "check FILE …",
    "checks tables of your own networks and lists every problem; --out FILE saves a copy of one table, with the problems marked for you to answer",
  ],
] as const;

const optionHelp = [
  [
    "--edition published|current|DAY",
    "the lists as on the source page (default), with every sourced change, or with those up to a day (2016-05-01)",
  ],
  ["--networks NAME,…|all", "the networks to count, by id or name; by default those of the UNODC page"],
  ["--territories apart|with-state", "count territories separately (default) or with their State"],
  ["--purpose PURPOSE", "route, reach and gaps: only networks that state this purpose, such as extradition"],
  ["--with FILE", "adds your own networks from a file: CSV, .xlsx, .ods or JSON"],
  ["--encoding NAME", "check and --with: the encoding of the file, such as windows-1251, if the guess is wrong"],
  ["--sheet NAME", "check and --with: the sheet of a workbook; by default the first with contents"],
  ["--json", "output for programs"],
  ["--size screen|half|page|slide", "figure: as on screen (default), half an A4 page, a whole one, or 16:9"],
  ["--style colour|greyscale", "figure: greyscale uses hatching to tell networks apart"],
  ["--colour NAME=#RRGGBB", "figure: the colour of a network, such as CNCP=#1b6ca8; once for each network"],
  [
    "--names both|short|full",
    "figure: short names of networks with the full ones beside or below (default), or only one kind",
  ],
  [
    "--format svg|png|pdf|…",
    "format of the figure or of its data (xlsx, csv, json): by default from the ending of the file name",
  ],
  ["--scale 1…4", "figure as PNG: enlargement (default 2)"],
  ["--title, --subtitle, --note TEXT", "figure: your own text; source, edition, caution and boundaries stay"],
  ["--editable", "figure as SVG or PDF: keep text as text, with the font included"],
  [
    "--sort, --counting",
    "figure upset and grid: sort by size, degree (number of networks), network or reading (name); count exactly or at-least",
  ],
  ["--fill FILL", "figure map: memberships (default), count, compare, reach, changes or gaps"],
  ["--insets auto|none", "figure map: enlarged insets of crowded regions (default), or none"],
  ["--region REGION", "figure map: world (default), europe, west-africa, caribbean, pacific, …, with names"],
  ["--projection PROJECTION", "figure map: equal-earth (default) or globe"],
  ["--compare NAME,NAME", "figure map: who is in the first network, in the second, in both"],
  ["--from JURISDICTION", "figure map: who it can reach"],
  ["--with-question", "figure map: name the country of --from in the file’s description"],
] as const;

const columns = (rows: readonly (readonly [string, string])[]): readonly string[] =>
  rows.map(([left, right]) => `  ${left.padEnd(34)}${right}`);

const firstWord = (usage: string): string => usage.replace(/ .*$/, "");

/** English: the command line. */
export const cliInEnglish = {
  overlaps: (all: {
    readonly jurisdictions: number;
    readonly cells: number;
    readonly pairs: number;
    readonly edition: string;
  }) =>
    `${jurisdictions(all.jurisdictions)} in ${counted(all.cells, "group")} with the same memberships; ${counted(all.pairs, "pair")} of networks ${plural(all.pairs, "en", { one: "has", other: "have" })} a member in common. Edition: ${all.edition}.`,
  cell: (networks: readonly string[], names: readonly string[]) =>
    `${count(names.length)} in exactly ${listOf(networks, "en")}: ${seriesOf(names)}.`,
  network: (name: string, shortName: string, names: readonly string[]) =>
    `${networkWithShortName(name, shortName)}, ${jurisdictions(names.length)}: ${seriesOf(names)}.`,
  observersOf: (network: string) => `Observers of ${networkInSentence(network)}, not counted`,
  noSuchDay: (given: string, first: string, last: string) => `${given} is not a day between ${first} and ${last}.`,
  noEnd: (name: string) => `${name} is an area of the map, not a jurisdiction. A route can’t start or end there.`,
  profileEntry: (entry: string, url: string | null, sources: readonly string[]) =>
    `- ${entry}${url === null ? "" : ` ${url}`} (${sources.join("; ")})`,
  withoutList: (name: string, gap: string) => `${name}: ${gap}`,
  partlyKnown: (network: string, gap: string) => `${network} ${gap}`,

  bridge: (name: string, ...ends: readonly { readonly name: string; readonly networks: string }[]) =>
    `${name}: ${ends.map(end => `with ${end.name} in ${end.networks}`).join("; ")}.`,
  chains: (way: string, chains: string, places: readonly string[]) => `${way}, ${chains}. ${places.join(" ")}`,
  sameInOtherEdition: (edition: string) => `The answer is the same in the ${edition} edition.`,
  reached: (how: string, n: number, names: readonly string[]) => `${how}, ${count(n)}: ${seriesOf(names)}.`,
  number: (title: string, n: number) => `${title}: ${jurisdictions(n)}.`,
  group: (title: string, names: readonly string[]) => `${title}, ${count(names.length)}: ${seriesOf(names)}.`,
  meetNot: (region: string, others: readonly string[]) =>
    `${capitalized(regionInSentence(region))}: no shared network with ${anyOf(others.map(regionInSentence), "en")}.`,
  critical: (name: string, n: number, networks: readonly string[]) =>
    `${name}: ${[
      ...(n > 0
        ? [
            `${counted(n, "pair")} of jurisdictions ${plural(n, "en", { one: "is", other: "are" })} connected only through it`,
          ]
        : []),
      ...(networks.length > 0 ? [`it is the only shared member of ${listOf(networks, "en")}`] : []),
    ].join("; ")}.`,
  networkPair: (first: string, second: string) => `${first} with ${second}`,
  alone: (name: string, n: number, own: number) =>
    `${name}: ${counted(n, "pair")} ${plural(n, "en", { one: "shares", other: "share" })} no other network; ${counted(own, "member")} ${plural(own, "en", { one: "is", other: "are" })} in no other.`,
  dataOut: "data needs --out FILE, with .xlsx or .csv at the end.",
  dataSaved: (file: string, rows: number, edition: string) =>
    `${file}: ${counted(rows, "row")} for memberships, observers and networks without a list. ${edition}.`,
  dataHasEditions: "data has both editions; leave out --edition.",
  heading: (title: string) => `${title}:`,
  fault: (networks: string, text: string, where: string) =>
    `${networks === "" ? "" : `${networks}: `}${text}${where === "" ? "" : ` (${where})`}`,

  checked: (file: string, networks: number, statements: number, problems: number) =>
    `${file}: ${networkCount(networks)} from ${counted(statements, "statement")}; ${problems === 0 ? "no problem" : counted(problems, "problem")}.`,
  statuses: (parts: readonly string[]) => `Statuses: ${parts.join("; ")}.`,
  statusRead: (status: string, memberships: number, meaning: string) =>
    `${status === "" ? "none given" : `“${status}”`}, ${count(memberships)} (${meaning})`,
  example: (row: number, listedAs: string, name: string, membership: string) =>
    `Row ${row}: “${listedAs}” was read as ${name}, ${membership}.`,
  membership: (network: string, status: string) => `${network} (${status})`,
  checkedNetwork: (name: string, id: string, members: string) => `${name} (--networks ${id}): ${members}.`,
  withProblems: (file: string, problems: number) =>
    `${file}: ${counted(problems, "problem")}; the rest is used. “check ${file}” lists them.`,
  decoded: (encoding: string, isGuess: boolean, oddBytes: number) =>
    `${isGuess ? `The file does not state its encoding, so it was read as ${encoding}, a guess.` : `It was read as ${encoding}.`}${oddBytes > 0 ? ` ${counted(oddBytes, "byte")} ${plural(oddBytes, "en", { one: "matches", other: "match" })} no character.` : ""} If letters are wrong, name another with --encoding.`,
  sheetRead: (sheet: string, others: readonly { readonly name: string; readonly isHidden: boolean }[]) =>
    `The sheet “${sheet}” was read. --sheet reads another: ${seriesOf(others.map(({ name, isHidden }) => `“${name}”${isHidden ? " (hidden)" : ""}`))}.`,
  oneMarked: "--out saves the marked copy of one file. Leave it out, or check one file at a time.",
  withNote: (file: string, note: string) => `${file}: ${note}`,
  nothingIn: (file: string) => `No network was found in ${file}. “check ${file}” says why.`,
  noJurisdictionColumn: "No column with countries was found.",
  problem: (
    place: { readonly row: number | null; readonly column: string | null },
    said: string,
    meant: readonly string[],
  ) => {
    const where = [...(place.row === null ? [] : [`row ${place.row}`]), ...(place.column ? [`“${place.column}”`] : [])];
    const what = meant.length === 0 ? said : `${said} Did you mean ${seriesOf(meant)}?`;
    return where.length === 0 ? what : `${capitalized(where.join(", "))}: ${what}`;
  },
  howToAnswer: (file: string, isTable: boolean) =>
    isTable
      ? `To answer, open ${file}. In the column “Meant”, write the country (a name, a code or “left out”) or, after “=”, what a status means (counts, listed or left out). Then check that file.`
      : `To answer, open ${file}. At each “meant”, write the country (a name, a code or “left out”) or what a status means (counts, listed or left out). Then check that file.`,
  notWritten: (file: string, reason: string) => `${file} can’t be written: ${reason}.`,
  reasons: {
    ENOENT: "there is no such file or folder",
    EISDIR: "it is a folder",
    EACCES: "permission denied",
    ENOSPC: "the disk is full",
  } as Readonly<Record<string, string>>,
  notRead: (file: string, reason: string) => `${file} can’t be read: ${reason}.`,

  takesOneOf: (option: string, values: readonly string[], given: string) =>
    `--${option} takes ${values.join(", ")}, not “${given}”.`,
  unknownNetworks: (typed: readonly string[], known: readonly string[]) =>
    `The atlas has no network called ${typed.join(", ")}. It has ${known.join(", ")}.`,
  needs: (usage: string) => `Usage: ${usage}`,
  takesNothing: (command: string) => `“${command}” takes no arguments.`,
  unknownName: (typed: string, suggestions: readonly string[]) =>
    `No jurisdiction is called “${typed}”.${suggestions.length === 0 ? "" : ` Did you mean ${suggestions.join(", ")}?`}`,
  ambiguousName: (typed: string, names: readonly string[]) => `“${typed}” can mean ${listOf(names, "en")}. Use a code.`,
  suggestion: (name: string, code: string) => `${name} (${code})`,
  unclearPair: (words: string) => `It is not clear where the first name ends in “${words}”. Put each name in quotes.`,
  unknownCommand: (command: string, known: readonly string[]) =>
    `There is no command “${command}”. The commands are ${listOf(known, "en")}.`,
  usage: (command: string) => {
    const [words = command, does = ""] = commandHelp.find(([usage]) => firstWord(usage) === command) ?? [];
    return `npm run atlas -- ${words}: ${does}.`;
  },
  help: (known: readonly string[]) =>
    [
      "npm run atlas -- COMMAND …",
      "",
      ...columns(commandHelp.filter(([usage]) => known.includes(firstWord(usage)))),
      "",
      ...columns(optionHelp),
      "",
      "You can name jurisdictions in seven languages, by other names or by code.",
      "Exit code: 0 done, 1 nothing found or problems in a file, 2 wrong usage.",
    ].join("\n"),
};

/** English: the server of the built atlas. */
export const serveInEnglish = {
  usage:
    "npm start: builds the atlas and serves it on this computer only. Add -- --port N for a port other than 4173, or 0 for any free port.",
  wrongPort: (typed: string) => `--port takes a whole number from 0 to 65535, not “${typed}”.`,
  notBuilt: "The atlas is not built yet. “npm start” builds and serves it.",
  ready: (address: string) => `Cooperation Atlas is at ${address} — press Ctrl+C to stop.`,
};
