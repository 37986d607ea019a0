import type { Issue, IssuedShare } from "../domain/issuing/issue";
import { rowKindWords, successionWords, unplacedReason } from "../domain/issuing/issueWords";
import type { Language, Text } from "../domain/text";
import { notCheckedLines } from "./planSummary";

export interface IssuedTo {
  readonly folder: string;
  /** The copy of the master with its codes; null where none was asked for. */
  readonly coded: string | null;
}

/** What was issued, for a reader at a terminal: the books, then the rows that are in none. */
export function issueSummary(
  issue: Issue,
  { folder, coded }: IssuedTo,
  language: Language
): string {
  const { plan, books, unplaced, successions } = issue;
  const say = (text: Text): string => text[language];
  const title = say({ vi: "Không có trong biểu nào", en: "In no book" });
  return [
    `${say(headline(issue, folder))}\n`,
    ...books.map((share) => `  ${say(bookLine(share))}\n`),
    ...successions.map((one) => `\n${say(successionWords(one))}\n`),
    unplaced.length > 0 ? `\n${title} (${unplaced.length})\n` : "",
    ...unplaced.map((one) => {
      const { row } = one;
      const place = `${row.sheet}!${row.rowNumber} (${say(rowKindWords(row))})`;
      return `  ${place}  ${row.name.text}\n      ${say(unplacedReason(one))}\n`;
    }),
    codesLine(issue, coded, language),
    plan.notChecked.length > 0 ? `\n${notCheckedLines(plan.notChecked, language)}` : "",
  ].join("");
}

function headline({ plan, books }: Issue, folder: string): Text {
  return {
    vi: `${plan.book}: đã tạo ${books.length} biểu gửi đơn vị trong ${folder}`,
    en: `${plan.book}: ${books.length} books for agencies written to ${folder}`,
  };
}

function bookLine({ fileName, indicators, tasks }: IssuedShare): Text {
  return {
    vi: `${fileName}  ${indicators.length} chỉ tiêu, ${tasks.length} nhiệm vụ`,
    en: `${fileName}  ${indicators.length} indicators, ${tasks.length} tasks`,
  };
}

function codesLine({ codes }: Issue, coded: string | null, language: Language): string {
  const count = codes.assigned.indicators.length + codes.assigned.tasks.length;
  if (count === 0) return "";
  const said: Text =
    coded === null
      ? {
          vi: `${count} dòng chưa có Mã số nên được cấp trong biểu. Thêm --write OUT để ghi Mã số vào một bản sao của sổ.`,
          en: `${count} rows had no code and got one in the books. Add --write OUT to write the codes into a copy of the master.`,
        }
      : {
          vi: `${count} dòng chưa có Mã số được cấp và ghi vào bản sao: ${coded}`,
          en: `${count} rows had no code; codes given and written to the copy: ${coded}`,
        };
  return `\n${said[language]}\n`;
}
