import { DEADLINE_STATES, isOpen } from "../domain/deadlines/deadlineState";
import type { Progress } from "../domain/deadlines/progress";
import { remarkTexts } from "../domain/deadlines/remarkTexts";
import { daysLeftWords, stateWords } from "../domain/deadlines/stateWords";
import type { View } from "../domain/deadlines/situation";
import { type DueItem, countStates } from "../domain/deadlines/tallies";
import { viewWords } from "../domain/deadlines/viewWords";
import type { YearProposal } from "../domain/deadlines/yearProposals";
import { dayFirst, dayIn } from "../domain/rules/say";
import type { Language, Text } from "../domain/text";
import { namedCells } from "../services/namedCells";
import { notCheckedLines } from "./planSummary";

/** How the deadlines stand, for a reader at a terminal: the counts, what is to be confirmed, then what is owed. */
export function deadlinesSummary(progress: Progress, language: Language): string {
  const { plan, view, tasks, items, proposals } = progress;
  const say = (text: Text): string => text[language];
  const counts = countStates(tasks);
  const owed = DEADLINE_STATES.filter(isOpen).map((state) => {
    const own = items.filter((item) => item.state === state);
    const lines = own.map((item) => itemLine(item, view, language));
    return own.length === 0 ? "" : `\n${say(stateWords[state])}\n${lines.join("")}`;
  });
  return [
    `${plan.book} · ${say(headline(progress))}\n`,
    ...DEADLINE_STATES.flatMap((state) =>
      counts[state] === undefined
        ? []
        : [`  ${String(counts[state]).padStart(4)}  ${say(stateWords[state])}\n`]
    ),
    `  ${say(viewWords(view))}\n`,
    ...proposals.map((proposal) => `\n${say(question(proposal))}\n`),
    ...owed,
    plan.notChecked.length > 0 ? `\n${notCheckedLines(plan.notChecked, language)}` : "",
  ].join("");
}

function headline({ view, tasks }: Progress): Text {
  return {
    vi: `${tasks.length} nhiệm vụ · tính đến ${dayFirst(view.asOf)}`,
    en: `${tasks.length} tasks · as of ${view.asOf}`,
  };
}

function question({ sheet, tasks, year }: YearProposal): Text {
  const cells = namedCells(tasks.map(({ deadline }) => deadline!.ref));
  const [vi, en] =
    year === null
      ? ["Hãy ghi năm vào ô, hoặc xác nhận bằng --year.", "Write the year, or confirm with --year."]
      : [
          `Các nhiệm vụ khác ghi năm ${year}: nếu đúng, xác nhận bằng --year ${year}.`,
          `Other tasks say ${year}: if that is right, confirm with --year ${year}.`,
        ];
  return {
    vi: `${tasks.length} nhiệm vụ không ghi năm (${sheet}!${cells.vi}). ${vi}`,
    en: `${tasks.length} tasks name no year (${sheet}!${cells.en}). ${en}`,
  };
}

function itemLine(item: DueItem, view: View, language: Language): string {
  const { tracked, due, daysLeft } = item;
  const { task, agencies } = tracked;
  const day = dayIn[language](due!);
  const facts = [
    agencies.join("; "),
    daysLeftWords(daysLeft!)[language],
    ...remarkTexts(item, view).map((remark) => remark[language]),
  ].filter((fact) => fact !== "");
  return `  ${day}  ${task.sheet}!${task.rowNumber}  ${task.name.text}\n      ${facts.join(" · ")}\n`;
}
