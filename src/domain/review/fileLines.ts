import type { ConsolidatedFile, Consolidation } from "../consolidation/consolidation";
import { dayFirst } from "../rules/say";
import type { NoteLine } from "./reviewNote";

type Standing = Pick<Consolidation, "files" | "roster" | "due">;

/** What is to be said of an agency's files as a whole: unreadable, late, not complete, version not known. */
export function fileLines({ files, roster, due }: Standing, agency: string): NoteLine[] {
  const entry = roster.find((one) => one.agency.name === agency);
  const own = files.filter(({ sender }) => sender?.name === agency);
  const current = own.find(({ standing }) => standing === "current");
  const lines = own.flatMap(unreadableLine);
  if (!entry) return lines;
  const name = current?.file.name ?? "";
  const { completeness, daysLate, states } = entry;
  if (states.includes("undecided")) {
    const versions = own.filter(({ standing }) => standing === "undecided");
    const names = versions.map(({ file }) => `“${file.name}”`).join(", ");
    lines.push({
      ...aboutFile(name, `Có nhiều bản gửi, chưa rõ bản nào là bản cuối: ${names}.`),
      ground: "Các bản không ghi lần gửi, ngày văn bản để phân biệt.",
      request: "mend",
      asked: "Cho biết bản dùng để tổng hợp; ghi “Lần gửi”, “Ngày văn bản” ở trang Thông tin.",
    });
  }
  if (states.includes("day-unknown") && current) {
    lines.push({
      ...aboutFile(name, "Chưa xác định được ngày gửi: trang Thông tin chưa ghi ngày văn bản."),
      ground: "Ngày gửi được tính theo ngày văn bản.",
      request: "mend",
      asked: "Ghi số, ngày văn bản ở trang Thông tin.",
    });
  }
  if (current && completeness.due !== null && completeness.filled < completeness.due) {
    lines.push({
      ...aboutFile(name, `Đã điền ${completeness.filled}/${completeness.due} dòng được giao.`),
      ground: "Biểu gửi đơn vị.",
      request: "mend",
      asked: "Điền đủ các dòng còn trống, hoặc nêu lý do ở cột Ghi chú.",
    });
  }
  if (daysLate !== null && daysLate > 0 && due !== null) {
    lines.push({
      ...aboutFile(name, `Gửi sau thời hạn ${daysLate} ngày (thời hạn ${dayFirst(due)}).`),
      ground: "Thời hạn gửi ghi trong biểu.",
      request: "note",
      asked: "Gửi đúng thời hạn trong các lần sau.",
    });
  }
  return lines;
}

function unreadableLine({ file }: ConsolidatedFile): NoteLine[] {
  if (file.status !== "set-aside") return [];
  const { text, todo } = file.reason;
  return [
    {
      ...aboutFile(file.name, `Chưa đọc được tệp: ${text.vi}`),
      ground: "Tệp như đã nhận.",
      request: "mend",
      asked: todo.vi,
    },
  ];
}

function aboutFile(file: string, content: string) {
  return { file, at: null, cells: "", about: "", sent: "", content };
}
