import { run } from "./run.ts";

const { out, complaint, exit } = await run(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(complaint);
process.exitCode = exit;
