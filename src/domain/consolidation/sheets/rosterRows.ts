import { areaAddress, cellAddress } from "../../sheet";
import type { Typed } from "../../sheet";
import type { Language, Text } from "../../text";
import { blank, date, formula, number, text } from "../../deadlines/sheet/cells";
import { dayFirst } from "../../rules/say";
import type { ConsolidatedFile, Consolidation } from "../consolidation";
import type { RosterEntry, SentVersion } from "../roster/rosterEntry";
import { balanceText, leftOutText, standingWords } from "./fileWords";
import type { SheetLine } from "./laidOut";
import {
  type GroupCount,
  groupCountText,
  groupCounts,
  rosterGroups,
  selfCheckText,
} from "./rosterWords";
import { shortHash } from "./sourceRows";
import { columnWords, headLine, words } from "./sheetWords";

export const rosterHeadings: readonly Text[] = [
  columnWords.place,
  { vi: "Cơ quan báo cáo", en: "Agency" },
  { vi: "Số văn bản", en: "Document" },
  { vi: "Ngày văn bản", en: "Dated" },
  { vi: "Lần gửi", en: "Round" },
  { vi: "Ngày gửi", en: "Sent on" },
  { vi: "Tệp", en: "File" },
  { vi: "Dòng phải gửi", en: "Rows due" },
  { vi: "Dòng đã điền", en: "Rows filled" },
  { vi: "Tự kiểm tra", en: "Self-check" },
  { vi: "Tình trạng", en: "State" },
  { vi: "Ý kiến chung", en: "Reply" },
];

export const fileHeadings: readonly Text[] = [
  columnWords.place,
  { vi: "Cơ quan báo cáo", en: "Agency" },
  { vi: "Dòng đọc", en: "Rows read" },
  { vi: "Đã tổng hợp", en: "Consoli-dated" },
  { vi: "Chưa thống nhất", en: "Not agreed" },
  { vi: "Chưa đưa vào", en: "Left out" },
  { vi: "Tệp", en: "File" },
  { vi: "Chênh lệch", en: "Difference" },
  { vi: "Mã tệp", en: "File mark" },
  { vi: "Lý do chưa đưa vào", en: "Why left out" },
  { vi: "Tình trạng tệp", en: "State of the file" },
  { vi: "Việc cần làm", en: "To do" },
];

const ROMAN = ["I", "II", "III", "IV"] as const;

/** Everything that `Tình hình gửi báo cáo` says: who sent what and when, by kind; then what became of every row of every file. */
export function rosterRows(
  consolidation: Consolidation,
  province: string | null,
  language: Language
): readonly SheetLine[] {
  const { roster, files, due } = consolidation;
  const say = (one: Text): Typed => text(one[language]);
  const counts = groupCounts(roster);
  const deadline = due
    ? { vi: `Thời hạn gửi: ${dayFirst(due)}`, en: `Due ${due}` }
    : { vi: "Chưa ghi thời hạn gửi", en: "No deadline given" };
  const groups = counts.map(({ group }) => group);
  const head: SheetLine[] = [
    [say(words.rosterTitle)],
    [say(headLine(province, consolidation.period, deadline))],
    [text(counts.map((count) => groupCountText(count)[language]).join("; "))],
    rosterHeadings.map(say),
  ];
  let place = 0;
  const sections = rosterGroups
    .filter((group) => groups.includes(group))
    .flatMap((group, index): SheetLine[] => [
      [
        text(
          sectionTitle(
            index,
            counts.find((count) => count.group === group)!,
            language
          )
        ),
      ],
      ...roster
        .filter((entry) => entry.group === group)
        .flatMap((entry) => entryLines(entry, ++place, files, language)),
    ]);
  return [
    ...head,
    ...sections,
    ...fileLines(consolidation, head.length + sections.length, language),
  ];
}

function sectionTitle(index: number, count: GroupCount, language: Language): string {
  return `${ROMAN[index]}. ${groupCountText(count)[language]}`;
}

