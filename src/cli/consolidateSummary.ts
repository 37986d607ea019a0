import type { Consolidation } from "../domain/consolidation/consolidation";
import {
  balanceText,
  leftOutCounts,
  standingWords,
} from "../domain/consolidation/sheets/fileWords";
import {
  groupCountText,
  groupCounts,
  groupWords,
  rosterGroups,
} from "../domain/consolidation/sheets/rosterWords";
import { fieldHeading, groundWords } from "../domain/consolidation/sheets/sheetWords";
import type { Language, Text } from "../domain/text";
import type { LeftOutFile } from "../services/consolidateJson";

/** How many changed values a terminal shows; the JSON has them all. */
const MOST_CHANGES = 20;

/** What a pull brought together, for a reader at a terminal. */
export function consolidateSummary(
  book: string,
  consolidation: Consolidation,
  leftOut: readonly LeftOutFile[],
  language: Language
): string {
  const say = (text: Text): string => text[language];
  const { roster, reconciliation, questions } = consolidation;
  const reasons = say(leftOutCounts(reconciliation.leftOut));
  return [
    `${book} · ${say(fileCount(consolidation))}\n`,
    ...groupCounts(roster).map((count) => `  ${say(groupCountText(count))}\n`),
    `${say(balanceText(reconciliation.total))}${reasons === "" ? "" : ` (${reasons})`}\n`,
    ...section(SECTIONS.setAside, setAsideLines(consolidation, leftOut, language), language),
    ...section(SECTIONS.roster, rosterLines(consolidation, language), language),
    ...section(
      SECTIONS.questions,
      questions.map(({ text }) => `  ${say(text)}\n`),
      language
    ),
    ...section(SECTIONS.conflicts, conflictLines(consolidation, language), language),
    ...section(SECTIONS.changes, changeLines(consolidation, language), language),
  ].join("");
}

const SECTIONS = {
  setAside: { vi: "Tệp chưa đưa vào", en: "Files set aside" },
  roster: { vi: "Tình hình gửi báo cáo", en: "Who has sent what" },
  questions: { vi: "Cần trả lời", en: "To be answered" },
  conflicts: { vi: "Số chưa thống nhất", en: "Figures not agreed" },
  changes: { vi: "Thay đổi so với lần tổng hợp trước", en: "Changes since the last pull" },
} as const satisfies Record<string, Text>;

function section(title: Text, lines: readonly string[], language: Language): string[] {
  return lines.length === 0 ? [] : [`\n${title[language]} (${lines.length})\n`, ...lines];
}

function fileCount({ files }: Consolidation): Text {
  const current = files.filter(({ standing }) => standing === "current").length;
  return {
    vi: `${files.length} tệp, đưa vào tổng hợp ${current} tệp`,
    en: `${files.length} files, ${current} of them consolidated`,
  };
}

function setAsideLines(
  { files }: Consolidation,
  leftOut: readonly LeftOutFile[],
  language: Language
): string[] {
  return [
    ...files.flatMap(({ file, standing }) => {
      if (standing === "current") return [];
      const { text, todo } =
        file.status === "set-aside"
          ? file.reason
          : { text: standingWords[standing], todo: { vi: "", en: "" } };
      return [
        `  ${file.name}\n      ${[text[language], todo[language]].filter(Boolean).join(" ")}\n`,
      ];
    }),
    ...leftOut.map(({ name, why }) => `  ${name}\n      ${why[language]}\n`),
  ];
}

function rosterLines({ roster }: Consolidation, language: Language): string[] {
  return rosterGroups.flatMap((group) =>
    roster
      .filter((entry) => entry.group === group)
      .map(
        ({ agency, text }) =>
          `  ${groupWords[group][language]} · ${agency.name}: ${text[language]}\n`
      )
  );
}

function conflictLines({ conflicts }: Consolidation, language: Language): string[] {
  return conflicts
    .filter(({ decision }) => decision === null)
    .map(({ name, unit, field, candidates }) => {
      const between = candidates.map(({ text, ground, agencies }) => {
        const by = agencies.length > 0 ? agencies.join(", ") : groundWords[ground][language];
        return `${text} (${by})`;
      });
      const unitText = unit === "" ? "" : ` (${unit})`;
      return `  ${name}${unitText}, ${fieldHeading(field)[language]}: ${between.join(" · ")}\n`;
    });
}

function changeLines({ changes }: Consolidation, language: Language): string[] {
  if (!changes) return [];
  const { added, changed, removed, values } = changes;
  const files = [
    ...added.map((name) => [{ vi: "tệp mới", en: "new file" }, name] as const),
    ...changed.map((name) => [{ vi: "tệp đã đổi", en: "changed file" }, name] as const),
    ...removed.map((name) => [{ vi: "tệp không còn", en: "file gone" }, name] as const),
  ].map(([what, name]) => `  ${what[language]}: ${name}\n`);
  const blank = { vi: "trống", en: "blank" }[language];
  const shown = values.slice(0, MOST_CHANGES).map(({ name, field, before, after, of }) => {
    const localities = { vi: " (cộng các địa phương)", en: " (localities together)" }[language];
    const what = `${name}, ${fieldHeading(field)[language]}${of === "localities" ? localities : ""}`;
    return `  ${what}: ${before ?? blank} → ${after ?? blank}\n`;
  });
  const left = values.length - shown.length;
  const more = { vi: `  … và ${left} thay đổi nữa\n`, en: `  … and ${left} more\n` }[language];
  return [...files, ...shown, ...(left > 0 ? [more] : [])];
}
