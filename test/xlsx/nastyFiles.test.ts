import { readdirSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { NASTY, NASTY_FILES, nastyBytes, valueCount } from "./nastyFiles";

describe("nasty files", () => {
  it("are all in the table", () => {
    const files = ["real", "generated"].flatMap((folder) =>
      readdirSync(join(NASTY, folder)).map((file) => `${folder}/${file}`)
    );
    expect(NASTY_FILES.map(([file]) => file).sort()).toEqual(files.sort());
  });

  it.each(NASTY_FILES)("%s", (file, expected) => {
    const result = openWorkbook(nastyBytes(file), { book: file });
    if ("problem" in expected) {
      expect(result).toMatchObject({ ok: false, problem: { code: expected.problem } });
      return;
    }
    if (!result.ok) throw new Error(result.problem.text.en);
    expect(valueCount(result.book.sheets)).toBe(expected.values);
    const remarks = new Set(result.book.remarks.map(({ code }) => code));
    expect([...remarks].sort()).toEqual([...(expected.remarks ?? [])].sort());
  });
});
