import { isLate } from "../../domain/deadlines/deadlineState";
import { quarterWords } from "../../domain/deadlines/quarterWords";
import { type AgencyTally, type DueItem, yearQuarter } from "../../domain/deadlines/tallies";
import type { CellRef } from "../../domain/sheet";
import type { Text } from "../../domain/text";

/** Items under one heading of the list. */
export interface DeadlineGroup {
  readonly key: string;
  readonly title: Text;
  readonly items: readonly DueItem[];
}

/** The list of the screen: what is late, then quarter by quarter, then what is unclear; apart, what has no deadline. */
export interface DeadlineGroups {
  readonly shown: readonly DeadlineGroup[];
  readonly undated: readonly DeadlineGroup[];
}

const LATE: Text = { vi: "Đã qua thời hạn", en: "Past their day" };
const UNCLEAR: Text = { vi: "Chưa xác định được thời hạn", en: "Deadline unclear" };
const UNDATED: Text = { vi: "Không có thời hạn", en: "No deadline" };

/** Puts items under their headings, by due day; those of one day stay as the plan has them. */
export function groupDeadlines(items: readonly DueItem[]): DeadlineGroups {
  const sorted = [...items].sort(byDay);
  const late = sorted.filter(({ state }) => isLate(state));
  const dated = sorted.filter(({ state, nominal }) => !isLate(state) && nominal !== null);
  const rest = sorted.filter(({ state, nominal }) => !isLate(state) && nominal === null);
  const unclear = rest.filter(isUnclear);
  return {
    shown: [
      ...groupOf("late", LATE, late),
      ...byQuarter(dated),
      ...groupOf("unclear", UNCLEAR, unclear),
    ],
    undated: groupOf(
      "undated",
      UNDATED,
      rest.filter((item) => !isUnclear(item))
    ),
  };
}

/** Every agency, and what is to be chosen of tasks that name none. */
export const ALL_AGENCIES = "all";
const NO_AGENCY = "none";

/** The name of a choice of the agency filter. */
export function agencyChoice({ agency }: Pick<AgencyTally, "agency">): string {
  return agency === null ? NO_AGENCY : `of ${agency}`;
}

/** The items that a chosen agency leads. */
export function ledBy(items: readonly DueItem[], choice: string): readonly DueItem[] {
  if (choice === ALL_AGENCIES) return items;
  return items.filter(({ tracked: { agencies } }) =>
    agencies.length === 0
      ? choice === NO_AGENCY
      : agencies.some((agency) => agencyChoice({ agency }) === choice)
  );
}

/** Names an item for good: a task, or one time of a recurring task. */
export function itemId({ tracked: { task }, occurrence }: DueItem): string {
  return `${task.sheet}!${task.rowNumber} ${occurrence ?? ""}`;
}

/** The cell of the deadline; of the name where the table has no such column. */
export function itemCell({ tracked: { task } }: DueItem): CellRef {
  return task.deadline?.ref ?? task.name.ref;
}

function byQuarter(items: readonly DueItem[]): readonly DeadlineGroup[] {
  const groups = new Map<string, DueItem[]>();
  for (const item of items) {
    const { year, quarter } = yearQuarter(item.nominal!);
    const key = `${year} ${quarter}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]) => {
      const { year, quarter } = yearQuarter(own[0]!.nominal!);
      return { key, title: quarterWords(year, quarter), items: own };
    });
}

function groupOf(key: string, title: Text, items: readonly DueItem[]): readonly DeadlineGroup[] {
  return items.length === 0 ? [] : [{ key, title, items }];
}

function isUnclear({ state }: DueItem): boolean {
  return state === "no-year" || state === "unreadable";
}

function byDay(a: DueItem, b: DueItem): number {
  const [one, other] = [a.due ?? "~", b.due ?? "~"];
  return one === other ? 0 : one < other ? -1 : 1;
}
