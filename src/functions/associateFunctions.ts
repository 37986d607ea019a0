import type { Language } from "../domain/text";
import { failureSentence } from "../domain/failureSentences";
import type { Answer, Argument } from "./answer";

export interface FunctionSettings {
  /** In which language an error mark speaks. */
  readonly language: Language;
  /** Whether cells take values that bring their number format (Excel's data types). */
  readonly formattedNumbers: boolean;
}

/** Ties the functions of `assets/functions/*.json`, by their ids, to what they compute. */
export function associateFunctions(settings: FunctionSettings): void {
  // The readers are loaded with the first cell that needs them; a cell that they did not come to says why.
  const loaded = <Part>(load: () => Promise<Part>): Promise<Part> =>
    load().catch(() => {
      throw unavailable(failureSentence("not-loaded")[settings.language]);
    });
  const cellValue = (answer: Answer) => {
    if (answer.kind === "none") throw unavailable(answer.why[settings.language]);
    if (answer.kind === "number") return answer.value;
    return settings.formattedNumbers ? shownAsDay(answer.serial) : answer.serial;
  };
  CustomFunctions.associate({
    HANQUY: async (text: Argument, year: Argument) => {
      const { lastDay } = await loaded(() => import("./lastDay"));
      return cellValue(lastDay(text, year));
    },
    GIATRI: async (text: Argument, unit: Argument, end: Argument) => {
      const { planNumber } = await loaded(() => import("./planNumber"));
      return cellValue(planNumber(text, unit, end));
    },
  });
}

/** Thrown because that is how Excel takes an error with words. */
function unavailable(message: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message);
}

function shownAsDay(serial: number) {
  return { type: "FormattedNumber", basicValue: serial, numberFormat: "dd/mm/yyyy" };
}
