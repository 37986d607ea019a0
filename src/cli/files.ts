import { mkdir, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import type { Text } from "../domain/text";
import type { FileSink } from "../xlsx/zip/writeZipInto";
import { CommandProblem } from "./problem";

/** A text file in UTF-8. */
export async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readBytes(path));
}

/** A file whole. */
export async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readWhole(path);
  } catch (error) {
    throw new CommandProblem(
      error instanceof FileChanged ? changing(path) : unreadable(path, error)
    );
  }
}

/** A file was written to while it was read: half of each state is no file that anyone made. */
class FileChanged extends Error {
  readonly code = "CHANGED";
}

/** The bytes of a file at one moment; rejects as the disk does, or where the file is written to meanwhile. */
export async function readWhole(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path);
  try {
    const before = await file.stat({ bigint: true });
    const bytes = new Uint8Array(await file.readFile());
    const after = await file.stat({ bigint: true });
    const still = before.mtimeNs === after.mtimeNs && BigInt(bytes.length) === after.size;
    // A pipe has no size, and nobody waits for it to stand still.
    if (after.isFile() && !still) throw new FileChanged(path);
    return bytes;
  } finally {
    await file.close();
  }
}

/** Writes a file whole: one that was there stays as it is until the new one is whole. */
export async function writeOut(path: string, content: Uint8Array | string): Promise<void> {
  await writeAllOut([{ path, content }]);
}

/** Writes files, all or none: each lies beside its name until all are whole. */
export async function writeAllOut(
  files: readonly { readonly path: string; readonly content: Uint8Array | string }[]
): Promise<void> {
  const ready: { readonly beside: string; readonly path: string }[] = [];
  try {
    for (const { path, content } of files) {
      const place = await realPlace(path);
      // A device or a pipe has no state that could be kept, and must not be replaced by a file.
      if (place === null) {
        await writing(path, () => writeFile(path, content));
        continue;
      }
      ready.push({ beside: besideOf(place), path: place });
      await writing(path, async () => {
        const file = await open(besideOf(place), "w");
        try {
          await file.writeFile(content);
          // What the disk puts off may still fail.
          await file.sync();
        } finally {
          await file.close();
        }
      });
    }
    for (const { beside, path } of ready) await writing(path, () => rename(beside, path));
  } finally {
    for (const { beside } of ready) await rm(beside, { force: true });
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
  const place = (await realPlace(path)) ?? path;
  const beside = besideOf(place);
  try {
    return await writing(path, async () => {
      const file = await open(beside, "w");
      let reason: Reason | null;
      const refusals: Error[] = [];
      const put = async (piece: Uint8Array, at: number): Promise<void> => {
        // A disk that fills up takes a part and says how much.
        for (let done = 0; done < piece.length;) {
          const { bytesWritten } = await file.write(piece, done, piece.length - done, at + done);
          done += bytesWritten;
        }
      };
      try {
        reason = await write({
          write: (piece, at) =>
            put(piece, at).catch((error: Error) => {
              refusals.push(error);
              throw error;
            }),
        });
        // Whatever the writer makes of it: it was the disk.
        const [refusal] = refusals;
        if (refusal) throw refusal;
        if (reason === null) await file.sync();
      } finally {
        await file.close();
      }
      if (reason === null) await rename(beside, place);
      return reason;
    });
  } finally {
    await rm(beside, { force: true });
  }
}

/** The file that a path means behind its links, or the path where nothing is there yet; null where it is no plain file. */
async function realPlace(path: string): Promise<string | null> {
  const there = await stat(path).catch(() => null);
  if (!there) return path;
  return there.isFile() || there.isDirectory() ? realpath(path).catch(() => path) : null;
}

function besideOf(path: string): string {
  return `${path}.${process.pid}.tmp`;
}

async function writing<Value>(path: string, write: () => Promise<Value>): Promise<Value> {
  try {
    return await write();
  } catch (error) {
    throw error instanceof CommandProblem ? error : new CommandProblem(unwritable(path, error));
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

function unreadable(path: string, error: unknown): Text {
  return {
    vi: `Không đọc được tệp “${path}” (${reasonOf(error).vi}). Hãy kiểm lại tên và đường dẫn.`,
    en: `The file “${path}” can't be read (${reasonOf(error).en}). Check its name and folder.`,
  };
}

function changing(path: string): Text {
  return {
    vi: `Tệp “${path}” bị thay đổi trong lúc đọc (đang được ghi, tải về hay đồng bộ). Hãy đợi xong rồi làm lại.`,
    en: `The file “${path}” changed while it was read (it is being written, downloaded or synchronised). Wait until that is done, then try again.`,
  };
}

function unwritable(path: string, error: unknown): Text {
  return {
    vi: `Không ghi được tệp “${path}” (${reasonOf(error).vi}); nếu đã có tệp cùng tên thì tệp đó vẫn nguyên. Hãy đóng tệp nếu đang mở, kiểm lại thư mục và chỗ trống trên đĩa, rồi làm lại.`,
    en: `The file “${path}” can't be written (${reasonOf(error).en}); a file of that name, if there was one, is as it was. Close it if it is open, check its folder and the room on the disk, then try again.`,
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
    case "ENOSPC":
    case "EDQUOT":
      return { vi: "đĩa đã đầy", en: "the disk is full" };
    case "EBUSY":
      return { vi: "tệp đang được chương trình khác dùng", en: "another program is using it" };
    case "EROFS":
      return { vi: "đĩa chỉ cho đọc", en: "the disk is read-only" };
    case "EIO":
      return { vi: "đĩa hoặc mạng báo lỗi", en: "the disk or network reports an error" };
    case "EISDIR":
      return { vi: "đây là thư mục", en: "it is a folder" };
    default:
      return { vi: code || String(error), en: code || String(error) };
  }
}
