import { dashesAreAlike } from "../../../../src/domain/rules/text/dashesAreAlike";
import { ruleTable, runOn } from "../../../support/runRule";
import { taskBook } from "../../../support/snapshots";

const mixed = taskBook(
  ["Đề án 2021-2025", "Sở Y tế", ""],
  ["Đề án 2021 – 2025 và 2026 – 2030", "Sở Y tế", ""],
  ["Đề án 2021-2030", "Sở Y tế", ""],
  ["Đề án 2016-2020", "Sở Y tế", ""]
);

ruleTable(dashesAreAlike, {
  accepts: {
    "one form": taskBook(["A 2021-2025", "Sở Y tế", ""], ["B 2016-2020", "Sở Y tế", ""]),
    "numbers of documents": taskBook(["Nghị quyết 12/2020 - 2021/NQ", "Sở Y tế", ""]),
  },
  rejects: {
    "the rarer form, once for the sheet": [
      mixed,
      { B3: "1 ô viết khoảng năm kiểu “2021 – 2025”, phần lớn viết “2021-2025”." },
    ],
  },
});

it("belongs to presentation and rewrites nothing", () => {
  expect(runOn(mixed, [dashesAreAlike]).findings[0]).toMatchObject({
    group: "presentation",
    fixes: [],
  });
});
