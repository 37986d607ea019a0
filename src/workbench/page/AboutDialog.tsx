import { useEffect, useRef } from "react";
import type { Language, Text } from "../../domain/text";
import { WORDS } from "./words";

const WHAT: Text = {
  vi: "Đây là bàn thử: một Excel thu nhỏ trong trình duyệt, để xem và thử phần bổ trợ Sổ Kế hoạch khi không có Excel. Ngăn bên phải là chính ngăn tác vụ chạy trong Excel. Mọi thứ ở trên máy này; không có gì được gửi đi.",
  en: "This is a workbench: a small Excel in the browser, to see and try the Plan Workbook add-in without Excel. The pane on the right is the very task pane that runs in Excel. All of it stays on this machine; nothing is sent.",
};

/** What somebody might look for in vain. */
const CANNOT: readonly Text[] = [
  {
    vi: "Không vẽ biểu đồ, hình ảnh, bảng tổng hợp (PivotTable); các thứ đó vẫn còn nguyên trong tệp khi lưu.",
    en: "Charts, pictures and pivot tables are not drawn; they stay in the file when it is saved.",
  },
  {
    vi: "Không định dạng, chèn, xóa, sắp xếp dòng cột bằng tay; không đổi độ rộng cột; không in.",
    en: "No formatting, inserting, deleting or sorting by hand, no resizing of columns, no printing.",
  },
  {
    vi: "Trong định dạng có điều kiện chỉ vẽ phần đánh dấu của phần bổ trợ; danh sách chọn được áp dụng, các quy tắc nhập khác thì không.",
    en: "Of conditional formats only the add-in's marks are drawn; lists are applied, other validation rules are not.",
  },
  {
    vi: "Chỉ chọn được một vùng mỗi lần; tìm trong trang đang xem, không thay thế.",
    en: "One area can be selected at a time; the search covers the sheet in sight, without replacing.",
  },
  {
    vi: "Kết quả ở đây không thay cho việc thử trong Excel thật: xem docs/verify-in-excel.md.",
    en: "What works here is no proof for a real Excel: see docs/verify-in-excel.md.",
  },
];

/** Says that this is a workbench, and what it cannot do. */
export function AboutDialog({
  language,
  onClose,
}: {
  readonly language: Language;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="about" aria-labelledby="about-title" onClose={onClose}>
      <h2 id="about-title">{WORDS.workbench[language]}</h2>
      <p>{WHAT[language]}</p>
      <p>{WORDS.cannot[language]}</p>
      <ul>
        {CANNOT.map((line) => (
          <li key={line.en}>{line[language]}</li>
        ))}
      </ul>
      <form method="dialog">
        <button type="submit" className="bar-button about-close">
          {WORDS.understood[language]}
        </button>
      </form>
    </dialog>
  );
}
