import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serveInEnglish } from "../i18n/en/cli.ts";
import { maxPort, serve } from "./server.ts";

/** Ends with a message and exit code 2, like every invalid call. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function serveArgs() {
  const options = { port: { type: "string", default: "4173" }, help: { type: "boolean", short: "h" } } as const;
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    return refuse(`${error instanceof Error ? error.message : error}\n${serveInEnglish.usage}`);
  }
}

const { port: typed, help } = serveArgs();
if (help) {
  console.log(serveInEnglish.usage);
  process.exit();
}
const port = Number(typed);
if (!Number.isInteger(port) || port < 0 || port > maxPort) refuse(serveInEnglish.wrongPort(typed));
const siteFolder = fileURLToPath(new URL("../../dist", import.meta.url));
if (!existsSync(siteFolder)) refuse(serveInEnglish.notBuilt);
const { address } = await serve(siteFolder, port);
console.log(serveInEnglish.ready(address));
