import type { Text } from "../../domain/text";
import type { BookState } from "../../services/bookSession";
import type { CheckState } from "../../services/checkSession";
import { planRows } from "../../domain/plan/planRows";
import type { ScreenName } from "./screens";

const WORDS = {
  check: { vi: "Kiểm tra", en: "Check" },
  again: { vi: "Kiểm tra lại", en: "Check again" },
  checking: { vi: "Đang kiểm tra…", en: "Checking…" },
  read: { vi: "Đọc lại sổ", en: "Read the workbook again" },
  reading: { vi: "Đang đọc…", en: "Reading…" },
} as const satisfies Record<string, Text>;

/** The one thing to do next on a screen, and whether it is being done. */
export interface PrimaryAction {
  readonly action: "read" | "check";
  readonly label: Text;
  readonly busy: boolean;
}

/** On the overview a book in which no plan was found is read again, not checked. */
export function primaryAction(
  screen: ScreenName,
  check: CheckState,
  { plan, reading, checked }: BookState
): PrimaryAction {
  if (check.state === "running") return { action: "check", label: WORDS.checking, busy: true };
  if (reading.state === "running") return { action: "read", label: WORDS.reading, busy: true };
  if (screen === "overview" && (!plan || planRows(plan) === 0)) {
    return { action: "read", label: WORDS.read, busy: false };
  }
  return { action: "check", label: checked ? WORDS.again : WORDS.check, busy: false };
}
