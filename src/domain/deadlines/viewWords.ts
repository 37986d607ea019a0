import { dayFirst } from "../rules/say";
import type { Text } from "../text";
import { closingPeriodOf, closingWords } from "./dataClosing";
import type { View } from "./situation";
import { dayRuleWords } from "./stateWords";

/** From which day, and by which rules of the office, the deadlines are looked at. */
export function viewWords({ asOf, within, day, lead, dataClosing }: View): Text {
  const parts: readonly Text[] = [
    { vi: `Tính đến ngày ${dayFirst(asOf)}`, en: `As of ${asOf}` },
    { vi: `sắp đến hạn: trong ${within} ngày`, en: `due soon: within ${within} days` },
    {
      vi: `hạn rơi vào ngày nghỉ: ${dayRuleWords[day].vi}`,
      en: `a due day that is off: ${dayRuleWords[day].en}`,
    },
    ...(lead === undefined
      ? []
      : [{ vi: `mốc nội bộ: trước ${lead} ngày`, en: `internal day: ${lead} days before` }]),
    ...(dataClosing ? [closingWords(closingPeriodOf(asOf))] : []),
  ];
  return {
    vi: parts.map(({ vi }) => vi).join("; "),
    en: parts.map(({ en }) => en).join("; "),
  };
}
