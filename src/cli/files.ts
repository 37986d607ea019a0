import { mkdir, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import type { Text } from "../domain/text";
import type { FileSink } from "../xlsx/zip/writeZipInto";
import { CommandProblem } from "./problem";

/** A text file in UTF-8. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path));
}

/** A file whole. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CommandProblem({
      vi: `Không đọc được tệp “${path}” (${reasonOf(error).vi}). Hãy kiểm lại tên và đường dẫn.`,
      en: `The file “${path}” can't be read (${reasonOf(error).en}). Check its name and folder.`,
    });
  }
}

/** Writes a file whole. */
export async function writeOut(path: string, content: Uint8Array | string): Promise<void> {
  try {
    await writeFile(path, content);
  } catch (error) {
    throw new CommandProblem(unwritable(path, error));
  }
}

/**
 * Writes a file piece by piece beside its name and gives it the name when it is whole: one that was there stays until
 * then, and as it is where `write` gives a reason or throws.
 */
export async function writeInPieces<Reason>(
  path: string,
  write: (sink: FileSink) => Promise<Reason | null>
): Promise<Reason | null> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(beside, "w");
    let reason: Reason | null;
    try {
      reason = await write({
        write: async (piece, at) => void (await file.write(piece, 0, piece.length, at)),
      });
    } finally {
      await file.close();
    }
    if (reason === null) await rename(beside, path);
    return reason;
  } catch (error) {
    throw new CommandProblem(unwritable(path, error));
  } finally {
    await rm(beside, { force: true });
  }
}

/** Makes a folder and those above it, where they are not there yet. */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
  } catch (error) {
    throw new CommandProblem({
      vi: `Không tạo được thư mục “${path}” (${reasonOf(error).vi}). Hãy kiểm lại tên và quyền ghi.`,
      en: `The folder “${path}” can't be made (${reasonOf(error).en}). Check its name and permissions.`,
    });
  }
}

/** Whether two paths name one file that is there, by whatever links and spellings. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const identities = await Promise.all(
    [one, other].map((path) => stat(path, { bigint: true }).catch(() => null))
  );
  const [a, b] = identities;
  return a != null && b != null && a.dev === b.dev && a.ino === b.ino;
}

function unwritable(path: string, error: unknown): Text {
  return {
    vi: `Không ghi được tệp “${path}” (${reasonOf(error).vi}). Tệp có thể đang mở, hoặc thư mục không có.`,
    en: `The file “${path}” can't be written (${reasonOf(error).en}). It may be open, or its folder missing.`,
  };
}

function reasonOf(error: unknown): { vi: string; en: string } {
  const code = typeof error === "object" && error && "code" in error ? String(error.code) : "";
  switch (code) {
    case "ENOENT":
      return { vi: "không có tệp hoặc thư mục này", en: "no such file or folder" };
    case "EACCES":
    case "EPERM":
      return { vi: "không có quyền", en: "no permission" };
    case "EEXIST":
      return { vi: "đã có tệp cùng tên", en: "a file of that name is there" };
    case "EISDIR":
      return { vi: "đây là thư mục", en: "it is a folder" };
    default:
      return { vi: code || String(error), en: code || String(error) };
  }
}
