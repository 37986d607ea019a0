import type { Text } from "../../domain/text";

/** What the page itself says: Excel's own words where it has them. */
export const WORDS = {
  open: { vi: "Mở tệp", en: "Open file" },
  save: { vi: "Lưu tệp", en: "Save file" },
  saved: {
    vi: "Đã lưu sổ vào thư mục tải xuống của trình duyệt.",
    en: "The workbook was saved to the browser's downloads folder.",
  },
  undo: { vi: "Hoàn tác", en: "Undo" },
  redo: { vi: "Làm lại", en: "Redo" },
  file: { vi: "Tệp đang mở", en: "Open file" },
  changed: { vi: "có thay đổi chưa lưu", en: "has unsaved changes" },
  nameBox: {
    vi: "Hộp tên: gõ địa chỉ hoặc tên để tới ô",
    en: "Name box: type an address or a name to go there",
  },
  formulaRow: { vi: "Ô đang chọn", en: "Active cell" },
  formula: { vi: "Thanh công thức", en: "Formula bar" },
  sheets: { vi: "Các trang tính", en: "Sheets" },
  product: { vi: "Sổ Kế hoạch", en: "Plan Workbook" },
  pane: { vi: "Ngăn tác vụ Sổ Kế hoạch", en: "Plan Workbook task pane" },
  closePane: { vi: "Đóng ngăn tác vụ", en: "Close the task pane" },
  ready: { vi: "Sẵn sàng", en: "Ready" },
  typing: { vi: "Đang nhập", en: "Enter" },
  average: { vi: "Trung bình", en: "Average" },
  count: { vi: "Đếm", en: "Count" },
  sum: { vi: "Tổng", en: "Sum" },
  dark: { vi: "Giao diện tối", en: "Dark" },
  zoom: { vi: "Cỡ hiển thị; bấm để về 100%", en: "Zoom; press for 100%" },
  larger: { vi: "Phóng to", en: "Zoom in" },
  smaller: { vi: "Thu nhỏ", en: "Zoom out" },
  workbench: { vi: "Bàn thử, không phải Excel", en: "A workbench, not Excel" },
  cannot: { vi: "Những việc bàn thử không làm:", en: "What it cannot do:" },
  understood: { vi: "Đã hiểu", en: "Got it" },
  close: { vi: "Đóng thông báo", en: "Close the message" },
  drop: { vi: "Thả tệp .xlsx vào đây để mở", en: "Drop an .xlsx file here to open it" },
  newBook: { vi: "Sổ mới", en: "New workbook" },
  lose: {
    vi: "Sổ đang mở có thay đổi chưa lưu. Mở tệp khác thì mất các thay đổi ấy. Vẫn mở?",
    en: "The open workbook has unsaved changes, which opening another file would lose. Open it anyway?",
  },
  notReady: {
    vi: "Ngăn tác vụ chưa chạy xong bước khởi động nên lệnh chưa được thực hiện. Hãy thử lại sau ít giây.",
    en: "The task pane has not started yet, so the command did not run. Try again in a few seconds.",
  },
  nowhere: {
    vi: "Không có ô hay tên nào như thế. Hãy gõ địa chỉ như B12, B2:F9 hoặc tên đã đặt trong sổ.",
    en: "There is no such cell or name. Type an address such as B12, B2:F9, or a name defined in the workbook.",
  },
} as const satisfies Record<string, Text>;
