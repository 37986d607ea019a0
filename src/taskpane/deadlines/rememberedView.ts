import { DAY_RULES } from "../../domain/deadlines/dueDay";
import { fieldsOf, parsedJson } from "../../domain/state/storedJson";
import type { DeadlineView } from "../../services/deadlinesPlan";
import { remember, remembered } from "../remembered";
import { readDays } from "./readAsOf";

const KEY = "so-ke-hoach.deadlines";

/** How an office follows its deadlines, as it last set it; the day of view is always today's at first. */
export function rememberedView(partition = ""): DeadlineView {
  const stored = fieldsOf(parsedJson(remembered(partition + KEY) ?? ""));
  const { within, lead, day, dataClosing } = stored;
  const rule = DAY_RULES.find((one) => one === day);
  return {
    ...days("within", within),
    ...days("lead", lead),
    ...(rule && { day: rule }),
    ...(dataClosing === true && { dataClosing }),
  };
}

/** Keeps how the deadlines are followed, but for the day of view and a year that is proposed. */
export function rememberView(
  { within, lead, day, dataClosing }: DeadlineView,
  partition = ""
): void {
  remember(partition + KEY, JSON.stringify({ within, lead, day, dataClosing }));
}

function days(name: "within" | "lead", value: unknown): DeadlineView {
  const count = typeof value === "number" ? readDays(String(value)) : null;
  return count === null ? {} : { [name]: count };
}
