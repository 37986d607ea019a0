import type { Text } from "../../domain/text";

/** Keys, and what they do. */
export interface ShortcutKeys {
  readonly keys: string;
  /** On a Mac, where they are others. */
  readonly mac?: string;
  readonly does: Text;
}

/** The keys that Excel gives the add-in, as `assets/shortcuts` has them. */
export const excelKeys: readonly ShortcutKeys[] = [
  {
    keys: "Ctrl+Alt+K",
    mac: "Command+Alt+K",
    does: { vi: "Kiểm tra", en: "Check" },
  },
  {
    keys: "Ctrl+Alt+P",
    mac: "Command+Alt+P",
    does: { vi: "Mở ngăn Sổ Kế hoạch", en: "Open the pane" },
  },
];

/** The keys that work inside the pane. */
export const paneKeys: readonly ShortcutKeys[] = [
  {
    keys: "Alt+↓ · Alt+↑",
    does: { vi: "Tới mục sau, mục trước của kết quả", en: "To the next, the previous finding" },
  },
  {
    keys: "↓ · ↑ · Home · End",
    does: { vi: "Đi giữa các dòng của danh sách", en: "Move between the lines of a list" },
  },
  {
    keys: "Enter",
    does: { vi: "Mở dòng và tới ô", en: "Open the line and go to its cell" },
  },
  { keys: "→ · ←", does: { vi: "Mở, đóng dòng", en: "Open, close the line" } },
  {
    keys: "Esc",
    does: { vi: "Đóng trợ giúp, thực đơn, phần giới thiệu", en: "Close help, a menu, the tour" },
  },
  {
    keys: "F6",
    does: {
      vi: "Đi giữa trang tính, dải lệnh và ngăn",
      en: "Move between the sheet, the ribbon and the pane",
    },
  },
];
