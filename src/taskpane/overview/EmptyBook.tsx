import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { Plan } from "../../domain/plan/plan";
import type { Text } from "../../domain/text";
import { useSay } from "../language";

const WORDS = {
  title: { vi: "Chưa thấy kế hoạch trong sổ này", en: "No plan was found in this workbook" },
  what: {
    vi: "Hãy mở sổ kế hoạch của tỉnh, hoặc dán bảng phụ lục kèm hàng tiêu đề (“Chỉ tiêu”, “Đơn vị tính”, các năm; “Tên đề án/nhiệm vụ”, “Cơ quan chủ trì”, “Thời gian trình”) rồi bấm “Đọc lại sổ”.",
    en: "Open the province's plan workbook, or paste an appendix with its heading row (“Chỉ tiêu”, “Đơn vị tính”, the years; “Tên đề án/nhiệm vụ”, “Cơ quan chủ trì”, “Thời gian trình”), then press “Read the workbook again”.",
  },
} as const satisfies Record<string, Text>;

/** A book without a plan: what to do, and what was seen of it. */
export function EmptyBook({ plan }: { readonly plan: Plan }) {
  const say = useSay();
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{say(WORDS.title)}</MessageBarTitle>
        {say(WORDS.what)}
        {plan.notChecked.map(({ what, why }) => (
          <div key={what.vi}>
            {say(what)}: {say(why)}
          </div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
