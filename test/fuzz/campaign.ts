import type fc from "fast-check";

/** How often each property is tried: a few hundred times in the tests, many times as often in a campaign: `FUZZ_FACTOR=20 npx jest test/fuzz`. */
export function campaign<Values>(usual: number): fc.Parameters<Values> {
  const asked = Number(process.env.FUZZ_FACTOR ?? "1");
  return {
    numRuns: Math.ceil(usual * asked),
    // A campaign looks where no test has looked; its seed is printed with what it finds.
    ...(asked === 1 ? { seed: 20_261_126 } : { verbose: 1 }),
  };
}
