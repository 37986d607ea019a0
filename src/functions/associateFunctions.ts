import type { Language } from "../domain/text";
import type { Answer, Argument } from "./answer";
import { lastDay } from "./lastDay";
import { planNumber } from "./planNumber";

export interface FunctionSettings {
  /** In which language an error mark speaks. */
  readonly language: Language;
  /** Whether cells take values that bring their number format (Excel's data types). */
  readonly formattedNumbers: boolean;
}

/** Ties the functions of `assets/functions/*.json`, by their ids, to what they compute. */
export function associateFunctions(settings: FunctionSettings): void {
  const cellValue = (answer: Answer) => {
    if (answer.kind === "none") throw unavailable(answer.why[settings.language]);
    if (answer.kind === "number") return answer.value;
    return settings.formattedNumbers ? shownAsDay(answer.serial) : answer.serial;
  };
  CustomFunctions.associate({
    HANQUY: (text: Argument, year: Argument) => cellValue(lastDay(text, year)),
    GIATRI: (text: Argument, unit: Argument, end: Argument) =>
      cellValue(planNumber(text, unit, end)),
  });
}

/** Thrown because that is how Excel takes an error with words. */
function unavailable(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}

function shownAsDay(serial: number) {
  return { type: "FormattedNumber", basicValue: serial, numberFormat: "dd/mm/yyyy" };
}
