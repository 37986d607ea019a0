import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { failureSentence } from "../../domain/failureSentences";
import type { Plan } from "../../domain/plan/plan";
import type { Text } from "../../domain/text";
import type { BookStart, BookWish } from "../../services/newBook";
import type { Desk } from "../desk";
import { FailureBar } from "../FailureBar";
import { useSay } from "../language";
import { SeenInBook } from "./SeenInBook";
import { TemplateForm } from "./TemplateForm";

const WORDS = {
  value: {
    vi: "Soát từng dòng chỉ tiêu, nhiệm vụ của sổ kế hoạch ngay trong Excel: ô nào sai, vì sao, sửa thế nào.",
    en: "Checks every row of a plan workbook in Excel: which cell is wrong, why, and what to do.",
  },
  more: {
    vi: "Điền các năm còn trống, theo dõi hạn, tổng hợp báo cáo gửi về. Dữ liệu không rời khỏi máy.",
    en: "Fills blank years, watches deadlines, consolidates what agencies send. Data never leave the computer.",
  },
  none: { vi: "Sổ đang mở chưa có kế hoạch", en: "The open workbook has no plan yet" },
  sample: { vi: "Mở sổ mẫu Kiên Giang", en: "Open the Kiên Giang sample" },
  template: { vi: "Tạo sổ theo mẫu…", en: "Make a standard workbook…" },
  tour: { vi: "Xem giới thiệu", en: "Take the tour" },
  own: {
    vi: "Đã có sổ của tỉnh: mở sổ đó trong Excel, hoặc dán bảng phụ lục kèm hàng tiêu đề vào đây rồi bấm “Đọc lại sổ”.",
    en: "You have the province's workbook: open it in Excel, or paste an appendix with its heading row here, then press “Read the workbook again”.",
  },
  opening: { vi: "Đang mở…", en: "Opening…" },
  opened: {
    vi: "Sổ đã mở ở cửa sổ khác. Sang cửa sổ đó, chọn thẻ Kế hoạch rồi bấm Kiểm tra.",
    en: "The workbook is open in another window. Go there, choose the tab Plan, then Check.",
  },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
  },
  text: { ...typographyStyles.body1, margin: 0 },
  title: { ...typographyStyles.body1Strong, margin: `${tokens.spacingVerticalS} 0 0` },
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** How the wish for a workbook stands. */
type Standing =
  | { readonly state: "idle" | "opening" }
  | { readonly state: "done"; readonly start: BookStart }
  | { readonly state: "failed"; readonly message: Text };

interface Props {
  readonly plan: Plan;
  readonly desk: Pick<Desk, "newBook" | "today" | "tour">;
}

/** A book without a plan: what the add-in is for, and the ways to begin. */
export function StartCard({ plan, desk }: Props) {
  const styles = useStyles();
  const say = useSay();
  const form = useId();
  const [choosing, setChoosing] = useState(false);
  const [standing, setStanding] = useState<Standing>({ state: "idle" });
  const busy = standing.state === "opening";
  const begin = async (wish: BookWish): Promise<void> => {
    if (busy) return;
    setStanding({ state: "opening" });
    try {
      const began = await desk.newBook(wish);
      setStanding(
        began.ok
          ? { state: "done", start: began.value }
          : { state: "failed", message: began.failure.text }
      );
    } catch {
      setStanding({ state: "failed", message: failureSentence("not-loaded") });
    }
  };
  return (
    <div className={styles.card}>
      <p className={styles.text}>{say(WORDS.value)}</p>
      <p className={styles.text}>{say(WORDS.more)}</p>
      <h2 className={styles.title}>{say(WORDS.none)}</h2>
      <div className={styles.ways}>
        <Button disabledFocusable={busy} onClick={() => void begin({ kind: "sample" })}>
          {say(WORDS.sample)}
        </Button>
        <Button
          aria-expanded={choosing}
          {...(choosing && { "aria-controls": form })}
          onClick={() => setChoosing(!choosing)}
        >
          {say(WORDS.template)}
        </Button>
        <Button appearance="subtle" onClick={() => desk.tour.start()}>
          {say(WORDS.tour)}
        </Button>
      </div>
      {choosing && (
        <div id={form}>
          <TemplateForm today={desk.today()} busy={busy} onMake={(wish) => void begin(wish)} />
        </div>
      )}
      <div role="status">
        {busy && say(WORDS.opening)}
        {standing.state === "done" && say(startText(standing.start))}
      </div>
      {standing.state === "failed" && <FailureBar message={standing.message} />}
      <p className={styles.text}>{say(WORDS.own)}</p>
      <SeenInBook plan={plan} />
    </div>
  );
}

function startText(start: BookStart): Text {
  if (start.kind === "opened") return WORDS.opened;
  return {
    vi: `Excel này không mở được sổ mới từ ngăn, nên tệp “${start.name}” đã được tải về. Mở tệp đó trong Excel, chọn thẻ Kế hoạch rồi bấm Kiểm tra.`,
    en: `This Excel opens no new workbook from the pane, so the file “${start.name}” was downloaded. Open it in Excel, choose the tab Plan, then Check.`,
  };
}
