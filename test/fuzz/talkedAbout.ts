import { WorkbookModel } from "../../src/model/workbookModel";

/** The workbook that requests speak of: two sheets with a little of everything. */
export function talkedAbout(): WorkbookModel {
  const model = new WorkbookModel({ calculator: null });
  const sheet = model.addSheet("Chỉ tiêu");
  sheet.put({ top: 0, left: 0, bottom: 3, right: 2 }, [
    ["STT", "Chỉ tiêu", 2021],
    ["1", "Tỷ lệ hộ nghèo", 2.5],
    ["2", "7-9", null],
    [null, true, { error: "#REF!" }],
  ]);
  sheet.write({ top: 4, left: 2, bottom: 4, right: 2 }, [["=SUM(C2:C4)"]]);
  sheet.setFormat({ top: 0, left: 0, bottom: 0, right: 2 }, { bold: true, fill: "#DDEBF7" });
  sheet.merge({ top: 6, left: 0, bottom: 7, right: 1 });
  const tasks = model.addSheet("Nhiệm vụ");
  tasks.put({ top: 0, left: 0, bottom: 1, right: 1 }, [
    ["STT", "Đề án"],
    [1, "Quý IV/2021"],
  ]);
  model.addName("giai_doan", "'Chỉ tiêu'!$A$1:$C$4");
  model.addName("rieng", "2021", { sheet: tasks });
  model.clearUndo();
  return model;
}
