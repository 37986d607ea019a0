import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Text } from "../../domain/text";
import { useSay } from "../language";

const WORDS = {
  title: { vi: "Sổ theo mẫu chưa có dòng nào.", en: "The standard workbook has no rows yet." },
  what: {
    vi: "Ghi chỉ tiêu vào trang “Chỉ tiêu”, nhiệm vụ vào trang “Nhiệm vụ”. Dán bảng từ Word, PDF cũng được: dán xong mở Làm sạch. Rồi bấm “Đọc lại sổ”.",
    en: "Write indicators on the sheet “Chỉ tiêu” and tasks on “Nhiệm vụ”. A table of Word or a PDF may be pasted there: then open Clean up. After that press “Read the workbook again”.",
  },
} as const satisfies Record<string, Text>;

/** A book whose tables are empty: where to write. */
export function BlankPlan() {
  const say = useSay();
  return (
    <MessageBar layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(WORDS.title)}</MessageBarTitle>
        {say(WORDS.what)}
      </MessageBarBody>
    </MessageBar>
  );
}
