import type { Text } from "../domain/text";

const UNCHANGED: Text = {
  vi: "Sổ không bị thay đổi. Hãy thử lại; nếu vẫn lỗi, báo cho người phụ trách.",
  en: "The workbook is unchanged. Try again; if it persists, report it.",
};

/** A defect of ours ends in words, never in a job that runs for ever: what stopped, why, and what to do. */
export function defectText(stopped: Text, error: unknown, next: Text = UNCHANGED): Text {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    vi: `${stopped.vi} vì một lỗi của phần mềm (${detail}). ${next.vi}`,
    en: `${stopped.en} because of a defect of the software (${detail}). ${next.en}`,
  };
}
