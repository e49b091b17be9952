import { en } from "../i18n/en.ts";
import { type Call, callOf, type Outcome, WrongCall } from "./call.ts";
import { figure } from "./figure.ts";
import { networks } from "./networks.ts";
import { overlaps } from "./overlaps.ts";

const commands: Readonly<Record<string, (call: Call) => Outcome | Promise<Outcome>>> = {
  figure,
  networks,
  overlaps,
};

async function run(args: readonly string[]): Promise<number> {
  const { command, call } = callOf(args);
  if (command === "help") {
    console.log(en.export.cli.help(Object.keys(commands)));
    return 0;
  }
  const carryOut = Object.hasOwn(commands, command) ? commands[command] : undefined;
  if (!carryOut) throw new WrongCall(en.export.cli.unknownCommand(command, Object.keys(commands)));
  const outcome = await carryOut(call);
  console.log(call.json ? JSON.stringify(outcome.json, null, 1) : outcome.sentences.join("\n"));
  return outcome.exit;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof WrongCall)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
