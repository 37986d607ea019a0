import type { SubmissionFile } from "../../services/ports/submissionReader";

/** What the user chose or dropped. */
export interface PickedFiles {
  /** By name, so that the same folder gives the same result whatever order the system lists it in. */
  readonly files: readonly SubmissionFile[];
  /** How many lock files of Office (`~$…`) were left out: someone has those books open. */
  readonly locks: number;
}

/** The files of a file or folder picker. */
export function chosenFiles(list: Iterable<File>): PickedFiles {
  return picked([...list].map((file) => submission(file.webkitRelativePath || file.name, file)));
}

/** The files that were dropped, those inside dropped folders among them. */
export async function droppedFiles(data: DataTransfer): Promise<PickedFiles> {
  // The list is emptied once the event is over: everything is asked for before anything is waited for.
  const found = [...data.items].flatMap((item) => {
    const entry = item.kind === "file" ? item.webkitGetAsEntry() : null;
    return entry ? [filesIn(entry)] : [];
  });
  return picked((await Promise.all(found)).flat());
}

function submission(name: string, file: File): SubmissionFile {
  return { name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

function picked(all: readonly SubmissionFile[]): PickedFiles {
  const files = all.filter(({ name }) => !isLock(name));
  return { files: files.sort(byName), locks: all.length - files.length };
}

function isLock(name: string): boolean {
  return name.slice(name.lastIndexOf("/") + 1).startsWith("~$");
}

function byName(a: SubmissionFile, b: SubmissionFile): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

async function filesIn(entry: FileSystemEntry): Promise<SubmissionFile[]> {
  const name = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) =>
      (entry as FileSystemFileEntry).file(resolve, () => resolve(null))
    );
    if (file) return [submission(name, file)];
    // It is told as one that can't be had when its turn comes.
    return [{ name, bytes: () => Promise.reject(new Error(name)) }];
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map(filesIn))).flat();
}

/** A reader gives at most a hundred entries at a time, and none once it is through. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject)
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
