import { parseArgs } from "node:util";
import { cliInEnglish } from "../i18n/en/cli.ts";
import { en } from "../i18n/en/index.ts";
import type { Atlas, Edition } from "../model/atlas.ts";
import { atlasOn } from "../model/atlas.ts";
import type { JurisdictionCode } from "../model/jurisdiction.ts";
import { editionIds, type NetworkId } from "../model/network.ts";
import { firstDay, isEditionDay, lastReviewedDay } from "../model/review.ts";
import { finderOf, networkEntries } from "../model/search/finder.ts";
import { type TerritoryRule, territoryRules } from "../model/sets/overlap.ts";
import { encodings } from "../model/user-networks/files/encodings.ts";
import { isNote } from "../model/user-networks/problem.ts";
import { atlasFromFiles } from "./data.ts";
import { figureFlags } from "./figure-flags.ts";
import { readUserFile, type UserFile, type UserFileOptions, withUserNetworks } from "./user-file.ts";

/** An invalid call: its message is printed and the exit code is 2. */
export class UsageError extends Error {}

/** The parsed call that every command receives. */
export interface Call {
  readonly atlas: Atlas;
  readonly edition: Edition;
  readonly networks: readonly NetworkId[];
  readonly territories: TerritoryRule;
  readonly json: boolean;
  /** Sentences for stderr, such as problems of a user's file. */
  readonly warnings: readonly string[];
  /** Positional arguments after the command. */
  readonly words: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** What a command prints, and its exit code: 0 done, 1 the data gives a negative answer. */
export interface Outcome {
  readonly sentences: readonly string[];
  readonly json: object;
  readonly exit: 0 | 1;
}

const cliOptions = {
  edition: { type: "string" },
  networks: { type: "string" },
  territories: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  out: { type: "string" },
  format: { type: "string" },
  ...figureFlags,
  sort: { type: "string" },
  counting: { type: "string" },
  purpose: { type: "string" },
  with: { type: "string" },
  encoding: { type: "string" },
  sheet: { type: "string" },
  fill: { type: "string" },
  from: { type: "string" },
  compare: { type: "string" },
  region: { type: "string" },
  projection: { type: "string" },
} as const;

export function choiceOf<T extends string>(name: string, values: readonly T[], given: unknown, otherwise: T): T {
  if (given === undefined) return otherwise;
  const value = values.find(candidate => candidate === given);
  if (value === undefined) throw new UsageError(cliInEnglish.takesOneOf(name, values, String(given)));
  return value;
}

/** Networks by id or name, in reading order; "all" selects every network. */
export function networksNamed(edition: Edition, given: unknown): readonly NetworkId[] {
  if (given === undefined) return edition.networks.filter(({ group }) => group !== "beyond").map(({ id }) => id);
  const all = edition.networks.map(({ id }) => id);
  const typed = String(given)
    .split(",")
    .map(name => name.trim())
    .filter(Boolean);
  if (typed.join() === "all") return all;
  const { exactMatches } = finderOf(networkEntries(edition.networks));
  const found = typed.map(name => all.filter(id => id === name).concat(exactMatches(name)));
  const unknown = typed.filter((_, i) => found[i]?.length === 0);
  if (unknown.length > 0) throw new UsageError(cliInEnglish.unknownNetworks(unknown, all));
  const chosen = new Set(found.map(([id]) => id));
  return all.filter(id => chosen.has(id));
}

function parsedArgs(
  args: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof cliOptions; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...args], options: cliOptions, allowPositionals: true });
  } catch (error) {
    throw new UsageError(systemReason(error));
  }
}

/** The reason of a system error, as a sentence for known codes. */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = "code" in error ? String(error.code) : "";
  return cliInEnglish.reasons[code] ?? error.message;
}

type OptionValues = Call["values"];

function fileOptions({ encoding, sheet }: OptionValues): UserFileOptions {
  const name = typeof encoding === "string" ? encoding.toLowerCase() : null;
  return {
    encoding: name === null ? null : choiceOf("encoding", encodings, name, "utf-8"),
    sheet: typeof sheet === "string" ? sheet : null,
  };
}

/** Reads a user's file; throws a `UsageError` if it cannot be read. */
export async function userFile(path: string, atlas: Atlas, values: OptionValues): Promise<UserFile> {
  const options = fileOptions(values);
  try {
    return await readUserFile(path, atlas, options);
  } catch (error) {
    throw new UsageError(cliInEnglish.notRead(path, systemReason(error)));
  }
}

/** What is to be known of how a file was opened, and what would open it otherwise. */
export const openingNotes = ({ decoding, sheets }: UserFile): readonly string[] => [
  ...(decoding && (decoding.isGuess || decoding.oddBytes > 0)
    ? [cliInEnglish.decoded(en.userNetworks.encodings[decoding.encoding], decoding.isGuess, decoding.oddBytes)]
    : []),
  ...(sheets && sheets.sheets.length > 1
    ? [
        cliInEnglish.sheetRead(
          sheets.sheet,
          sheets.sheets.filter(({ name }) => name !== sheets.sheet),
        ),
      ]
    : []),
];

interface LoadedData {
  readonly atlas: Atlas;
  readonly warnings: readonly string[];
}

async function loadedData(values: OptionValues): Promise<LoadedData> {
  const atlas = atlasFromFiles();
  const { with: path } = values;
  if (typeof path !== "string") return { atlas, warnings: [] };
  const read = await userFile(path, atlas, values);
  const { records, file } = read;
  if (records.length === 0) throw new UsageError(cliInEnglish.nothingIn(path));
  const notes = file.problems.filter(isNote);
  const faults = file.problems.length - notes.length;
  const warnings = [
    ...openingNotes(read).map(note => cliInEnglish.withNote(path, note)),
    ...notes.map(({ kind, value }) => cliInEnglish.withNote(path, en.userNetworks.problem(kind, value))),
    ...(faults > 0 ? [cliInEnglish.withProblems(path, faults)] : []),
  ];
  return { atlas: withUserNetworks(atlas, records), warnings };
}

/** The day (`yyyy-mm-dd`) that replaces an edition. Null: none does. */
function dayAsked(edition: string | undefined): string | null {
  if (edition === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(edition)) return null;
  if (isEditionDay(edition)) return edition;
  throw new UsageError(cliInEnglish.noSuchDay(edition, firstDay, lastReviewedDay));
}

/** Parses the arguments of a call; throws a `UsageError`. */
export async function callOf(args: readonly string[]): Promise<{ readonly command: string; readonly call: Call }> {
  const { values, positionals } = parsedArgs(args);
  const { atlas: loaded, warnings } = await loadedData(values);
  const day = dayAsked(values.edition);
  const atlas = day === null ? loaded : atlasOn(loaded, day);
  const edition =
    atlas.editions[day === null ? choiceOf("edition", editionIds, values.edition, "published") : "current"];
  const [command = "help", ...words] = positionals;
  return {
    command,
    call: {
      atlas,
      edition,
      networks: networksNamed(edition, values.networks),
      territories: choiceOf<TerritoryRule>("territories", territoryRules, values.territories, "apart"),
      json: values.json ?? false,
      warnings,
      words,
      values,
    },
  };
}

export const jurisdictionNameIn =
  ({ atlas }: Pick<Call, "atlas">) =>
  (code: JurisdictionCode): string =>
    atlas.jurisdictions.get(code)?.name ?? code;
