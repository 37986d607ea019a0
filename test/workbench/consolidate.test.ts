import type { Locator } from "playwright-core";
import type { Typed } from "../../src/domain/sheet";
import { standardWorkbook } from "../../src/domain/standardWorkbook/standardWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { paneFrame, violations } from "../support/axe";
import { openPage, runWorkbench } from "../support/workbench";
import type { RunningWorkbench } from "../support/workbench";

jest.setTimeout(180_000);

let workbench: RunningWorkbench | null = null;

beforeAll(async () => {
  workbench = await runWorkbench();
});

afterAll(() => workbench?.close());

const text = (value: string): Typed => ({ kind: "text", value });

/** What an agency sends for one row of the sample: another target for 2021 than the others, or the same. */
function submission(agency: string | null, name: string, year2021: string) {
  const book = standardWorkbook({
    ...{ period: { from: 2021, to: 2025 }, province: "Kiên Giang" },
    printed: {
      indicators: [
        ["STT", "Chỉ tiêu", "Đơn vị tính"],
        ["", "", ""],
        ["25", "Tỷ lệ che phủ rừng", "%", "", "", "", "", "", "", "", "", year2021],
      ],
      tasks: [],
    },
    info: { ...(agency && { reportingAgency: text(agency) }), documentDate: text("18/02/2021") },
  });
  const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return { name, mimeType, buffer: Buffer.from(writeWorkbook(book)) };
}

const FILES = [
  submission("Sở Tài nguyên và Môi trường", "tnmt.xlsx", "12"),
  submission("Sở Nông nghiệp và Phát triển nông thôn", "nn.xlsx", "13"),
  submission(null, "bieu.xlsx", "12"),
  { name: "cong van.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7") },
];

/** The part of the preview with that title. */
const part = (panel: Locator, name: string) => panel.getByRole("region", { name });

it("pulls files together: who sent is answered, a figure decided, then one write that is taken back", async () => {
  // The reason was printed when the browser did not start.
  if (!workbench) return;
  const open = await openPage(workbench);
  const { page, pane, ribbon, nameBox } = open;
  try {
    await ribbon.getByRole("button", { name: "Tổng hợp báo cáo" }).click();
    const panel = pane.getByRole("tabpanel", { name: "Tổng hợp" });
    await panel.getByRole("button", { name: "Chọn thư mục" }).waitFor();
    expect(await violations(paneFrame(page), "#panel-consolidate")).toEqual([]);

    const chooser = page.waitForEvent("filechooser");
    await panel.getByRole("button", { name: "Chọn tệp" }).click();
    await (await chooser).setFiles(FILES);
    await part(panel, "Cần trả lời").waitFor();
    await part(panel, "Tệp chưa đưa vào").getByText("cong van.pdf").waitFor();
    await panel.getByText("3 dòng đọc =").first().waitFor();
    expect(await violations(paneFrame(page), "#panel-consolidate")).toEqual([]);

    // Who sent it: by keyboard.
    await panel.getByLabel("Đơn vị gửi").selectOption({ label: "Sở Tài chính" });
    await panel.getByLabel("Đơn vị gửi").press("Tab");
    await page.keyboard.press("Enter");
    await part(panel, "Cần trả lời").waitFor({ state: "detached" });
    await pane.locator("#primary-action:focus").waitFor();

    // What is not agreed: opened, a figure chosen, with its ground.
    const conflicts = part(panel, "Số chưa thống nhất");
    await conflicts.locator("[data-line]").first().focus();
    await page.keyboard.press("ArrowRight");
    await conflicts.getByRole("radio").first().check();
    await conflicts.getByLabel("Căn cứ").fill("Báo cáo số 12/BC ngày 18/02/2021");
    await conflicts.getByLabel("Người quyết định").fill("Nguyễn Văn A");
    expect(await violations(paneFrame(page), "#panel-consolidate")).toEqual([]);
    await conflicts.getByRole("button", { name: "Chọn số này" }).click();
    await conflicts.waitFor({ state: "detached" });

    await pane.getByRole("button", { name: "Ghi vào Tổng hợp" }).click();
    await pane.getByText("Đã xong: Tổng hợp báo cáo (3 tệp)").waitFor();
    await panel.getByText("Sổ đã có kết quả này.").first().waitFor();
    await panel.getByRole("button", { name: "Xem trang Tổng hợp" }).click();
    await page.getByRole("tab", { name: "Tổng hợp", exact: true, selected: true }).waitFor();
    expect(await nameBox.inputValue()).toBe("A1");

    await ribbon.getByRole("button", { name: "Hoàn tác lần ghi vừa rồi" }).click();
    await pane.getByText("Đã hoàn tác: Tổng hợp báo cáo").waitFor();
    await panel.getByText("Xem trước, chưa ghi gì.").first().waitFor();
    expect(open.complaints).toEqual([]);
  } finally {
    await open.context.close();
  }
});
