import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { proposeYears } from "../../src/domain/deadlines/yearProposals";
import { safeFixes } from "../../src/domain/fixes/safeFixes";
import { setRuleLevel } from "../../src/services/waiveFinding";
import { confirmYear, saveProgress } from "../../src/services/saveProgress";
import { saveReport } from "../../src/services/saveReport";
import { type Sitting, TO_SHARE, submission } from "./sitting";

/** One thing that a user may press. */
export interface Command {
  readonly name: string;
  /** What is done before: it is not disturbed. */
  readonly ready?: (sitting: Sitting) => Promise<void>;
  readonly press: (sitting: Sitting) => Promise<void>;
  /** Whether it only reads. */
  readonly reads?: true;
}

/** Every command of the ribbon and the pane that asks something of Excel. */
export const commands: readonly Command[] = [
  { name: "Tổng quan (read the book)", reads: true, press: ({ book }) => book.read() },
  { name: "Kiểm tra (check)", reads: true, press: ({ check }) => check.run() },
  {
    name: "Sửa (fix)",
    ready: ({ check }) => check.run(),
    async press(sitting) {
      const { findings, statuses, plan } = reportOf(sitting);
      await sitting.answers.fix(safeFixes(findings, statuses).slice(0, 3), plan);
    },
  },
  {
    name: "Giữ nguyên, giải trình (waive)",
    ready: ({ check }) => check.run(),
    async press(sitting) {
      await sitting.answers.waive(reportOf(sitting).findings[0]!, {
        ...{ reason: "Theo Nghị quyết 12", by: "Nguyễn Văn A" },
        until: "2021-12-31" as CalendarDate,
      });
    },
  },
  {
    name: "Mức của quy tắc (level of a rule)",
    press: ({ write }) => write.run((desk) => setRuleLevel(desk, "task/lead-is-named", "off")),
  },
  {
    name: "Lưu báo cáo (report)",
    ready: ({ check }) => check.run(),
    press: (sitting) =>
      sitting.write.run((desk) => saveReport(desk, reportOf(sitting), { language: "vi" })),
  },
  {
    name: "Đánh dấu (marks)",
    ready: ({ check }) => check.run(),
    press: ({ marks }) => marks.mark(),
  },
  {
    name: "Bỏ đánh dấu (marks off)",
    ready: async ({ check, marks }) => {
      await check.run();
      await marks.mark();
    },
    press: ({ marks }) => marks.remove(),
  },
  {
    name: "Làm sạch: xem trước (repair, preview)",
    reads: true,
    press: ({ repair }) => repair.preview(),
  },
  {
    name: "Làm sạch (repair)",
    ready: ({ repair }) => repair.preview(),
    press: ({ repair }) => repair.write(),
  },
  { name: "Phân kỳ: xem trước (fill, preview)", reads: true, press: ({ fill }) => fill.read() },
  { name: "Phân kỳ (fill)", ready: ({ fill }) => fill.read(), press: ({ fill }) => fill.write() },
  {
    name: "Chốt số (settle)",
    ready: async ({ fill }) => {
      await fill.read();
      await fill.write();
    },
    press: ({ fill }) => fill.settle(),
  },
  {
    name: "Phân bổ: xem trước (allocate, preview)",
    reads: true,
    press: ({ allocation }) => allocation.read(),
  },
  {
    name: "Phân bổ (allocate)",
    ready: async ({ allocation }) => {
      await allocation.read();
      if (allocation.state.state !== "ready") throw new Error(allocation.state.state);
      const { indicators } = allocation.state.knowledge.plan;
      allocation.chooseIndicator(indicators.find(({ stt }) => stt?.text === TO_SHARE)!.key);
      allocation.list("Gò Quao\t1\t30\nAn Biên\t2\t10");
    },
    press: ({ allocation }) => allocation.write(),
  },
  {
    name: "Tiến độ: xem (deadlines, with calendar and letters)",
    reads: true,
    press: ({ deadlines }) => deadlines.run(),
  },
  {
    name: "Lập trang Tiến độ (progress sheet)",
    ready: ({ deadlines }) => deadlines.run(),
    press: (sitting) =>
      sitting.write.run((desk) => saveProgress(desk, progressOf(sitting), { language: "vi" })),
  },
  {
    name: "Xác nhận năm (confirm a year)",
    ready: ({ deadlines }) => deadlines.run(),
    press: async (sitting) => {
      const [proposal] = proposeYears(progressOf(sitting).items.map(({ tracked }) => tracked));
      await sitting.write.run((desk) => confirmYear(desk, proposal!, 2021));
    },
  },
  {
    name: "Tổng hợp: đọc (consolidate, read)",
    reads: true,
    press: ({ consolidate }) => consolidate.add([submission]),
  },
  {
    name: "Tổng hợp (consolidate)",
    ready: ({ consolidate }) => consolidate.add([submission]),
    press: ({ consolidate }) => consolidate.write("vi"),
  },
  { name: "Biểu gửi đơn vị (issue)", reads: true, press: ({ issue }) => issue.read() },
  {
    name: "Ghi Mã số (codes)",
    ready: ({ issue }) => issue.read(),
    press: ({ issue }) => issue.writeCodes(),
  },
  { name: "Xuất biểu trình (export)", reads: true, press: ({ outgoing }) => outgoing.makeForm() },
  {
    name: "Hoàn tác (undo)",
    ready: async (sitting) => {
      await sitting.fill.read();
      await sitting.fill.write();
    },
    press: ({ write }) => write.undo(),
  },
];

function reportOf({ check: { state } }: Sitting) {
  if (state.state !== "done") throw new Error(JSON.stringify(state));
  return state.report;
}

function progressOf({ deadlines: { state } }: Sitting) {
  if (state.state !== "done") throw new Error(JSON.stringify(state));
  return state.found;
}
