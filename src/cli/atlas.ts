import { run } from "./run.ts";

// Whoever reads only the beginning, such as "head", closes the pipe; that is no fault.
process.stdout.on("error", error => {
  if ("code" in error && error.code === "EPIPE") process.exit();
  throw error;
});

const { out, stderr, exit } = await run(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(stderr);
process.exitCode = exit;
