import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { NamedFile } from "../services/ports/bookWriter";
import { makeFolder, writeAllOut } from "./files";
import { CommandProblem } from "./problem";

/** Refuses names that a folder holds already: people may have filled those files in, and they are never written over. */
export async function requireNewNames(folder: string, names: readonly string[]): Promise<void> {
  const present = await readdir(folder).catch((): string[] => []);
  const there = new Set(present.map((name) => name.normalize("NFC").toLowerCase()));
  const taken = names.find((name) => there.has(name.toLowerCase()));
  if (taken === undefined) return;
  throw new CommandProblem({
    vi: `Thư mục “${folder}” đã có “${taken}” nên chưa ghi gì, để không ghi đè tệp có thể đã được điền. Hãy chọn thư mục khác.`,
    en: `The folder “${folder}” has “${taken}” already, so nothing was written: a file that someone filled in may not be lost. Choose another folder.`,
  });
}

/** Writes files into a folder, made where it is not there yet: all of them or none. */
export async function writeFiles(folder: string, files: readonly NamedFile[]): Promise<void> {
  await makeFolder(folder);
  await writeAllOut(files.map(({ name, bytes }) => ({ path: join(folder, name), content: bytes })));
}
