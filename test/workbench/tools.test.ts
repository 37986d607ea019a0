import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageOf, workbook, worksheet } from "../xlsx/packageOf";
import { violations } from "../support/axe";
import { openPage, runWorkbench } from "../support/workbench";
import type { RunningWorkbench, WorkbenchPage } from "../support/workbench";
import { RULES_FILE } from "./rulesFile";

const TASKS = readFileSync(join(__dirname, "../../assets/samples/kien-giang-tasks.tsv"), "utf8");

jest.setTimeout(180_000);

let workbench: RunningWorkbench | null = null;

beforeAll(async () => {
  workbench = await runWorkbench();
});

afterAll(() => workbench?.close());

function onPage(name: string, body: (open: WorkbenchPage) => Promise<void>): void {
  it(name, async () => {
    // The reason was printed when the browser did not start.
    if (!workbench) return;
    const open = await openPage(workbench);
    try {
      await body(open);
      expect(open.complaints).toEqual([]);
    } finally {
      await open.context.close();
    }
  });
}

async function openFile({ page }: WorkbenchPage, name: string, bytes: Uint8Array): Promise<void> {
  const file = { name, mimeType: "application/zip", buffer: Buffer.from(bytes) };
  await page.locator('input[type="file"]').first().setInputFiles(file);
  await page.getByRole("heading", { name }).waitFor();
}

async function goTo({ nameBox }: WorkbenchPage, address: string): Promise<void> {
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

/** What Ctrl+V brings, with the clipboard that another program filled. */
async function paste({ page }: WorkbenchPage, clipboard: { text: string; html?: string }) {
  await page.evaluate(({ text, html }) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    if (html !== undefined) clipboardData.setData("text/html", html);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.querySelector("[role=grid]")!.dispatchEvent(event);
  }, clipboard);
}

const BLANK = packageOf({
  "xl/workbook.xml": workbook('<sheets><sheet name="Nhiệm vụ" sheetId="1" r:id="rId1"/></sheets>'),
  "xl/worksheets/sheet1.xml": worksheet("<sheetData/>"),
});

