import { dayIn } from "../../rules/say";
import type { Typed } from "../../sheet";
import type { Language } from "../../text";
import { type DeadlineState } from "../deadlineState";
import type { Progress } from "../progress";
import { quarterWords } from "../quarterWords";
import { remarkTexts } from "../remarkTexts";
import { stateWords } from "../stateWords";
import { type DueItem, byName, yearQuarter } from "../tallies";
import { date, number, text } from "./cells";
import { words } from "./sheetWords";

/** What is late stands first, what is done last. */
const GROUPS: Readonly<Record<DeadlineState, number>> = {
  overdue: 0,
  "past-no-result": 0,
  "due-soon": 1,
  extended: 1,
  upcoming: 1,
  "no-year": 2,
  unreadable: 2,
  "no-date": 3,
  "done-late": 4,
  done: 4,
};

/** One item of the list: what the summaries count by, and its cells. */
export interface ListRow {
  readonly agency: string;
  readonly state: string;
  readonly quarter: string;
  readonly cells: readonly Typed[];
}

/** The list, late ones first, then by due day, else as the plan has them. */
export function listRows(
  { items, view }: Pick<Progress, "items" | "view">,
  language: Language
): readonly ListRow[] {
  return [...items]
    .sort((a, b) => GROUPS[a.state] - GROUPS[b.state] || byDay(a, b))
    .map((item, index) => listRow({ item, view }, index + 1, language));
}

/** The names of agencies by which a summary counts, those without one last. */
export function agenciesOf(rows: readonly ListRow[], language: Language): readonly string[] {
  const none = words.noAgency[language];
  const last = (name: string) => Number(name === none);
  return [...new Set(rows.map(({ agency }) => agency))].sort(
    (a, b) => last(a) - last(b) || byName(a, b)
  );
}

function byDay(a: DueItem, b: DueItem): number {
  return (a.due ?? "~") < (b.due ?? "~") ? -1 : Number(a.due !== b.due);
}

interface Seen {
  readonly item: DueItem;
  readonly view: Progress["view"];
}

function listRow(seen: Seen, place: number, language: Language): ListRow {
  const { item } = seen;
  const { tracked, nominal, due, daysLeft, submission } = item;
  const { task, agencies, deadline } = tracked;
  const agency = shortened(agencies.join("; ")) || words.noAgency[language];
  const state = stateWords[item.state][language];
  const quarter = nominal ? quarterOf(item, language) : words.undated[language];
  const written = deadline?.text ?? "";
  return {
    ...{ agency, state, quarter },
    cells: [
      ...[number(place), text(task.name.text), text(agency), text(task.level?.text ?? "")],
      text(item.occurrence === null ? written : `${written} (${item.occurrence})`),
      ...[text(quarter), date(due), number(daysLeft), text(state)],
      ...[date(submission.on), text(submission.number ?? ""), text(remarksOf(seen, language))],
    ],
  };
}

function quarterOf({ nominal }: DueItem, language: Language): string {
  const { year, quarter } = yearQuarter(nominal!);
  return quarterWords(year, quarter)[language];
}

/** Remarks, and the working days beside a last day that is off. */
function remarksOf({ item, view }: Seen, language: Language): string {
  const remarks = remarkTexts(item, view).map((remark) => sentence(remark[language]));
  return [...remarks, ...workingDays(item, language)].join("; ");
}

/** A remark that stands alone in a cell begins like a sentence. */
function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function workingDays({ tracked, occurrence }: DueItem, language: Language): string[] {
  const { end, rolled, lastWorkingDay, kind } = tracked.deadline ?? {};
  const off = end && rolled && lastWorkingDay && rolled !== lastWorkingDay;
  if (!off || occurrence !== null || kind === "strictly-before") return [];
  const days = [lastWorkingDay, rolled].map(dayIn[language]);
  return [
    {
      vi: `Ngày cuối là ngày nghỉ: làm việc ${days[0]} hoặc ${days[1]}`,
      en: `The last day is off: working days ${days[0]} or ${days[1]}`,
    }[language],
  ];
}

/** No longer than a condition of a formula may be. */
const LONGEST_NAME = 120;

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;
}
