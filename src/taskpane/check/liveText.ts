import type { Text } from "../../domain/text";
import type { LiveState, Recheck } from "../../services/liveCheck";
import { counted } from "../counted";

const WORDS = {
  deaf: {
    vi: "Excel này không báo khi ô thay đổi: sửa xong, hãy bấm “Kiểm tra lại”.",
    en: "This Excel does not tell when cells change: after editing, press “Check again”.",
  },
  watching: {
    vi: "Đang theo dõi: sửa dòng nào, dòng đó được kiểm lại ngay.",
    en: "Watching: a row that you edit is checked again at once.",
  },
  running: {
    vi: "Đang theo dõi: đang kiểm lại chỗ vừa sửa…",
    en: "Watching: checking what was just edited…",
  },
} as const satisfies Record<string, Text>;

/** The live check in one sentence: whether it watches, and what it checked last, after whose change. */
export function liveText({ watching, running, last }: LiveState): Text {
  if (!watching) return WORDS.deaf;
  if (running) return WORDS.running;
  return last ? recheckText(last) : WORDS.watching;
}

function recheckText({ by, rows, at }: Recheck): Text {
  const count = counted(rows, "row");
  if (by === "co-author") {
    return {
      vi: `Đang theo dõi: lúc ${at} kiểm lại ${count.vi} sau khi người cùng soạn thảo sửa; phần mềm không tự sửa ô nào.`,
      en: `Watching: ${count.en} checked again at ${at} after a co-author's change; nothing is corrected by itself.`,
    };
  }
  return {
    vi: `Đang theo dõi: ${count.vi} vừa kiểm lại lúc ${at}.`,
    en: `Watching: ${count.en} checked again at ${at}.`,
  };
}
