import { readFileSync } from "node:fs";
import { paneFrame, violations } from "../support/axe";
import { docxParts, paragraphTexts } from "../support/docxParts";
import { openPage, runWorkbench } from "../support/workbench";
import type { RunningWorkbench } from "../support/workbench";

jest.setTimeout(180_000);

let workbench: RunningWorkbench | null = null;

beforeAll(async () => {
  workbench = await runWorkbench();
});

afterAll(() => workbench?.close());

it("looks at the deadlines from any day, leads to a cell, and takes a confirmed year back from the ribbon", async () => {
  // The reason was printed when the browser did not start.
  if (!workbench) return;
  const open = await openPage(workbench);
  const { page, pane, ribbon, cell } = open;
  try {
    await ribbon.getByRole("button", { name: "Tiến độ theo quý" }).click();
    const panel = pane.getByRole("tabpanel", { name: "Tiến độ" });
    const late = (count: number) =>
      panel.getByText(`${count} Đã qua thời hạn, chưa có thông tin kết quả`);
    await panel.getByLabel("Tính đến ngày").fill("2021-07-01");
    await late(5).waitFor();
    await panel.getByLabel("Tính đến ngày").fill("2022-01-01");
    await late(15).waitFor();
    expect(await panel.getByRole("row", { name: /^Quý II\/2021/ }).innerText()).toMatch(
      /5\s+0\s+0$/
    );

    expect(await violations(paneFrame(page), "#panel-deadlines")).toEqual([]);

    // From quarter to quarter, and to one agency.
    await panel.getByRole("button", { name: "Cuối quý trước" }).click();
    await late(8).waitFor();
    await panel.getByRole("button", { name: "Cuối quý sau" }).click();
    await panel.getByRole("button", { name: "Cuối quý sau" }).click();
    await panel.getByLabel("Tính đến ngày").fill("2022-01-01");
    await late(15).waitFor();
    await panel.getByLabel("Cơ quan").selectOption({ label: "Sở Xây dựng" });
    const letters = page.waitForEvent("download");
    await panel.getByRole("button", { name: "Công văn đôn đốc" }).click();
    const letter = await letters;
    expect(letter.suggestedFilename()).toBe("don-doc-so-xay-dung.docx");
    const parts = docxParts(readFileSync(await letter.path()));
    expect(paragraphTexts(parts.get("word/document.xml")!)).toContain("Kính gửi: Sở Xây dựng");
    await panel.getByLabel("Cơ quan").selectOption({ label: "tất cả" });

    await panel.getByText("Tùy chọn theo dõi").click();
    await panel.getByLabel("Kỳ chốt số liệu").check();
    await panel.getByText("kỳ chốt số liệu Quý I/2022: 15/12/2021 - 14/03/2022").waitFor();
    await panel.getByLabel("Mốc nội bộ").fill("30");
    await panel.getByText("mốc nội bộ 01/12/2022").waitFor();
    await panel.getByText("Tùy chọn theo dõi").click();

    const lines = panel.locator("[data-line]");
    await lines.first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await cell("E14").and(page.locator("[aria-selected=true]")).waitFor();
    // The focus stays in the pane.
    expect(await pane.locator("[data-line]:focus").innerText()).toContain("E14 · 30/06/2021");

    await panel.getByLabel("Năm của các thời hạn này").press("Enter");
    await late(28).waitFor();
    // The question went with the focus: it is on the primary action, not lost.
    await pane.locator("#primary-action:focus").waitFor();
    await ribbon.getByRole("button", { name: "Hoàn tác lần ghi vừa rồi" }).click();
    await pane.getByText("Đã hoàn tác: Xác nhận năm").waitFor();
    await late(15).waitFor();
    expect(open.complaints).toEqual([]);
  } finally {
    await open.context.close();
  }
});
