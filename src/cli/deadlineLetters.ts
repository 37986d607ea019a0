import { isUrgent } from "../domain/deadlines/letter/reminderLetter";
import type { Progress } from "../domain/deadlines/progress";
import type { Text } from "../domain/text";
import { lettersByAgency } from "../services/deadlineLetters";
import { writeFiles } from "./newFiles";

/** Writes the letters that remind agencies, or the one named, into a folder, and tells of it. */
export async function writeLetters(
  progress: Progress,
  folder: string,
  options: { readonly sender?: string; readonly agency?: string }
): Promise<Text> {
  // Few runs write letters; all of them would wait for what writes them.
  const { writeDocx } = await import(/* webpackMode: "eager" */ "../docx/writeDocx");
  const files = await lettersByAgency(progress, { write: writeDocx }, options);
  if (files.length > 0) await writeFiles(folder, files);
  const written = files.map(({ agency }) => agency);
  const told = written.length === 0 ? NONE : lettersWritten(folder, written);
  const left = options.agency === undefined ? withoutLead(progress) : null;
  return left ? { vi: `${told.vi}\n${left.vi}`, en: `${told.en}\n${left.en}` } : told;
}

const NONE: Text = {
  vi: "Không cơ quan nào có nhiệm vụ quá hạn hoặc sắp đến hạn nên không lập công văn đôn đốc.",
  en: "No agency owes anything late or due soon, so no letters were written.",
};

function lettersWritten(folder: string, agencies: readonly string[]): Text {
  const list = agencies.join("; ");
  return {
    vi: `Đã lập ${agencies.length} công văn đôn đốc ở ${folder} (còn để trống số, ngày và người ký): ${list}`,
    en: `${agencies.length} letters written to ${folder} (number, day and signer left blank): ${list}`,
  };
}

/** What is owed and has nobody to be asked for it. */
function withoutLead({ items }: Progress): Text | null {
  const count = items.filter((item) => isUrgent(item) && item.tracked.agencies.length === 0).length;
  if (count === 0) return null;
  return {
    vi: `${count} nhiệm vụ quá hạn hoặc sắp đến hạn không ghi cơ quan chủ trì nên không có công văn nào.`,
    en: `${count} tasks late or due soon name no lead agency, so no letter asks for them.`,
  };
}