describe("the workbench's tools", () => {
  onPage("the task table of a PDF is pasted as text, cleaned and checked", async (open) => {
    const { pane, ribbon, cell } = open;
    await openFile(open, "pdf.xlsx", BLANK);
    await pane.getByRole("tablist").first().waitFor();
    await goTo(open, "A1");
    await paste(open, { text: TASKS });
    expect(await cell("B1").innerText()).toBe("Tên đề án/nhiệm vụ");
    await ribbon.getByRole("button", { name: "Làm sạch bảng dán" }).click();
    await pane
      .getByText(/thay đổi an toàn/)
      .first()
      .waitFor();
    await pane.getByRole("button", { name: /^Ghi \d+ thay đổi/ }).click();
    await pane.getByText(/Đã ghi \d+ thay đổi/).waitFor();
    await ribbon.getByRole("button", { name: "Kiểm tra" }).click();
    await pane
      .getByText(/\d+ lỗi, \d+ cảnh báo/)
      .locator("visible=true")
      .first()
      .waitFor();
    // The page breaks are gone: STT runs to the last of the 81 tasks.
    await goTo(open, "A82");
    expect(await cell("A82").innerText()).toBe("81");
    await goTo(open, "B83");
    expect(await cell("B83").innerText()).toBe("");
  });

  onPage("tables of Word and LibreOffice are pasted as tables", async (open) => {
    const { page, cell } = open;
    await openFile(open, "dan.xlsx", BLANK);
    await goTo(open, "B2");
    await paste(open, {
      text: "không dùng",
      html: `<html><body><table><tr><td rowspan=2><p>STT</p></td><td colspan=2><p>Kế <b>hoạch</b>
        các năm</p></td></tr><tr><td>2021</td><td>2022</td></tr>
        <tr><td><p>1</p></td><td sdval="88.15" sdnum="1033;"><font>88.15</font></td><td><p>Duy trì</p><p>dưới 3%</p></td></tr></table></body></html>`,
    });
    expect(await cell("C2").innerText()).toBe("Kế hoạch các năm");
    expect(await cell("C2").getAttribute("aria-colspan")).toBe("2");
    expect(await cell("B2").getAttribute("aria-rowspan")).toBe("2");
    expect(await cell("C4").innerText()).toBe("88,15");
    expect(await cell("D4").innerText()).toBe("Duy trì\ndưới 3%");
    await page.keyboard.press("Control+z");
    expect(await cell("C2").innerText()).toBe("");
    expect(await cell("B2").getAttribute("aria-rowspan")).toBeNull();
  });

  onPage(
    "what is selected is added up; the sheet grows and finds its cells under the mouse",
    async (open) => {
      const { page, nameBox, cell } = open;
      await goTo(open, "L12:M13");
      const bar = page.getByRole("contentinfo");
      expect((await bar.innerText()).replace(/\s+/g, " ")).toContain(
        "Trung bình: 74,6725 Đếm: 4 Tổng: 298,69"
      );
      await page.getByRole("button", { name: "Phóng to" }).click();
      await page.getByRole("button", { name: "Phóng to" }).click();
      await cell("B13").click();
      expect(await nameBox.inputValue()).toBe("B13");
      await cell("B15").dblclick();
      expect(await page.locator(".cell-editor-open").inputValue()).toMatch(/^Tỷ lệ thu gom/);
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: /Cỡ hiển thị/ }).click();
      await cell("B16").click();
      expect(await nameBox.inputValue()).toBe("B16");
    }
  );

  onPage("a text is found from cell to cell", async (open) => {
    const { page, nameBox } = open;
    await goTo(open, "A1");
    await page.getByRole("grid").focus();
    await page.keyboard.press("Control+f");
    await page.keyboard.type("NƯỚC sạch");
    const found: string[] = [];
    for (let turn = 0; turn < 3; turn++) {
      await page.keyboard.press("Enter");
      found.push(await nameBox.inputValue());
    }
    expect(found).toEqual(["B12", "B13", "B12"]);
    await page.keyboard.press("Escape");
    expect(await open.grid.evaluate((grid) => grid === document.activeElement)).toBe(true);
  });

  onPage("drop-downs, groups and comments of a file can be used", async (open) => {
    const { page, cell, nameBox } = open;
    await openFile(open, "quy-tac.xlsx", RULES_FILE);
    await goTo(open, "B2");
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("listbox").waitFor();
    expect(await violations(page.mainFrame())).toEqual([]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await cell("B2").innerText()).toBe("Sở Tài chính");
    await goTo(open, "B3");
    await page.keyboard.type("Sở khác");
    await page.keyboard.press("Enter");
    await page.getByText("Chọn <một>").waitFor();
    await page.keyboard.press("Escape");
    expect(await cell("B3").innerText()).toBe("");
    await goTo(open, "A1");
    await page.getByText("Số liệu tạm tính").waitFor();
    await page.getByRole("button", { name: "Dòng 2 đến 3" }).click();
    expect(await cell("A2").count()).toBe(0);
    await page.getByRole("button", { name: "Chỉ hiện đến cấp 2" }).first().click();
    expect(await cell("A2").count()).toBe(1);
    expect(await cell("A3").count()).toBe(0);
    expect(await nameBox.inputValue()).toBe("A1");
  });

  onPage(
    "the dark look is chosen for page and pane, and what a workbench is is said",
    async (open) => {
      const { page, pane } = open;
      const ground = (target: "page" | "pane") =>
        (target === "page"
          ? page.locator(".grid")
          : pane.locator("[class*=fui-FluentProvider]").first()
        ).evaluate((element) => getComputedStyle(element).backgroundColor);
      const light = [await ground("page"), await ground("pane")];
      await page.getByRole("button", { name: "Giao diện tối" }).click();
      await page.waitForFunction(() => document.documentElement.style.colorScheme === "dark");
      const dark = [await ground("page"), await ground("pane")];
      expect(dark[0]).not.toBe(light[0]);
      expect(dark[1]).not.toBe(light[1]);
      await page.getByRole("button", { name: "Bàn thử, không phải Excel" }).click();
      await page.getByRole("dialog").getByText("Những việc bàn thử không làm:").waitFor();
      expect(await violations(page.mainFrame())).toEqual([]);
      await page.keyboard.press("Escape");
      expect(await page.getByRole("dialog").count()).toBe(0);
    }
  );
});
