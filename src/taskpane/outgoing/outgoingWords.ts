import type { Text } from "../../domain/text";
import type { OutgoingState } from "../../services/outgoingSession";
import { number } from "../counted";

/** How the making of a file stands, in a sentence; null where nothing was asked for. */
export function outgoingText(state: OutgoingState): Text | null {
  switch (state.state) {
    case "idle":
    case "failed":
      return null;
    case "nothing":
      return {
        vi: "Không có nội dung nào cần đề nghị các đơn vị rà soát.",
        en: "There is nothing to ask any agency.",
      };
    case "making": {
      if (state.what === "form") return { vi: "Đang lập biểu trình…", en: "Making the form…" };
      const [done, total] = [number(state.done), number(state.total)];
      return {
        vi: `Đang kiểm tra tệp ${done.vi}/${total.vi} để lập phiếu…`,
        en: `Checking files ${done.en} of ${total.en} for the notes…`,
      };
    }
    case "made": {
      const { what, at, file } = state;
      if (what === "form") {
        return { vi: `Đã lập “${file.name}” lúc ${at}.`, en: `“${file.name}” made at ${at}.` };
      }
      const notes = number(state.notes);
      return {
        vi: `Đã lập phiếu cho ${notes.vi} đơn vị lúc ${at}: mỗi đơn vị một công văn và một bảng để ghi ý kiến.`,
        en: `Notes to ${notes.en} agencies made at ${at}: a letter and a table to answer in for each.`,
      };
    }
  }
}
