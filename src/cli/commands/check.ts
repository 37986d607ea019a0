import { parseCalendarDate } from "../../domain/calendar/calendarDate";
import { checkJson } from "../../services/checkJson";
import { checkPlan } from "../../services/checkPlan";
import { checkSummary } from "../checkSummary";
import type { Command } from "../command";
import { openBook, writeOut } from "../files";
import { CommandProblem } from "../problem";
import { systemClock } from "../systemClock";

/** `plan check`: every rule over the book; exit 1 where an error was found or a rule failed. */
export const checkCommand: Command = {
  name: "check",
  usage: "check BOOK [--as-of YYYY-MM-DD] [--json FILE|-] [--lang vi|en]",
  words: 1,
  options: ["as-of", "json"],
  required: [],
  async run({ words, value, language }, { out }) {
    const day = value("as-of");
    const asOf = day === undefined ? null : parseCalendarDate(day);
    if (day !== undefined && !asOf) {
      throw new CommandProblem({
        vi: `“${day}” không phải ngày. Hãy viết năm-tháng-ngày, ví dụ 2021-09-30.`,
        en: `“${day}” is not a day. Write year-month-day, such as 2021-09-30.`,
      });
    }
    const workbook = await openBook(words[0]!);
    const outcome = await checkPlan(workbook, { clock: systemClock, ...(asOf && { asOf }) });
    if (outcome.state === "failed") throw new CommandProblem(outcome.message);
    if (outcome.state === "cancelled") return 2;
    const report = outcome.result;
    const json = value("json");
    const text = `${JSON.stringify(checkJson(report), null, 2)}\n`;
    if (json === "-") out(text);
    else {
      if (json !== undefined) await writeOut(json, text);
      out(checkSummary(report, language));
    }
    const wrong = report.findings.some(({ severity }) => severity === "error");
    return wrong || report.rulesFailed.length > 0 ? 1 : 0;
  },
};
