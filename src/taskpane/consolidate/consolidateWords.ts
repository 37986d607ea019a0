import { balanceText } from "../../domain/consolidation/sheets/fileWords";
import type { Text } from "../../domain/text";
import type { ConsolidateState, ReadyToConsolidate } from "../../services/consolidateSession";
import { joined, number } from "../counted";

const WORDS = {
  choose: { vi: "Chọn thư mục", en: "Choose a folder" },
  reading: { vi: "Đang đọc…", en: "Reading…" },
  writing: { vi: "Đang ghi…", en: "Writing…" },
  write: { vi: "Ghi vào Tổng hợp", en: "Write the consolidation" },
  again: { vi: "Ghi lại vào Tổng hợp", en: "Write the consolidation again" },
} as const satisfies Record<string, Text>;

/** The one thing to do next, and whether something is being done. */
export interface ConsolidateAction {
  readonly action: "choose" | "write";
  readonly label: Text;
  readonly busy: boolean;
}

/** First files are chosen, then what came of them is written. */
export function consolidateAction(state: ConsolidateState, writing: boolean): ConsolidateAction {
  if (writing) return { action: "write", label: WORDS.writing, busy: true };
  switch (state.state) {
    case "reading":
      return { action: "choose", label: WORDS.reading, busy: true };
    case "ready":
      return { action: "write", label: state.written ? WORDS.again : WORDS.write, busy: false };
    default:
      return { action: "choose", label: WORDS.choose, busy: false };
  }
}

/** How far the reading of files came. */
export function readingText(done: number, total: number, setAside: number): Text {
  const [read, all, aside] = [number(done), number(total), number(setAside)];
  const failed: Text = { vi: ` · ${aside.vi} tệp chưa đọc được`, en: ` · ${aside.en} set aside` };
  return {
    vi: `Đang đọc ${read.vi}/${all.vi} tệp${setAside > 0 ? failed.vi : ""}`,
    en: `Reading ${read.en} of ${all.en} files${setAside > 0 ? failed.en : ""}`,
  };
}

/** How many files there are, and how many of them went in. */
export function filesText({ consolidation }: Pick<ReadyToConsolidate, "consolidation">): Text {
  const { files } = consolidation;
  const current = number(files.filter(({ standing }) => standing === "current").length);
  const all = number(files.length);
  return {
    vi: `${all.vi} tệp, đưa vào tổng hợp ${current.vi} tệp`,
    en: `${all.en} files, ${current.en} of them consolidated`,
  };
}

/** When the files were read, and whether the book holds the result. */
export function basisText({ at, written }: Pick<ReadyToConsolidate, "at" | "written">): Text {
  return written
    ? {
        vi: `Đọc tệp lúc ${at}. Sổ đã có kết quả này.`,
        en: `Read at ${at}. The book holds this result.`,
      }
    : {
        vi: `Đọc tệp lúc ${at}. Xem trước, chưa ghi gì.`,
        en: `Read at ${at}. A preview; nothing is written yet.`,
      };
}

/** What a screen reader is told once the files are read. */
export function resultText(ready: ReadyToConsolidate): Text {
  const { total } = ready.consolidation.reconciliation;
  return joined([filesText(ready), balanceText(total), basisText(ready)], ". ");
}

/** Lock files that were left out. */
export function locksText(count: number): Text {
  const shown = number(count);
  return {
    vi: `Bỏ qua ${shown.vi} tệp khóa tạm của Office (tên bắt đầu bằng ~$): có người đang mở sổ đó, số liệu có thể chưa lưu.`,
    en: `${shown.en} lock files of Office (~$…) were passed over: someone has those books open, and may not have saved.`,
  };
}
