import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../../../src/domain/rules/catalogue";

const SRC = join(__dirname, "../../../src/domain/rules");

function fileOf(id: string): string {
  const [group, words] = id.split("/") as [string, string];
  return `${group}/${words.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
}

describe("the catalogue", () => {
  it("lists every rule file once", () => {
    const groups = readdirSync(SRC, { withFileTypes: true }).filter((one) => one.isDirectory());
    const files = groups.flatMap(({ name }) =>
      readdirSync(join(SRC, name)).map((file) => `${name}/${file.replace(/\.ts$/, "")}`)
    );
    expect(rules.map(({ id }) => fileOf(id)).sort()).toEqual(files.sort());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s has a test and both languages",
    (id, rule) => {
      expect(existsSync(join(__dirname, `${fileOf(id)}.test.ts`))).toBe(true);
      for (const text of [rule.title, rule.why, rule.fix]) {
        expect(text.vi).not.toBe("");
        expect(text.en).not.toBe("");
        expect(text.vi).not.toBe(text.en);
      }
      for (const text of [rule.why.vi, rule.fix.vi]) expect(text).not.toMatch(/!/);
    }
  );

  it("mutes only by rules that exist and come before", () => {
    const ids = rules.map(({ id }) => id);
    for (const { id, mutedBy = [] } of rules) {
      for (const other of mutedBy) expect(ids.indexOf(other)).toBeGreaterThanOrEqual(0);
      expect(mutedBy).not.toContain(id);
    }
  });
});
