import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { serve } from "./server.ts";

const { values } = parseArgs({ options: { port: { type: "string", default: "4173" } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port takes a whole number from 0 to 65535, not “${values.port}”.`);
  process.exit(2);
}
const { address } = await serve(fileURLToPath(new URL("../../dist", import.meta.url)), port);
console.log(`Cooperation Atlas is at ${address} — press Ctrl+C to end.`);
