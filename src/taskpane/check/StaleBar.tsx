import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Text } from "../../domain/text";
import { useSay } from "../language";

const CHANGED: Text = {
  vi: "Sổ đã thay đổi từ lần kiểm tra này. Bấm “Kiểm tra lại” để cập nhật.",
  en: "The workbook changed since this check. Press “Check again” for the present state.",
};

/** Says that the result may no longer hold. */
export function StaleBar() {
  const say = useSay();
  return (
    <MessageBar intent="warning" layout="multiline" role="status">
      <MessageBarBody>{say(CHANGED)}</MessageBarBody>
    </MessageBar>
  );
}