/** An agency, and below it the versions that do not count. */
function entryLines(
  entry: RosterEntry,
  place: number,
  files: readonly ConsolidatedFile[],
  language: Language
): SheetLine[] {
  const { agency, versions, completeness, stamp, reply, submittedOn } = entry;
  const counted = versions.find(({ counts }) => counts) ?? null;
  return [
    [
      ...[number(place), text(agency.name)],
      ...documentCells(counted),
      date(submittedOn),
      ...[text(fileName(counted, files)), number(completeness.due), number(completeness.filled)],
      ...[text(selfCheckText(stamp)[language]), text(entry.text[language]), text(reply ?? "")],
    ],
    ...versions
      .filter((version) => version !== counted)
      .map((version): SheetLine => {
        const file = version.file === null ? null : files[version.file]!;
        const state = file ? standingWords[file.standing][language] : "";
        return [
          ...[blank, text(words.otherVersion[language])],
          ...documentCells(version),
          ...[date(file?.submittedOn ?? null), text(fileName(version, files))],
          ...[blank, blank, blank, text(state), blank],
        ];
      }),
  ];
}

function documentCells(version: SentVersion | null): Typed[] {
  return [
    text(version?.documentNumber ?? ""),
    date(version?.documentDate ?? null),
    number(version?.round ?? null),
  ];
}

function fileName(version: SentVersion | null, files: readonly ConsolidatedFile[]): string {
  return version?.file == null ? "" : files[version.file]!.file.name;
}

/** What became of the rows of each file, with formulas that show that nothing is missing. */
function fileLines({ files, reconciliation }: Consolidation, top: number, language: Language) {
  const say = (one: Text): Typed => text(one[language]);
  const title: SheetLine = [say(words.filesTitle)];
  const balance: SheetLine = [
    blank,
    text(
      `${balanceText(reconciliation.total)[language]}. ${notData(reconciliation.notData)[language]}`
    ),
  ];
  if (files.length === 0) return [title, balance];
  const first = top + 3;
  const lines = files.map((file, index) => fileLine(file, index, first + index, language));
  const last = first + files.length - 1;
  const { read, merged, conflict, leftOut } = reconciliation.total;
  const sums = [read, merged, conflict, leftOut].map((cached, place) => {
    const area = { top: first, left: 2 + place, bottom: last, right: 2 + place };
    return formula(`=SUM(${areaAddress(area)})`, cached);
  });
  const total: SheetLine = [blank, say(words.total), ...sums, blank, differenceOf(last + 1)];
  return [title, balance, fileHeadings.map(say), ...lines, total];
}

function fileLine(
  file: ConsolidatedFile,
  index: number,
  row: number,
  language: Language
): SheetLine {
  const { rows, sender, standing, file: pulled } = file;
  const reason = pulled.status === "set-aside" ? pulled.reason : null;
  const state = standingWords[standing][language];
  return [
    ...[number(index + 1), text(sender?.name ?? "")],
    ...[rows.read, rows.merged, rows.conflict, rows.leftOut].map(number),
    ...[text(pulled.name), differenceOf(row), text(shortHash(pulled.sha256))],
    text(leftOutText(file)[language]),
    text(reason ? `${state}: ${reason.text[language]}` : state),
    text(reason ? reason.todo[language] : ""),
  ];
}

/** Rows read less those that are accounted for: always zero. */
function differenceOf(row: number): Typed {
  const [read, merged, conflict, leftOut] = [2, 3, 4, 5].map((column) => cellAddress(row, column));
  return formula(`=${read}-${merged}-${conflict}-${leftOut}`, 0);
}

function notData(count: number): Text {
  return {
    vi: `Ngoài ra ${count} dòng không phải số liệu (tiêu đề, tổng, ghi chú, chữ ký).`,
    en: `Besides, ${count} rows are no data (headings, totals, notes, signatures).`,
  };
}
