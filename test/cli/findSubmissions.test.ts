import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findSubmissions } from "../../src/cli/findSubmissions";
import { CommandProblem } from "../../src/cli/problem";

describe("findSubmissions", () => {
  let home: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "bao-cao-"));
    await mkdir(join(home, "đợt 1/huyện/.git"), { recursive: true });
    const files = {
      "đợt 1/b.xlsx": "b",
      "đợt 1/a.xlsx": "aa",
      "đợt 1/~$a.xlsx": "lock",
      "đợt 1/.DS_Store": "x",
      "đợt 1/Thumbs.db": "x",
      "đợt 1/công văn.pdf": "%PDF",
      "đợt 1/huyện/.git/config": "x",
      // Decomposed, as a Mac keeps names.
      ["đợt 1/huyện/" + "xã.xls".normalize("NFD")]: "x",
      "đợt 1/tổng hợp.xlsx": "master",
      "b.xlsx": "another b",
    };
    for (const [name, content] of Object.entries(files)) {
      await writeFile(join(home, name), content);
    }
    await symlink(home, join(home, "đợt 1/huyện/quay lại"));
    await symlink(join(home, "mất.xlsx"), join(home, "đợt 1/mất.xlsx"));
  });

  afterAll(() => rm(home, { recursive: true }));

  it("lists a folder by name with the folders in it, and says what it leaves out", async () => {
    const master = join(home, "đợt 1", "tổng hợp.xlsx");
    const found = await findSubmissions([join(home, "đợt 1")], [master, join(home, "chưa có")]);
    expect(found.files.map(({ name, size }) => `${name} ${size}`)).toEqual([
      "đợt 1/a.xlsx 2",
      "đợt 1/b.xlsx 1",
      "đợt 1/công văn.pdf 4",
      "đợt 1/huyện/quay lại/b.xlsx 9",
      "đợt 1/huyện/xã.xls 1",
      "đợt 1/mất.xlsx 0",
    ]);
    expect(found.leftOut.map(({ name, why }) => `${name}: ${why.en}`)).toEqual([
      "đợt 1/tổng hợp.xlsx: this is the master or the result, not a report.",
      "đợt 1/~$a.xlsx: Office's lock file: someone has the book of that name open; it is no report.",
    ]);
    const bytes = await found.files[1]!.bytes();
    expect(new TextDecoder().decode(bytes)).toBe("b");
  });

  it("reads a file once that is named twice, and tells two of one name apart", async () => {
    const paths = [join(home, "b.xlsx"), join(home, "đợt 1/../b.xlsx"), join(home, "đợt 1/b.xlsx")];
    const found = await findSubmissions(paths, []);
    expect(found.files.map(({ name }) => name)).toEqual(["b.xlsx", `${home}/đợt 1/b.xlsx`]);
    expect(found.leftOut.map(({ why }) => why.en)).toEqual([
      "this file was named twice and is read once.",
    ]);
  });

  it("refuses a path where nothing is", async () => {
    await expect(findSubmissions([join(home, "không có")], [])).rejects.toThrow(CommandProblem);
  });
});
