import { chosenFiles, droppedFiles } from "../../src/taskpane/consolidate/pickedFiles";

const file = (name: string, path = ""): File =>
  ({
    name: name.split("/").at(-1)!,
    webkitRelativePath: path,
    arrayBuffer: () => Promise.resolve(new TextEncoder().encode(name).buffer),
  }) as File;

/** A dropped file as the browser gives it. */
const fileEntry = (path: string): FileSystemEntry =>
  ({
    isFile: true,
    fullPath: `/${path}`,
    file: (found: (one: File) => void) => found(file(path)),
  }) as unknown as FileSystemEntry;

/** A dropped folder, which hands out its entries a few at a time. */
function folderEntry(path: string, entries: FileSystemEntry[], at = 2): FileSystemEntry {
  const createReader = () => {
    const left = [...entries];
    return {
      readEntries: (found: (some: FileSystemEntry[]) => void) => found(left.splice(0, at)),
    };
  };
  return { isFile: false, fullPath: `/${path}`, createReader } as unknown as FileSystemEntry;
}

const drop = (entries: readonly (FileSystemEntry | null)[]): DataTransfer =>
  ({
    items: entries.map((entry) => ({
      kind: entry ? "file" : "string",
      webkitGetAsEntry: () => entry,
    })),
  }) as unknown as DataTransfer;

describe("the files that the user picks", () => {
  it("are named by their place in the chosen folder, in the order of their names, lock files left out", async () => {
    const { files, locks } = chosenFiles([
      file("b.xlsx", "gửi/b.xlsx"),
      file("~$b.xlsx", "gửi/~$b.xlsx"),
      file("a.xlsx", "gửi/xã/a.xlsx"),
      file("c.xls"),
    ]);
    expect(files.map(({ name }) => name)).toEqual(["c.xls", "gửi/b.xlsx", "gửi/xã/a.xlsx"]);
    expect(locks).toBe(1);
    expect(new TextDecoder().decode(await files[1]!.bytes())).toBe("b.xlsx");
  });

  it("are found in dropped folders however deep, and however few at a time they are handed out", async () => {
    const inner = folderEntry(
      "gửi/xã",
      ["1", "2", "3", "~$3"].map((name) => fileEntry(`gửi/xã/${name}.xlsx`))
    );
    const { files, locks } = await droppedFiles(
      drop([null, folderEntry("gửi", [inner, fileEntry("gửi/sở.xlsx")]), fileEntry("a.xlsx")])
    );
    expect(files.map(({ name }) => name)).toEqual([
      "a.xlsx",
      "gửi/sở.xlsx",
      "gửi/xã/1.xlsx",
      "gửi/xã/2.xlsx",
      "gửi/xã/3.xlsx",
    ]);
    expect(locks).toBe(1);
    expect(new TextDecoder().decode(await files[4]!.bytes())).toBe("gửi/xã/3.xlsx");
  });
});
