import { DAY_RULES, type DayRule } from "../domain/deadlines/dueDay";
import type { DeadlineView } from "../services/deadlinesPlan";
import type { Arguments } from "./command";
import { dayOption } from "./dayOption";
import { CommandProblem } from "./problem";

/** What the options of the command line say of the day and the rules to look by. */
export function deadlineView({ value, flag }: Pick<Arguments, "value" | "flag">): DeadlineView {
  const asOf = dayOption(value("as-of"));
  const within = wholeNumber(value("within"), 0, 366);
  const lead = wholeNumber(value("lead"), 0, 366);
  const year = wholeNumber(value("year"), 1990, 2099);
  const day = dayRule(value("day"));
  return {
    ...(asOf && { asOf }),
    ...(within !== null && { within }),
    ...(lead !== null && { lead }),
    ...(flag("data-closing") && { dataClosing: true }),
    ...(year !== null && { year }),
    ...(day && { day }),
  };
}

function dayRule(text: string | undefined): DayRule | null {
  const rule = DAY_RULES.find((one) => one === text);
  if (text === undefined || rule) return rule ?? null;
  const rules = DAY_RULES.join(", ");
  throw new CommandProblem({
    vi: `“${text}” không phải quy tắc ngày nghỉ. Các quy tắc: ${rules}.`,
    en: `“${text}” is no rule for days off. The rules: ${rules}.`,
  });
}

function wholeNumber(text: string | undefined, least: number, most: number): number | null {
  if (text === undefined) return null;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new CommandProblem({
    vi: `“${text}” không dùng được ở đây. Hãy viết một số nguyên từ ${least} đến ${most}.`,
    en: `“${text}” can't be used here. Write a whole number from ${least} to ${most}.`,
  });
}
