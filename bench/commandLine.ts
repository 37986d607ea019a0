import { createRequire } from "node:module";
import { join } from "node:path";
import webpack, { type Configuration } from "webpack";

/** The command line built as users have it, into a folder; gives its program. */
export async function commandLine(folder: string): Promise<string> {
  const settings = createRequire(__filename)("../webpack/cli") as (
    env: object,
    given: object
  ) => Configuration;
  const configuration = settings({}, { mode: "production" });
  await new Promise<void>((done, failed) =>
    webpack(
      { ...configuration, output: { ...configuration.output, path: folder } },
      (error, stats) => {
        if (error) failed(error);
        else if (stats?.hasErrors()) failed(new Error(stats.toString({ errors: true })));
        else done();
      }
    )
  );
  return join(folder, "plan.js");
}
