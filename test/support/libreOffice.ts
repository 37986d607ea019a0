import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** LibreOffice as an independent calculator. */
export interface LibreOffice {
  /** The book as LibreOffice computes it; it gets no result of ours, for it would trust one. */
  readonly recomputed: (book: Uint8Array) => Uint8Array;
}

/** The LibreOffice of this machine; null, with a printed line, where none is installed. */
export function findLibreOffice(): LibreOffice | null {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore" });
  } catch {
    process.stderr.write("Tests against LibreOffice are skipped: soffice is not installed\n");
    return null;
  }
  return { recomputed: (book) => converted(withoutResults(book)) };
}

/** A book whose formula cells hold no values. */
export function withoutResults(book: Uint8Array): Uint8Array {
  const parts = unzipSync(book);
  for (const [name, content] of Object.entries(parts)) {
    if (!name.startsWith("xl/worksheets/")) continue;
    const bare = strFromU8(content).replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1");
    parts[name] = strToU8(bare);
  }
  return zipSync(parts, { level: 1 });
}

/** Through a profile of its own: an office that is open must not be asked. */
function converted(book: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "recomputed-"));
  try {
    const [given, out] = [join(folder, "book.xlsx"), join(folder, "out")];
    writeFileSync(given, book);
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const how = ["--headless", "--convert-to", "xlsx", "--outdir", out, given];
    execFileSync("soffice", [profile, ...how], { stdio: "ignore" });
    return readFileSync(join(out, "book.xlsx"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
