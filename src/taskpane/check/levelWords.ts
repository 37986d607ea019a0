import type { RuleLevel } from "../../domain/rules/ruleLevels";
import type { Text } from "../../domain/text";
import { SEVERITY_WORDS } from "../severityWords";

/** Levels of rules as they stand in menus and lists. */
export const LEVEL_WORDS: Readonly<Record<RuleLevel, Text>> = {
  ...SEVERITY_WORDS,
  off: { vi: "Tắt trong sổ này", en: "Off in this workbook" },
};
