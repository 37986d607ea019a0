import type { ConsolidatedFile } from "../../domain/consolidation/consolidation";
import { leftOutText, standingWords } from "../../domain/consolidation/sheets/fileWords";
import { dayFirst } from "../../domain/rules/say";
import type { Text } from "../../domain/text";
import { joined } from "../counted";

/** How many remarks of a file are spelt out; the sheet and the JSON have them all. */
const MOST_REMARKS = 5;

/** What became of a file: left out, consolidated with remarks, or simply consolidated. */
export function fileGroup(file: ConsolidatedFile): "left" | "remarked" | "read" {
  if (file.standing !== "current") return "left";
  return remarksOf(file).length > 0 ? "remarked" : "read";
}

/** Who sent it and when, and what became of its rows; or why it was left out and what to do. */
export function fileNote(file: ConsolidatedFile): Text {
  const { file: pulled, standing, sender, submittedOn } = file;
  if (pulled.status === "set-aside") return joined([pulled.reason.text, pulled.reason.todo], " ");
  const { merged, read } = file.rows;
  const facts: Text[] = [
    ...(standing === "current" ? [] : [standingWords[standing]]),
    ...(sender ? [{ vi: sender.name, en: sender.name }] : []),
    submittedOn
      ? { vi: `gửi ${dayFirst(submittedOn)}`, en: `sent ${submittedOn}` }
      : { vi: "chưa xác định ngày gửi", en: "day not known" },
    ...(standing === "current"
      ? [
          { vi: `tổng hợp ${merged}/${read} dòng`, en: `${merged} of ${read} rows` },
          leftOutText(file),
        ]
      : []),
  ];
  return joined(
    facts.filter(({ vi }) => vi !== ""),
    " · "
  );
}

/** What is odd about a file, the first few. */
export function remarksOf(file: ConsolidatedFile): readonly Text[] {
  const { file: pulled } = file;
  if (pulled.status === "set-aside") return [];
  const engine: Text[] =
    pulled.engine === "sheetjs"
      ? [{ vi: "Định dạng cũ: đọc bằng SheetJS.", en: "An older format, read with SheetJS." }]
      : [];
  const rows = file.remarks.map(({ at, text }) => ({
    vi: `${at.sheet}!${at.cell}: ${text.vi}`,
    en: `${at.sheet}!${at.cell}: ${text.en}`,
  }));
  const all = [...engine, ...pulled.remarks, ...pulled.book.remarks, ...rows];
  if (all.length <= MOST_REMARKS) return all;
  const left = all.length - MOST_REMARKS;
  return [
    ...all.slice(0, MOST_REMARKS),
    { vi: `… và ${left} lưu ý nữa`, en: `… and ${left} more remarks` },
  ];
}
