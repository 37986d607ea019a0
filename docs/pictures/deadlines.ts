import { openPage } from "../../test/support/workbench";
import type { RunningWorkbench } from "../../test/support/workbench";
import { type Look, inBothLooks, shootPane } from "./album";

const AS_OF = "2021-12-20";

/** Tiến độ in the pane, light and dark: the board with its timeline, then one agency with its choices open. */
export const takeDeadlines = inBothLooks(take);

async function take(workbench: RunningWorkbench, look: Look): Promise<void> {
  const { context, page, ribbon, pane } = await openPage(workbench, look);
  const shoot = (name: string) => shootPane(page, `pane-deadlines${name}-${look}.png`);
  await ribbon.getByRole("button", { name: "Tiến độ theo quý" }).click();
  const panel = pane.getByRole("tabpanel", { name: "Tiến độ" });
  await panel.getByLabel("Tính đến ngày").fill(AS_OF);
  await panel.getByText("8 Đã qua thời hạn").waitFor();
  await shoot("");
  await panel.getByRole("table").evaluate((table) => {
    table.parentElement!.scrollIntoView({ block: "start" });
  });
  await shoot("-board");
  await panel.getByLabel("Cơ quan").selectOption({ label: "Sở Công Thương" });
  await panel.getByText("Tùy chọn theo dõi").click();
  await panel.getByLabel("Mốc nội bộ").fill("15");
  await panel.getByText("Tùy chọn theo dõi").evaluate((line) => line.scrollIntoView());
  await shoot("-agency");
  await context.close();
}
