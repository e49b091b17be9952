import { run } from "./run.ts";

// A reader such as "head" may close the pipe early, which is not an error.
process.stdout.on("error", error => {
  if ("code" in error && error.code === "EPIPE") process.exit();
  throw error;
});

const { out, stderr, exit } = await run(process.argv.slice(2));
process.stdout.write(out);
process.stderr.write(stderr);
process.exitCode = exit;
