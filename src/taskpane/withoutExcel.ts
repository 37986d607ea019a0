import type { Text } from "../domain/text";
import { languageOf } from "./settings";

const SENTENCE: Text = {
  vi: "Ngăn này làm việc bên trong Excel. Hãy mở sổ trong Excel, chọn thẻ Kế hoạch, rồi bấm “Mở ngăn tác vụ”. Nếu đang ở trong Excel, hãy kiểm tra kết nối mạng rồi mở lại ngăn.",
  en: "This pane works inside Excel. Open the workbook in Excel, choose the tab Kế hoạch, then “Open pane”. If you are in Excel, check the network connection and open the pane again.",
};

/** What to show where there is no Excel to work with. */
export function withoutExcel(displayLanguage: string): HTMLElement {
  const language = languageOf(displayLanguage);
  const paragraph = document.createElement("p");
  paragraph.lang = language;
  paragraph.style.cssText = "margin: 16px; font: 14px/20px 'Segoe UI', sans-serif";
  paragraph.textContent = SENTENCE[language];
  return paragraph;
}
