import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { glossary } from "../../src/domain/glossary";

it("is the list that README has", () => {
  const readme = readFileSync(resolve(__dirname, "../../README.md"), "utf8");
  const [, table = ""] = readme.split("| in code | tiếng Việt | meaning |\n|---|---|---|\n");
  const rows = table.slice(0, table.indexOf("\n\n")).split("\n");
  expect(rows).toEqual(
    glossary.map(
      ({ term, code, meaning }) =>
        `| ${term.en}${code ? `, \`${code}\`` : ""} | ${term.vi} | ${meaning.en} |`
    )
  );
});
