import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Frame } from "playwright-core";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { violations } from "../support/axe";
import { openPage, runWorkbench } from "../support/workbench";
import type { RunningWorkbench, WorkbenchPage } from "../support/workbench";

const OLD_EXCEL = resolve(__dirname, "../fixtures/nasty/generated/biff8.xls");
const SAMPLE = resolve(__dirname, "../../assets/samples/kien-giang-2021-2025.xlsx");

jest.setTimeout(180_000);

let workbench: RunningWorkbench | null = null;

beforeAll(async () => {
  workbench = await runWorkbench();
});

afterAll(() => workbench?.close());

/** A test on an open page; wherever it leads, nothing is asked of another machine and nothing breaks. */
function onPage(
  name: string,
  body: (open: WorkbenchPage) => Promise<void>,
  scheme: "light" | "dark" = "light"
): void {
  it(name, async () => {
    // The reason was printed when the browser did not start.
    if (!workbench) return;
    const open = await openPage(workbench, scheme);
    try {
      await body(open);
      expect(open.complaints).toEqual([]);
      expect(new Set(open.requests.map((address) => new URL(address).origin))).toEqual(
        new Set([workbench.origin])
      );
    } finally {
      await open.context.close();
    }
  });
}

async function selectedCells({ page }: WorkbenchPage): Promise<string[]> {
  const ids = page.locator("[role=gridcell][aria-selected=true]");
  return ids.evaluateAll((cells) => cells.map(({ id }) => id.replace("cell-", "")));
}

async function goTo({ nameBox }: WorkbenchPage, address: string): Promise<void> {
  await nameBox.fill(address);
  await nameBox.press("Enter");
}

/** Types into a cell as a user does: address in the name box, text, Enter. */
async function typeAt(open: WorkbenchPage, address: string, text: string): Promise<void> {
  await goTo(open, address);
  await open.page.keyboard.type(text);
  await open.page.keyboard.press("Enter");
}

/** What has the focus in the pane and shows none, by its words; `BODY` where nothing has it. */
async function unringedFocus({ pane }: WorkbenchPage): Promise<string[]> {
  return pane.locator("body").evaluate(() => {
    const held = document.activeElement!;
    // Fluent draws some rings behind the element.
    const rings = ["", "::after"].map((part) => getComputedStyle(held, part || null));
    const isRinged = rings.some(
      ({ outlineStyle, borderTopStyle, borderTopWidth }, i) =>
        outlineStyle !== "none" || (i > 0 && borderTopStyle !== "none" && borderTopWidth !== "0px")
    );
    const words = held.getAttribute("aria-label") ?? held.textContent ?? "";
    if (held === document.body) return ["BODY"];
    return isRinged ? [] : [`${held.tagName} “${words.slice(0, 40)}”`];
  });
}

const swappedYears = ({ pane }: WorkbenchPage) =>
  pane.getByRole("button", { name: /88,15.*87,54.*đổi chỗ/ });

