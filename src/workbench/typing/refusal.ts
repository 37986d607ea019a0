import type { Text } from "../../domain/text";
import { ModelError } from "../../model/modelError";

/** Does something to the workbook; what it refuses is a sentence. */
export function attempt(action: () => void): Text | null {
  try {
    action();
    return null;
  } catch (error) {
    if (error instanceof ModelError) return refusal(error);
    throw error;
  }
}

function refusal({ code }: ModelError): Text {
  if (code === "AccessDenied") {
    return {
      vi: "Trang này đang được bảo vệ nên ô không nhận nội dung mới. Hãy bỏ bảo vệ trang trong Excel rồi mở lại tệp.",
      en: "This sheet is protected, so the cell takes no new content. Unprotect it in Excel and open the file again.",
    };
  }
  return {
    vi: "Công thức chưa đúng nên chưa được ghi. Hãy sửa công thức, hoặc gõ dấu ' phía trước để ghi là chữ.",
    en: "The formula is not valid, so nothing was entered. Correct it, or type ' before it to enter text.",
  };
}
