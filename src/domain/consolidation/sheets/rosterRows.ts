import type { Typed } from "../../sheet";
import type { Language, Text } from "../../text";
import { blank, date, number, text } from "../../deadlines/sheet/cells";
import { dayFirst } from "../../rules/say";
import type { ConsolidatedFile, Consolidation } from "../consolidation";
import type { RosterEntry, SentVersion } from "../roster/rosterEntry";
import { standingWords } from "./fileWords";
import type { SheetLine } from "./laidOut";
import { groupCountText, groupCounts, selfCheckText } from "./rosterWords";
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

const ROMAN = ["I", "II", "III", "IV"] as const;

/** Everything that `Tình hình gửi báo cáo` says: who sent what and when, by kind of agency. */
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
  const head: SheetLine[] = [
    [say(words.rosterTitle)],
    [say(headLine(province, consolidation.period, deadline))],
    [text(counts.map((count) => groupCountText(count)[language]).join("; "))],
    rosterHeadings.map(say),
  ];
  let place = 0;
  const sections = counts.flatMap((count, index): SheetLine[] => [
    [text(`${ROMAN[index]}. ${groupCountText(count)[language]}`)],
    ...roster
      .filter(({ group }) => group === count.group)
      .flatMap((entry) => entryLines(entry, ++place, files, language)),
  ]);
  return [...head, ...sections];
}

/** An agency, and below it the versions that do not count. */
function entryLines(
  entry: RosterEntry,
  place: number,
  files: readonly ConsolidatedFile[],
  language: Language
): SheetLine[] {
  const { agency, versions, stamp, reply, submittedOn } = entry;
  const { due, filled } = entry.completeness;
  const shown = versions.find(({ counts }) => counts) ?? versions[0] ?? null;
  return [
    [
      ...[number(place), text(agency.name)],
      ...documentCells(shown),
      date(submittedOn),
      ...[
        text(fileName(shown, files)),
        number(due),
        number(due === null && filled === 0 ? null : filled),
      ],
      ...[text(selfCheckText(stamp)[language]), text(entry.text[language]), text(reply ?? "")],
    ],
    ...versions
      .filter((version) => version !== shown)
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