describe("the workbench in a browser", () => {
  it("says on starting what it serves and what the check of the sample found", () => {
    if (!workbench) return;
    expect(workbench.printed).toMatch(
      /Kiên Giang 2021-2025: 11 chỉ tiêu, 81 nhiệm vụ; \d+ quy tắc thấy \d+ lỗi/
    );
    expect(workbench.printed.trim().split("\n").length).toBeLessThanOrEqual(6);
  });

  onPage("checks from the ribbon and shows the swapped years, by mouse", async (open) => {
    await open.ribbon.getByRole("button", { name: "Kiểm tra" }).click();
    await swappedYears(open).click();
    await open.page.locator("#cell-L12[aria-selected=true]").waitFor();
    expect(await selectedCells(open)).toEqual(["L12", "M12"]);
    expect(await open.nameBox.inputValue()).toBe("L12");
    expect(await swappedYears(open).getAttribute("aria-expanded")).toBe("true");
  });

  onPage("speaks English from the ribbon to the pane, and Vietnamese again", async (open) => {
    await open.page.getByRole("button", { name: "English" }).click();
    await open.pane.getByRole("tab", { name: "Overview" }).waitFor();
    await open.page.getByRole("button", { name: "Clean up tables" }).waitFor();
    await open.page.getByRole("button", { name: "Tiếng Việt" }).click();
    await open.pane.getByRole("tab", { name: "Tổng quan" }).waitFor();
  });

  onPage("does the same by keyboard alone", async (open) => {
    const { keyboard } = open.page;
    // From the grid back over the formula bar to the ribbon.
    await keyboard.press("Shift+F6");
    await keyboard.press("Shift+F6");
    await keyboard.press("Enter");
    await swappedYears(open).waitFor();
    for (let region = 0; region < 4; region++) await keyboard.press("F6");
    await open.pane.locator("button:focus").waitFor();
    const line = open.pane.locator("button[data-line]:focus");
    const unringed = [...(await unringedFocus(open))];
    for (let stops = 0; stops < 20 && (await line.count()) === 0; stops++) {
      await keyboard.press("Tab");
      unringed.push(...(await unringedFocus(open)));
    }
    expect(unringed).toEqual([]);
    for (let lines = 0; lines < 40 && !/88,15/.test(await line.innerText()); lines++) {
      await keyboard.press("ArrowDown");
    }
    await keyboard.press("Enter");
    await open.page.locator("#cell-L12[aria-selected=true]").waitFor();
    expect(await selectedCells(open)).toEqual(["L12", "M12"]);
    // The focus stays in the pane; F6 leads back to the sheet.
    expect(await line.innerText()).toMatch(/88,15/);
    await keyboard.press("Shift+F6");
    await keyboard.press("Shift+F6");
    expect(await open.grid.evaluate((grid) => grid === document.activeElement)).toBe(true);
  });

  for (const scheme of ["light", "dark"] as const) {
    onPage(
      `has no serious fault of accessibility, ${scheme}`,
      async (open) => {
        const [main, pane] = open.page.frames() as [Frame, Frame];
        expect(await violations(main)).toEqual([]);
        expect(await violations(pane)).toEqual([]);
        await open.ribbon.getByRole("button", { name: "Kiểm tra" }).click();
        await swappedYears(open).click();
        await open.page.locator("#cell-L12[aria-selected=true]").waitFor();
        expect(await violations(main)).toEqual([]);
        expect(await violations(pane)).toEqual([]);
      },
      scheme
    );
  }

  onPage("takes what is typed as a Vietnamese Excel does, and takes it back", async (open) => {
    const { page, cell } = open;
    await typeAt(open, "L13", "61,5");
    // The cell's format has no decimals; its whole content stands in the formula bar.
    expect(await cell("L13").innerText()).toBe("62");
    await goTo(open, "L13");
    expect(await page.getByLabel("Thanh công thức").inputValue()).toBe("61,5");
    await typeAt(open, "R13", "=L13*2+0,25");
    expect(await cell("R13").innerText()).toBe("123,25");
    await page.keyboard.press("Control+z");
    expect(await cell("R13").innerText()).toBe("");
    await page.getByRole("button", { name: "Hoàn tác", exact: true }).click();
    expect(await cell("L13").innerText()).toBe("61");
    await page.keyboard.press("Control+y");
    expect(await cell("L13").innerText()).toBe("62");
  });

  onPage("enters what is being typed before a command of the ribbon runs", async (open) => {
    await goTo(open, "M12");
    await open.page.keyboard.type("88,15");
    await goTo(open, "L12");
    await open.page.keyboard.type("87,54");
    await open.ribbon.getByRole("button", { name: "Kiểm tra" }).click();
    await open.pane
      .getByText(/\d+ lỗi, \d+ cảnh báo/)
      .locator("visible=true")
      .first()
      .waitFor();
    expect(await open.cell("L12").innerText()).toBe("87,54");
    expect(await open.cell("M12").innerText()).toBe("88,15");
    expect(await swappedYears(open).count()).toBe(0);
  });

  onPage("moves as Excel does, and shows another sheet", async (open) => {
    const { page, nameBox } = open;
    await goTo(open, "A7");
    await page.keyboard.press("Control+ArrowDown");
    expect(await nameBox.inputValue()).toBe("A8");
    await page.keyboard.press("Shift+ArrowRight");
    expect(await selectedCells(open)).toEqual(["A8", "B8"]);
    await page.keyboard.press("Control+PageDown");
    expect(await open.grid.getAttribute("aria-label")).toBe("Nhiệm vụ");
    await page.getByRole("tab", { name: "Chỉ tiêu", exact: true }).click();
    expect(await open.grid.getAttribute("aria-label")).toBe("Chỉ tiêu");
  });

  onPage(
    "draws every cell below its letter and beside its number, wherever it scrolls",
    async (open) => {
      const { page, cell } = open;
      const heading = (role: "columnheader" | "rowheader", name: string) =>
        page.getByRole(role, { name, exact: true });
      const misplaced = async (address: string): Promise<string[]> => {
        await goTo(open, address);
        const [, letters, number] = /^([A-Z]+)(\d+)$/.exec(address)!;
        const [box, above, beside] = await Promise.all(
          [cell(address), heading("columnheader", letters!), heading("rowheader", number!)].map(
            (part) => part.boundingBox()
          )
        );
        const fits =
          box!.x === above!.x &&
          box!.width === above!.width &&
          box!.y === beside!.y &&
          box!.height === beside!.height;
        return fits ? [] : [address];
      };
      const sheets = [
        ["'Chỉ tiêu'!A1", "A7", "B7", "P12", "B17", "AB400", "C9"],
        ["'Nhiệm vụ'!A1", "B6", "E90", "F31"],
      ];
      for (const [first, ...others] of sheets) {
        await goTo(open, first!);
        for (const address of others) expect(await misplaced(address)).toEqual([]);
      }
    }
  );

  onPage("closes the pane and opens it again from the ribbon", async (open) => {
    const side = open.page.getByRole("complementary");
    await open.page.getByRole("button", { name: "Đóng ngăn tác vụ" }).click();
    expect(await side.isVisible()).toBe(false);
    await open.ribbon.getByRole("button", { name: "Mở ngăn tác vụ" }).click();
    expect(await side.isVisible()).toBe(true);
    await open.page.getByRole("button", { name: "Đóng ngăn tác vụ" }).click();
    await open.ribbon.getByRole("button", { name: "Kiểm tra" }).click();
    await swappedYears(open).waitFor();
    expect(await side.isVisible()).toBe(true);
  });

  onPage("saves what was typed into the file, and opens it again", async (open) => {
    const { page, cell } = open;
    await typeAt(open, "L13", "61,5");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Lưu tệp" }).click();
    const path = await (await download).path();
    const saved = openWorkbook(readFileSync(path), { book: "saved" });
    if (!saved.ok) throw new Error(saved.problem.text.en);
    const sheet = saved.book.sheets.find(({ name }) => name === "Chỉ tiêu")!;
    expect(sheet.rows.find(({ index }) => index === 12)?.values[11]).toBe(61.5);

    for (const [file, shown] of [
      [SAMPLE, "61"],
      [path, "62"],
    ] as const) {
      await page.locator("input[type=file]").setInputFiles(file);
      // A workbook that is opened shows its first sheet.
      await page.getByRole("grid", { name: "Thông tin" }).waitFor();
      await goTo(open, "'Chỉ tiêu'!L13");
      expect(await cell("L13").innerText()).toBe(shown);
    }
  });

  onPage(
    "opens a file that is dropped in; one that it cannot read leaves all as it was",
    async (open) => {
      const { page } = open;
      const drop = async (path: string, name: string): Promise<void> => {
        const bytes = readFileSync(path).toString("base64");
        const transfer = await page.evaluateHandle(
          ([content, called]) => {
            const data = new DataTransfer();
            const raw = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
            data.items.add(new File([raw], called));
            return data;
          },
          [bytes, name] as const
        );
        await page.dispatchEvent("body", "dragenter", { dataTransfer: transfer });
        await page.dispatchEvent(".drop-zone", "drop", { dataTransfer: transfer });
      };
      await drop(OLD_EXCEL, "cũ.xls");
      await page.getByRole("status").filter({ hasText: "cũ.xls" }).waitFor();
      expect(await page.getByRole("heading", { level: 1 }).innerText()).toContain("kien-giang");
      await drop(SAMPLE, "sổ khác.xlsx");
      await page.getByRole("heading", { level: 1, name: "sổ khác.xlsx" }).waitFor();
      expect(await page.getByRole("status").innerText()).toBe("");
    }
  );
});
