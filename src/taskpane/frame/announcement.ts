import type { Text } from "../../domain/text";
import type { CheckState } from "../../services/checkSession";
import { basisText, verdictText } from "../check/verdict";
import { joined } from "../counted";

const WORDS = {
  started: { vi: "Đang kiểm tra", en: "Checking" },
  half: { vi: "Đã kiểm tra một nửa", en: "Half is checked" },
  changed: {
    vi: "Sổ đã thay đổi từ lần kiểm tra",
    en: "The workbook changed since the check",
  },
  done: { vi: "Kiểm tra xong", en: "The check is done" },
} as const satisfies Record<string, Text>;

/** What to announce of a check; null where there is nothing to say. */
export function announcement(check: CheckState, stale: boolean): Text | null {
  switch (check.state) {
    case "idle":
    case "failed":
      return null;
    case "running": {
      const { progress } = check;
      return progress && progress.done * 2 >= progress.total ? WORDS.half : WORDS.started;
    }
    case "done": {
      if (stale) return WORDS.changed;
      const { report } = check;
      return joined([WORDS.done, verdictText(report), basisText(report)], ". ");
    }
  }
}
