import type { Decision } from "../../domain/consolidation/answers";
import type { Candidate, Conflict } from "../../domain/consolidation/consolidation";
import { fieldHeading, groundWords } from "../../domain/consolidation/sheets/sheetWords";
import { dayFirst } from "../../domain/rules/say";
import type { Text } from "../../domain/text";

/** What a person decides; the day comes with it. */
export type DecisionDraft = Omit<Decision, "on">;

/** What tells a conflict from the others. */
export function conflictId({ appendix, key, field }: Conflict): string {
  return `${appendix} ${key} ${field}`;
}

/** The column in dispute and the values, the most believed first: `KH 2023: 79 · 81`. */
export function disputeText({ field, candidates, unit }: Conflict): Text {
  const values = candidates.map(({ text }) => text).join(" · ");
  const measured = unit === "" ? "" : ` (${unit})`;
  const { vi, en } = fieldHeading(field);
  return { vi: `${vi}: ${values}${measured}`, en: `${en}: ${values}${measured}` };
}

/** Who says so: `Số của cơ quan chủ trì (Sở Y tế)`. */
export function candidateText({ ground, agencies }: Candidate): Text {
  const { vi, en } = groundWords[ground];
  const by = agencies.length > 0 ? ` (${agencies.join(", ")})` : "";
  return { vi: `${vi}${by}`, en: `${en}${by}` };
}

/** What was decided, by whom and when. */
export function decidedText({ chosen, ground, by, on }: Decision): Text {
  return {
    vi: `Đã chọn ${chosen}. Căn cứ: ${ground}. ${by}, ${dayFirst(on)}`,
    en: `Decided: ${chosen}. Ground: ${ground}. ${by}, ${on}`,
  };
}

/** The other open conflicts of the row in which the same agencies speak on the same ground. */
export function alikeConflicts(
  conflicts: readonly Conflict[],
  conflict: Conflict,
  candidate: Candidate
): readonly (readonly [Conflict, Candidate])[] {
  return conflicts.flatMap((other): (readonly [Conflict, Candidate])[] => {
    const sameRow = other.appendix === conflict.appendix && other.key === conflict.key;
    if (!sameRow || other === conflict || other.decision) return [];
    const alike = other.candidates.find((one) => isSameVoice(one, candidate));
    return alike ? [[other, alike]] : [];
  });
}

function isSameVoice(a: Candidate, b: Candidate): boolean {
  return a.ground === b.ground && a.agencies.join("|") === b.agencies.join("|");
}
