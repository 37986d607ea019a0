import { line } from "./ratio";
import { reading } from "./reading";

const COMPARISONS = [() => reading(5_000, 7), () => reading(62_500, 5)];

/** Prints a line a comparison; a figure is a ratio to a named peer, measured in the same run. */
async function run(): Promise<void> {
  for (const compare of COMPARISONS) process.stdout.write(`${line(await compare())}\n`);
}

run().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
