import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Text } from "../../domain/text";
import type { RepairState } from "../../services/repairSession";
import { joined, number } from "../counted";
import { FailureBar } from "../FailureBar";
import { Fold } from "../Fold";
import { useSay } from "../language";
import { useStore } from "../store";
import { ChangeLine } from "./ChangeLine";
import { type ChangeGroup, changeGroups } from "./changeGroups";
import type { RepairDesk } from "./repairDesk";
import { KIND_TITLES, countsText } from "./repairWords";

const WORDS = {
  hint: {
    vi: "Bảng dán từ PDF, Word thường bị ngắt dòng giữa trang, lặp tiêu đề, thiếu số thứ tự, số lưu dạng chữ. Bấm “Xem trước” để xem từng chỗ sẽ sửa; chưa ghi gì.",
    en: "Tables pasted from PDF or Word have rows cut by page breaks, repeated headings, no row numbers, numbers stored as text. Press “Preview” to see each place; nothing is written yet.",
  },
  reading: { vi: "Đang đọc sổ…", en: "Reading the workbook…" },
  writing: { vi: "Đang ghi…", en: "Writing…" },
  clean: {
    vi: "Các bảng đã sạch, không có gì phải sửa. Mở Kiểm tra để soát nội dung.",
    en: "The tables are clean; there is nothing to mend. Open Check to look at what they say.",
  },
  noTable: {
    vi: "Không tìm thấy bảng chỉ tiêu hay nhiệm vụ nào có dòng tiêu đề cột như trong phụ lục. Hãy dán bảng kèm hàng tiêu đề cột, rồi bấm “Xem trước lại”.",
    en: "No table of indicators or tasks with the column headings of the appendix was found. Paste a table with its heading row, then press “Preview again”.",
  },
  review: { vi: "cần xem", en: "to look at" },
  unclear: { vi: "Chưa hiểu, cần sửa bằng tay", en: "Not understood, to be mended by hand" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  told: { ...typographyStyles.body1, margin: 0 },
  counts: { ...typographyStyles.body1Strong, margin: 0 },
  list: { margin: 0, padding: `0 ${tokens.spacingHorizontalS}` },
  unclear: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    listStylePosition: "inside",
  },
});

/** Làm sạch bảng dán: what would be changed, by kind, each change to be taken or left. */
export function RepairScreen({ desk }: { readonly desk: Pick<RepairDesk, "repair"> }) {
  const styles = useStyles();
  const say = useSay();
  const state = useStore(desk.repair);
  const take = useCallback(
    (id: string, taken: boolean) => desk.repair.accept(id, taken),
    [desk.repair]
  );
  return (
    <>
      <div className={styles.top} role="status">
        {state.state === "preview" ? (
          <p className={styles.counts}>{say(headline(state))}</p>
        ) : (
          <p className={styles.told}>{say(told(state))}</p>
        )}
      </div>
      {state.state === "failed" && <FailureBar message={state.message} inset />}
      {state.state === "preview" && (
        <>
          {changeGroups(state.repair.tables).map((group) => (
            <Fold key={group.id} title={titleOf(group)} count={group.changes.length}>
              <ul className={styles.list}>
                {group.changes.map((change) => (
                  <ChangeLine
                    key={change.id}
                    change={change}
                    taken={state.accepted.has(change.id)}
                    onTake={take}
                  />
                ))}
              </ul>
            </Fold>
          ))}
          {state.counts.red > 0 && (
            <Fold title={WORDS.unclear} count={state.counts.red}>
              <ul className={styles.unclear}>
                {state.repair.tables
                  .flatMap(({ unclear }) => unclear)
                  .map(({ at, why }) => (
                    <li key={`${at.sheet}!${at.cell} ${why.en}`}>
                      {at.sheet} · {at.cell}: {say(why)}
                    </li>
                  ))}
              </ul>
            </Fold>
          )}
        </>
      )}
    </>
  );
}

function headline({ repair, counts }: Extract<RepairState, { state: "preview" }>): Text {
  if (repair.tables.length === 0) return WORDS.noTable;
  const { green, yellow, red } = counts;
  return green + yellow + red === 0 ? WORDS.clean : countsText(counts);
}

function told(state: Exclude<RepairState, { state: "preview" }>): Text {
  switch (state.state) {
    case "running":
      return state.doing === "reading" ? WORDS.reading : WORDS.writing;
    case "done": {
      const count = number(state.changes);
      return {
        vi: `Đã ghi ${count.vi} thay đổi. Hãy kiểm tra lại sổ; nếu không vừa ý, bấm “Hoàn tác” bên dưới.`,
        en: `${count.en} changes written. Check the workbook again; “Undo” below takes them back.`,
      };
    }
    default:
      return WORDS.hint;
  }
}

function titleOf({ sheet, kind, safety }: ChangeGroup): Text {
  const title = KIND_TITLES[kind];
  const where = { vi: sheet, en: sheet };
  return joined(safety === "review" ? [where, title, WORDS.review] : [where, title], " · ");
}
