import { readdir, realpath, stat } from "node:fs/promises";
import { basename, join, relative, resolve, sep } from "node:path";
import type { Text } from "../domain/text";
import type { SubmissionFile } from "../services/ports/submissionReader";
import { readWhole } from "./files";
import { CommandProblem } from "./problem";

/** What stands in the given files and folders. */
export interface FoundSubmissions {
  /** In the order given, a folder's by name. */
  readonly files: readonly SubmissionFile[];
  /** What is there and is no submission, and why. */
  readonly leftOut: readonly { readonly name: string; readonly why: Text }[];
}

/** Files that Office or the system puts beside a user's own. */
const LOCK = /^~\$/;
const SYSTEM = /^(?:\.|thumbs\.db$|desktop\.ini$)/i;

const OPEN_ELSEWHERE: Text = {
  vi: "tệp khoá tạm của Office: có người đang mở sổ cùng tên; không phải báo cáo.",
  en: "Office's lock file: someone has the book of that name open; it is no report.",
};
const GIVEN_TWICE: Text = {
  vi: "tệp này được chỉ hai lần nên chỉ đọc một lần.",
  en: "this file was named twice and is read once.",
};
const CLOSED_FOLDER: Text = {
  vi: "không có quyền mở thư mục này nên chưa xem bên trong.",
  en: "this folder may not be opened, so nothing in it was looked at.",
};
const NO_SUBMISSION: Text = {
  vi: "đây là sổ tổng hợp hoặc tệp kết quả, không phải báo cáo của đơn vị.",
  en: "this is the master or the result, not a report.",
};

/**
 * Lists the submissions in files and folders, folders within them too; links are followed, nothing is read yet.
 * `except` are the master and the result, which may lie in the same folder.
 */
export async function findSubmissions(
  paths: readonly string[],
  except: readonly string[]
): Promise<FoundSubmissions> {
  const own = new Set(await Promise.all(except.map(realOf)));
  const seen = new Set<string>();
  const names = new Set<string>();
  const files: SubmissionFile[] = [];
  const leftOut: { name: string; why: Text }[] = [];

  async function add(path: string, wanted: string, size = 0): Promise<void> {
    const real = await realOf(path);
    const name = names.has(wanted) ? slashes(path) : wanted;
    const why = LOCK.test(basename(path))
      ? OPEN_ELSEWHERE
      : own.has(real)
        ? NO_SUBMISSION
        : seen.has(real)
          ? GIVEN_TWICE
          : null;
    if (why) {
      leftOut.push({ name, why });
      return;
    }
    seen.add(real);
    names.add(name);
    files.push({ name, size, bytes: () => readWhole(path) });
  }

  async function addFolder(folder: string, root: string): Promise<void> {
    const real = await realOf(folder);
    // A link may lead back up.
    if (seen.has(real)) return;
    seen.add(real);
    const entries = await readdir(folder).catch(() => null);
    if (!entries) leftOut.push({ name: nameIn(root, folder), why: CLOSED_FOLDER });
    for (const entry of (entries ?? []).sort(byName)) {
      if (SYSTEM.test(entry)) continue;
      const path = join(folder, entry);
      const found = await stat(path).catch(() => null);
      if (found?.isDirectory()) await addFolder(path, root);
      // A broken link is told when its turn to be read comes.
      else if (!found || found.isFile()) await add(path, nameIn(root, path), found?.size);
    }
  }

  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found) throw new CommandProblem(missing(path));
    if (found.isDirectory()) await addFolder(path, resolve(path));
    else await add(path, basename(path).normalize(), found.size);
  }
  return { files, leftOut };
}

function byName(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The one path behind all spellings and links; the path itself where nothing is there yet. */
async function realOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

function nameIn(root: string, path: string): string {
  return slashes(join(basename(root), relative(root, path)));
}

/** A path as names of submissions are written: `/` between steps, accents composed whatever the disk keeps. */
function slashes(path: string): string {
  return path.split(sep).join("/").normalize();
}

function missing(path: string): Text {
  return {
    vi: `Không có tệp hoặc thư mục “${path}”. Hãy kiểm lại tên và đường dẫn.`,
    en: `There is no file or folder “${path}”. Check its name and path.`,
  };
}
