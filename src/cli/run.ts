import { cliInEnglish } from "../i18n/en/cli.ts";
import { type Call, callOf, type Outcome, UsageError } from "./call.ts";
import { check } from "./commands/check.ts";
import { discrepancies } from "./commands/discrepancies.ts";
import { gaps } from "./commands/gaps.ts";
import { networks } from "./commands/networks.ts";
import { overlaps } from "./commands/overlaps.ts";
import { reach } from "./commands/reach.ts";
import { route } from "./commands/route.ts";
import { sheet } from "./commands/sheet.ts";

const commandsByName: Readonly<Record<string, (call: Call) => Outcome | Promise<Outcome>>> = {
  overlaps,
  networks,
  route,
  reach,
  gaps,
  sheet,
  discrepancies,
  check,
  data: async call => (await import("./commands/all-data.ts")).data(call),
  // Only this command loads charts and drawing.
  figure: async call => (await import("./commands/figure.ts")).figure(call),
};

/** The output of a call and its exit code. */
export interface CommandResult {
  readonly out: string;
  readonly stderr: string;
  readonly exit: number;
}

async function runCommand(args: readonly string[]): Promise<CommandResult> {
  const { command, call } = await callOf(args);
  const known = Object.keys(commandsByName);
  if (command === "help" || call.values.help) {
    const topic = command === "help" ? (call.words[0] ?? "") : command;
    const text = known.includes(topic) ? cliInEnglish.usage(topic) : cliInEnglish.help(known);
    return { out: `${text}\n`, stderr: "", exit: 0 };
  }
  const runNamed = Object.hasOwn(commandsByName, command) ? commandsByName[command] : undefined;
  if (!runNamed) throw new UsageError(cliInEnglish.unknownCommand(command, known));
  const outcome = await runNamed(call);
  return {
    out: `${call.json ? JSON.stringify(outcome.json, null, 1) : outcome.sentences.join("\n")}\n`,
    stderr: call.warnings.map(warning => `${warning}\n`).join(""),
    exit: outcome.exit,
  };
}

/** Removes control characters, which could steer a terminal: text may come from any file. */
const withoutControlCharacters = (text: string): string => text.replace(/(?!\n)\p{Cc}/gu, "");

/** Runs a call; an invalid one ends with a message and exit code 2. */
export async function run(args: readonly string[]): Promise<CommandResult> {
  try {
    const result = await runCommand(args);
    return { ...result, out: withoutControlCharacters(result.out), stderr: withoutControlCharacters(result.stderr) };
  } catch (error) {
    if (error instanceof UsageError)
      return { out: "", stderr: withoutControlCharacters(`${error.message}\n`), exit: 2 };
    throw error;
  }
}
